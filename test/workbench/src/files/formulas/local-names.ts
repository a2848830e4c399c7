import type { Piece } from "./pieces";

interface Frame {
  readonly kind: "LET" | "LAMBDA" | "other";
  readonly names: Set<string>;
  argument: number;
}

/** The pieces with the names that LET and LAMBDA define marked as a file marks them: `_xlpm.`, or `_xlop.` if optional. */
export function markLocalNames(pieces: readonly Piece[]): Piece[] {
  const frames: Frame[] = [];
  return pieces.map((piece, index) => {
    const frame = frames[frames.length - 1];
    if (piece.text === "(" || piece.text === "{") frames.push(frameOf(pieces[index - 1], piece));
    else if (piece.text === ")" || piece.text === "}") frames.pop();
    else if (piece.text === "," && frame) frame.argument += 1;
    else if (frame && isDeclared(pieces, index, frame)) {
      const isOptional = piece.kind === "brackets";
      const name = isOptional ? piece.text.slice(1, -1) : piece.text;
      frame.names.add(name.toLowerCase());
      return { kind: "word", text: `${isOptional ? "_xlop." : "_xlpm."}${name}` };
    } else if (piece.kind === "word" && isUse(pieces, index, frames)) {
      return { kind: "word", text: `_xlpm.${piece.text}` };
    }
    return piece;
  });
}

/** Turns `_xlpm.x` back into "x", and `_xlop.x` into "[x]"; every other word comes back as it is. */
export function unmarkLocalName(word: string): string {
  if (/^_xlop\./i.test(word)) return `[${word.slice(6)}]`;
  return /^_xlpm\./i.test(word) ? word.slice(6) : word;
}

function frameOf(before: Piece | undefined, bracket: Piece): Frame {
  const name = bracket.text === "(" && before?.kind === "word" ? before.text.toUpperCase().replace(/^_XLFN\./, "") : "";
  return { kind: name === "LET" || name === "LAMBDA" ? name : "other", names: new Set(), argument: 0 };
}

// A name stands alone in its argument and is never the last one, which is what is calculated.
function isDeclared(pieces: readonly Piece[], index: number, frame: Frame): boolean {
  if (frame.kind === "other" || (frame.kind === "LET" && frame.argument % 2 === 1)) return false;
  const { kind, text } = pieces[index]!;
  const isOptional = frame.kind === "LAMBDA" && kind === "brackets" && /^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u.test(text);
  if (!isOptional && (kind !== "word" || text.startsWith("_xl"))) return false;
  return /^[(,]$/.test(neighbour(pieces, index, -1)) && neighbour(pieces, index, 1) === ",";
}

function isUse(pieces: readonly Piece[], index: number, frames: readonly Frame[]): boolean {
  const name = pieces[index]!.text.toLowerCase();
  if (!frames.some((frame) => frame.names.has(name))) return false;
  return pieces[index - 1]?.text !== "!" && pieces[index + 1]?.text !== "!" && pieces[index + 1]?.kind !== "brackets";
}

function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (pieces[at]?.kind === "blank") at += step;
  return pieces[at]?.text ?? "";
}
