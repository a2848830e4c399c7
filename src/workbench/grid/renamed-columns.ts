import { cut, joined } from "../files/formulas/pieces";

export interface ColumnRename {
  readonly from: string;
  readonly to: string;
}

/** What does not stand in a structured reference as it is: an apostrophe goes before it. */
const ESCAPED = /[[\]#'@]/g;
const SIMPLE = /^[\p{L}\p{M}\p{N}_]+$/u;

/**
 * The formula with the columns of a table under their new names; undefined where it refers to none of them.
 * @param isInTable whether the formula stands in the table, where it may leave the table's name out: =[@Score]
 */
export function withRenamedColumns(
  formula: string,
  table: string,
  renames: readonly ColumnRename[],
  isInTable: boolean,
): string | undefined {
  const pieces = cut(formula);
  const renamed = pieces.map((piece, index) => {
    if (piece.kind !== "brackets") return piece;
    const before = pieces[index - 1];
    const isOfTable = before?.kind === "word" ? before.text.toLowerCase() === table.toLowerCase() : isInTable;
    return isOfTable ? { ...piece, text: renamedBrackets(piece.text, renames) } : piece;
  });
  const result = joined(renamed);
  return result === formula ? undefined : result;
}

/** "[Old]", "[@Old]", "[@[Old]]" and "[[#Data],[Old]:[Last]]" with the new name. */
function renamedBrackets(brackets: string, renames: readonly ColumnRename[]): string {
  const newName = (written: string) => {
    const name = written.replace(/'(.)/gs, "$1").trim().toLowerCase();
    return renames.find(({ from }) => from.toLowerCase() === name)?.to;
  };
  const inside = brackets.slice(1, -1);
  if (/(?<!')\[/.test(inside)) {
    const parts = inside.replace(/\[((?:'.|[^[\]'])*)\]/gs, (part, written: string) => {
      const name = newName(written);
      return name === undefined ? part : `[${escaped(name)}]`;
    });
    return `[${parts}]`;
  }
  const [, at = "", written = ""] = /^\s*(@?)(.*)$/s.exec(inside) ?? [];
  const name = newName(written);
  if (name === undefined) return brackets;
  return at === "" || SIMPLE.test(name) ? `[${at}${escaped(name)}]` : `[${at}[${escaped(name)}]]`;
}

const escaped = (name: string) => name.replace(ESCAPED, "'$&");
