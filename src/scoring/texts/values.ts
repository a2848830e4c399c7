import { basicValueOf, errorCodeOf, textOf } from "../cell";

/** What a cell holds: "holds 'Yse'", "holds the number 7", "holds the error #REF!", "is empty", "is empty or holds 0". */
export function holds(value: unknown): string {
  const code = errorCodeOf(value);
  if (code !== undefined) return `holds the error ${code}`;
  const text = textOf(value);
  const basic = basicValueOf(value);
  if (text === "") return basic === 0 ? EMPTY_OR_0 : EMPTY;
  const kind = typeof basic;
  return `holds ${kind === "string" ? quoted(text) : kind === "number" ? `the number ${text}` : text}`;
}

export const EMPTY = "is empty";
/** Desktop Excel hands an empty cell over as 0. */
export const EMPTY_OR_0 = "is empty or holds 0";

/** What a function can say of a cell in which nothing can be seen: it is called empty only where it may be. */
export function handedNothing(value: unknown): string {
  return typeof basicValueOf(value) === "string" ? UNSEEN : EMPTY_OR_0;
}

export const UNSEEN = "holds what cannot be seen";

/** Text in single quotes, cut where it is long. */
function quoted(text: string): string {
  return `'${text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text}'`;
}

/** Offers the answer that was perhaps meant; "" where there is none. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
}

/** Says that Excel has made a date of a criterion, where a number could be one; else "". */
export function dateHint(value: unknown): string {
  const isSerialDate = typeof value === "number" && Number.isInteger(value) && value > 366;
  return isSerialDate ? " Excel may have turned it into a date." : "";
}
