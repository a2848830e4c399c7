import { markLocalNames } from "./local-names";
import { FILE_NAMES, NATIVE_WITH_POINT } from "./newer-functions";
import { operandEnd, operandStart } from "./operands";
import { cut, isCall, joined, type Piece } from "./pieces";
import { fileBrackets } from "./structured-references";

/** What a formula may lean on without saying so. */
export interface FormulaPlace {
  /** The workbook's names in small letters: a name with a point that is called like a function is no custom function. */
  readonly names: ReadonlySet<string>;
  /** The table the formula's cell lies in: "[@Score]" means that one. */
  readonly table?: string;
}

/**
 * A formula as Excel's file holds it, without "=", from the form a person types: newer functions have their prefix,
 * custom functions stand as `_xldudf_NAMESPACE_NAME`, "@" and "#" are calls, "[@Column]" names its row.
 */
export function fileFormula(typed: string, place: FormulaPlace): string {
  const pieces = cut(typed.startsWith("=") ? typed.slice(1) : typed);
  const marked = bracketed(markLocalNames(pieces), place).map((piece, index, all) =>
    isCall(all, index) && all[index - 1]?.text !== "!" ? { ...piece, text: functionName(piece.text, place) } : piece,
  );
  return joined(withCallsForAt(withCallsForHash(marked)));
}

function bracketed(pieces: readonly Piece[], place: FormulaPlace): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== "brackets" || isWorkbook(pieces, index)) return [piece];
    const brackets: Piece = { kind: "brackets", text: fileBrackets(piece.text) };
    const isBare = pieces[index - 1]?.kind !== "word";
    return isBare && place.table !== undefined ? [{ kind: "word", text: place.table }, brackets] : [brackets];
  });
}

// [Book.xlsx]Sheet!A1
function isWorkbook(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.text === "!" || (pieces[index + 1]?.kind === "word" && pieces[index + 2]?.text === "!");
}

function functionName(name: string, place: FormulaPlace): string {
  const upper = name.toUpperCase();
  const newer = FILE_NAMES.get(upper);
  if (newer) return newer;
  const isCustom = name.includes(".") && !upper.startsWith("_XL") && !NATIVE_WITH_POINT.has(upper);
  return isCustom && !place.names.has(name.toLowerCase()) ? `_xldudf_${name.replaceAll(".", "_")}` : name;
}

function withCallsForHash(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const start = operandStart(result, result.length - 1);
    if (piece.text !== "#" || result.length === 0) result.push(piece);
    else result.splice(start, result.length, ...called("_xlfn.ANCHORARRAY", result.slice(start)));
  }
  return result;
}

function withCallsForAt(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  // From the end: of "@A1:@B2" the second is done before the first, whose operand it belongs to.
  for (let at = result.length - 1; at >= 0; at -= 1) {
    if (result[at]!.kind !== "symbol" || result[at]!.text !== "@") continue;
    const end = operandEnd(result, at + 1);
    // An "@" before nothing that it can apply to is a slip of the pen: Excel is to say so, not this code.
    if (end > at + 1) result.splice(at, end - at, ...called("_xlfn.SINGLE", result.slice(at + 1, end)));
  }
  return result;
}

function called(name: string, operand: readonly Piece[]): Piece[] {
  return [{ kind: "word", text: name }, { kind: "symbol", text: "(" }, ...operand, { kind: "symbol", text: ")" }];
}
