/** A formula cut up: the texts of all pieces together are the formula again. */
export interface Piece {
  readonly kind: "string" | "quoted" | "brackets" | "error" | "number" | "word" | "blank" | "symbol";
  readonly text: string;
}

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|CALC!|BUSY!)/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const BLANK = /\s+/y;
const RULES = [
  ["string", STRING],
  ["quoted", QUOTED],
  ["error", ERROR],
  ["number", NUMBER],
  ["word", WORD],
  ["blank", BLANK],
] as const;

/**
 * Cuts a formula (without its "=") into pieces: string literals, 'sheet names', [brackets of any depth], error
 * values, numbers, words (names, cell addresses, names of functions), blanks and single symbols.
 */
export function cut(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

/** The formula again. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

/** Whether this piece is the name of a function that is called. */
export function isCall(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.kind === "word" && pieces[index + 1]?.text === "(";
}

/** Where the bracket that closes the one at `open` stands; the last piece where it is missing. */
export function closing(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    if (pieces[index]!.text === "(") depth += 1;
    if (pieces[index]!.text === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return pieces.length - 1;
}

/** Where the bracket that the one at `close` closes stands; the first piece where it is missing. */
export function opening(pieces: readonly Piece[], close: number): number {
  let depth = 0;
  for (let index = close; index >= 0; index -= 1) {
    if (pieces[index]!.text === ")") depth += 1;
    if (pieces[index]!.text === "(") depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

function pieceAt(formula: string, at: number): Piece {
  if (formula[at] === "[") return { kind: "brackets", text: formula.slice(at, bracketsEnd(formula, at)) };
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "symbol", text: String.fromCodePoint(formula.codePointAt(at)!) };
}

// In a structured reference an apostrophe takes the next character for what it is: [Owner's '[old']] has one bracket.
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
