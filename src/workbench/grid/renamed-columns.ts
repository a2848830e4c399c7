import { cut, joined, type Piece } from "../files/formulas/pieces";

export interface ColumnRename {
  readonly from: string;
  /** Its new name; null where the column is gone. */
  readonly to: string | null;
}

const REF: Piece = { kind: "error", text: "#REF!" };

/** What does not stand in a structured reference as it is: an apostrophe goes before it. */
const ESCAPED = /[[\]#'@]/g;
const SIMPLE = /^[\p{L}\p{M}\p{N}_]+$/u;

/**
 * The formula with the columns of a table under their new names, and #REF! for those that are gone; undefined where it refers
 * to none of them.
 * @param isInTable whether the formula stands in the table, where it may leave the table's name out: =[@Score]
 */
export function withRenamedColumns(
  formula: string,
  table: string,
  renames: readonly ColumnRename[],
  isInTable: boolean,
): string | undefined {
  const pieces = cut(formula);
  const renamed: Piece[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const isNamed = before?.kind === "word" && before.text.toLowerCase() === table.toLowerCase();
    if (piece.kind !== "brackets" || !(isNamed || (before?.kind !== "word" && isInTable))) {
      renamed.push(piece);
      return;
    }
    const text = renamedBrackets(piece.text, renames);
    if (text === null && isNamed) renamed.pop();
    renamed.push(text === null ? REF : { ...piece, text });
  });
  const result = joined(renamed);
  return result === formula ? undefined : result;
}

/** "[Old]", "[@Old]", "[@[Old]]" and "[[#Data],[Old]:[Last]]" with the new name; null where a column of them is gone. */
function renamedBrackets(brackets: string, renames: readonly ColumnRename[]): string | null {
  let isGone = false;
  const newName = (written: string) => {
    const name = written.replace(/'(.)/gs, "$1").trim().toLowerCase();
    const rename = renames.find(({ from }) => from.toLowerCase() === name);
    isGone ||= rename?.to === null;
    return rename?.to ?? undefined;
  };
  const inside = brackets.slice(1, -1);
  if (/(?<!')\[/.test(inside)) {
    const parts = inside.replace(/\[((?:'.|[^[\]'])*)\]/gs, (part, written: string) => {
      const name = newName(written);
      return name === undefined ? part : `[${escaped(name)}]`;
    });
    return isGone ? null : `[${parts}]`;
  }
  const [, at = "", written = ""] = /^\s*(@?)(.*)$/s.exec(inside) ?? [];
  const name = newName(written);
  if (isGone) return null;
  if (name === undefined) return brackets;
  return at === "" || SIMPLE.test(name) ? `[${at}${escaped(name)}]` : `[${at}[${escaped(name)}]]`;
}

const escaped = (name: string) => name.replace(ESCAPED, "'$&");
