import { unmarkLocalName } from "./local-names";
import { FILE_NAMES } from "./newer-functions";
import { operandEnd, operandStart } from "./operands";
import { closing, cut, isCall, joined, type Piece } from "./pieces";
import { typedBrackets } from "./structured-references";

const CUSTOM = /^_xldudf_([^_]+)_(.+)$/i;

/** A formula as a person types it, with "=", from the form in Excel's file (see `fileFormula`). */
export function typedFormula(file: string): string {
  if (!/_xl|#This Row|#REF!/i.test(file)) return `=${file}`;
  const pieces = withOperators(withoutLostCells(cut(file))).map((piece, index, all): Piece => {
    if (piece.kind === "brackets") return { kind: "brackets", text: typedBrackets(piece.text) };
    if (piece.kind !== "word") return piece;
    return { kind: "word", text: isCall(all, index) ? functionName(piece.text) : unmarkLocalName(piece.text) };
  });
  return `=${joined(pieces)}`;
}

/** Of a cell on a sheet that was deleted Excel keeps the address, "#REF!$B$1"; what it says is #REF!. */
function withoutLostCells(pieces: readonly Piece[]): readonly Piece[] {
  let isLost = false;
  return pieces.filter((piece, index) => {
    const follows = index > 0 && (isLost || pieces[index - 1]?.text.toUpperCase() === "#REF!");
    isLost = follows && (/^\$?[A-Za-z]{1,3}\$?\d+$/.test(piece.text) || piece.text === ":");
    return !isLost;
  });
}

// What is not known keeps its prefix: without it, it could not be written back.
function functionName(name: string): string {
  const plain = name.replace(/^_xlfn\.(_xlws\.)?/i, "");
  if (plain !== name) return FILE_NAMES.has(plain.toUpperCase()) ? plain : name;
  const custom = CUSTOM.exec(name);
  return custom ? `${custom[1]}.${custom[2]}` : unmarkLocalName(name);
}

/** `_xlfn.SINGLE(x)` is "@x" and `_xlfn.ANCHORARRAY(x)` is "x#" wherever a person could have typed that. */
function withOperators(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  // From the end: what stands within a call is done before the call itself.
  for (let start = result.length - 1; start >= 0; start -= 1) {
    if (!isCall(result, start) || !OPERATORS.test(result[start]!.text)) continue;
    const end = closing(result, start + 1);
    const operand = result.slice(start + 2, end);
    const typed = /SINGLE$/i.test(result[start]!.text) ? withAt(operand) : withHash(operand);
    if (typed) result.splice(start, end + 1 - start, ...typed);
  }
  return result;
}

const isCustom = (name: string) => CUSTOM.test(name);

const OPERATORS = /^_xlfn\.(SINGLE|ANCHORARRAY)$/i;

function withAt(operand: readonly Piece[]): Piece[] {
  const isOne = operand.length > 0 && operandEnd(operand, 0) === operand.length;
  // A call gives what it gives: Excel puts "@" before one only because an older file may mean a single value of several.
  if (isOne && isCall(operand, 0) && isCustom(operand[0]!.text)) return [...operand];
  return [symbol("@"), ...(isOne ? operand : [symbol("("), ...operand, symbol(")")])];
}

function withHash(operand: readonly Piece[]): Piece[] | null {
  const isOne = operand.length > 0 && operandStart(operand, operand.length - 1) === 0;
  return isOne ? [...operand, symbol("#")] : null;
}

function symbol(text: string): Piece {
  return { kind: "symbol", text };
}
