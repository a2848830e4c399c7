import { FILE_NAMES, NATIVE_WITH_POINT } from "./newer-functions";
import { operandEnd } from "./operands";
import { closing, cut, isCall, type Piece } from "./pieces";

type Accepts = (argument: number) => boolean;

const all: Accepts = () => true;
const none: Accepts = () => false;
const from =
  (first: number): Accepts =>
  (argument) =>
    argument >= first;
const only =
  (...places: number[]): Accepts =>
  (argument) =>
    places.includes(argument);

/** Which arguments of Excel's functions take a range as a whole, counted from 0; of all others it takes one cell's value. */
const RANGES: ReadonlyMap<string, Accepts> = new Map([
  ...(
    "SUM COUNT COUNTA COUNTBLANK MIN MAX AVERAGE MEDIAN PRODUCT SUMPRODUCT AND OR XOR CONCAT ROWS COLUMNS STDEV VAR " +
    "STDEV.S STDEV.P VAR.S VAR.P ISREF"
  )
    .split(" ")
    .map((name) => [name, all] as const),
  ["SUBTOTAL", from(1)],
  ["AGGREGATE", from(2)],
  ["TEXTJOIN", from(2)],
  ["MATCH", only(1)],
  ["VLOOKUP", only(1)],
  ["HLOOKUP", only(1)],
  ["INDEX", only(0)],
  ["COUNTIF", only(0)],
  ["SUMIF", only(0, 2)],
  ["AVERAGEIF", only(0, 2)],
  ["COUNTIFS", (argument) => argument % 2 === 0],
  ["SUMIFS", (argument) => argument === 0 || argument % 2 === 1],
  ["LARGE", only(0)],
  ["SMALL", only(0)],
  ["RANK", only(1)],
]);

/** Functions that may give several cells whatever they are given. */
const SPILLING = new Set(
  (
    "INDEX OFFSET INDIRECT CHOOSE XLOOKUP LET LAMBDA FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE HSTACK VSTACK " +
    "TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPCOLS WRAPROWS TEXTSPLIT MAP REDUCE SCAN BYROW BYCOL MAKEARRAY " +
    "MMULT MINVERSE MUNIT FREQUENCY LINEST TREND GROWTH LOGEST MODE.MULT TRIMRANGE GROUPBY PIVOTBY"
  ).split(" "),
);

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

/**
 * Whether Excel writes a formula as a dynamic array: it may have several values, or take a range, a name or a table's column
 * where one value is asked for, or it calls a custom function. A file that held it otherwise would have Excel put "@" there.
 */
export function evaluatesArrays(formula: string): boolean {
  const pieces = cut(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "blank");
  return isArrayWithin(pieces, 0, pieces.length, none);
}

/** The same for the arguments between two places. */
function isArrayWithin(pieces: readonly Piece[], first: number, end: number, accepts: Accepts): boolean {
  let argument = 0;
  let at = first;
  while (at < end) {
    const { text } = pieces[at]!;
    if (text === "{" || text === "#") return true;
    if (text === "(") {
      const close = closing(pieces, at);
      if (isArrayWithin(pieces, at + 1, close, none)) return true;
      at = close + 1;
      continue;
    }
    if (text === ",") argument += 1;
    const next = operandEnd(pieces, at);
    if (next <= at) {
      at += 1;
      continue;
    }
    const isWhole = (at === first || pieces[at - 1]!.text === ",") && (next === end || pieces[next]!.text === ",");
    if (hasSeveral(pieces, at, next) && !(isWhole && accepts(argument))) return true;
    if (callsWithin(pieces, at, next).some((call) => isArrayCall(pieces, call))) return true;
    at = next;
  }
  return false;
}

/** Where the operand's own calls stand, those in their arguments left out. */
function callsWithin(pieces: readonly Piece[], first: number, end: number): number[] {
  const calls: number[] = [];
  for (let at = first; at < end; at += 1) {
    if (!isCall(pieces, at)) continue;
    calls.push(at);
    at = closing(pieces, at + 1);
  }
  return calls;
}

function isArrayCall(pieces: readonly Piece[], call: number): boolean {
  const name = pieces[call]!.text.toUpperCase();
  return isCustom(name) || isArrayWithin(pieces, call + 2, closing(pieces, call + 1), RANGES.get(name) ?? none);
}

const isCustom = (name: string) => name.includes(".") && !FILE_NAMES.has(name) && !NATIVE_WITH_POINT.has(name);

/** Whether an operand is, or may be, more than one cell. */
function hasSeveral(pieces: readonly Piece[], first: number, end: number): boolean {
  const [call] = callsWithin(pieces, first, end);
  const own = pieces.slice(first, call === undefined ? end : call);
  if (call !== undefined) {
    const after = pieces.slice(closing(pieces, call + 1) + 1, end);
    return SPILLING.has(pieces[call]!.text.toUpperCase()) || [...own, ...after].some(({ text }) => text === ":");
  }
  if (own.some(({ text }) => text === ":" || text === "#")) return true;
  const last = own.at(-1)!;
  if (last.kind === "brackets") return !/^\[\s*@|#This Row/i.test(last.text) || last.text.includes(":");
  return last.kind === "word" && !CELL.test(last.text) && !/^(?:TRUE|FALSE)$/i.test(last.text);
}
