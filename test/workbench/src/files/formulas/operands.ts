import { closing, opening, type Piece } from "./pieces";

/** Where the operand that ends at `end` begins: an address, a name or a call, with the sheet before it. */
export function operandStart(pieces: readonly Piece[], end: number): number {
  let start = end;
  if (pieces[start]?.text === ")") {
    start = opening(pieces, start);
    if (pieces[start - 1]?.kind === "word") start -= 1;
  } else if (pieces[start]?.kind === "brackets" && pieces[start - 1]?.kind === "word") start -= 1;
  if (pieces[start - 1]?.text === "!") start -= 2;
  return Math.max(0, start);
}

/** The place after the operand that begins at `start`: the same, and a range of two of them ("A1:B2", "A1:INDEX(B:B,3)"). */
export function operandEnd(pieces: readonly Piece[], start: number): number {
  let end = onePartEnd(pieces, start);
  while (end > start && pieces[end]?.text === ":") {
    const next = onePartEnd(pieces, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function onePartEnd(pieces: readonly Piece[], start: number): number {
  const first = pieces[start];
  if (first?.text === "(") return closing(pieces, start) + 1;
  if (first?.kind === "brackets" || first?.kind === "number" || first?.kind === "error") return start + 1;
  let at = start;
  if (pieces[at + 1]?.text === "!" && (first?.kind === "word" || first?.kind === "quoted")) at += 2;
  if (pieces[at]?.kind === "error") return at + 1;
  if (pieces[at]?.kind !== "word") return start;
  at += 1;
  while (pieces[at]?.text === "(" || pieces[at]?.kind === "brackets") {
    at = pieces[at]!.text === "(" ? closing(pieces, at) + 1 : at + 1;
  }
  return pieces[at]?.text === "#" ? at + 1 : at;
}
