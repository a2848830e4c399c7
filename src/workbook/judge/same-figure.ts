import { isRefused, type SpillCell } from "../../scoring/refused";
import { wholePerCent } from "../../scoring/score";
import { EMPTY, EMPTY_OR_0 } from "../../scoring/texts/values";

/** In an expected text: the name of a cell, which the one formula knows and the pane need not. */
export const ANYTHING = "\uE000";

const CLOSE = 1e-12;
const PER_CENT = /^(\d+)(?:[.,](\d+))?\s?%$/;
const TOO_NARROW = /^#+$/;

/** Whether a cell holds what it must; what is refused is an error, whatever its words. */
export function isSameValue(expected: SpillCell | undefined, value: unknown): boolean {
  if (expected !== undefined && isRefused(expected)) return typeof value === "string" && value.startsWith("#");
  if (typeof expected === "number") return typeof value === "number" && Math.abs(value - expected) <= CLOSE;
  if (typeof expected !== "string" || typeof value !== "string") return value === (expected ?? "");
  const [right, shown] = [asHandedOver(expected), asHandedOver(value)] as const;
  return right.includes(ANYTHING) ? matches(right, shown) : shown === right;
}

/** Desktop Excel hands an empty cell to the formula as 0, and the pane reads it as it is: what both say of it is the same. */
const asHandedOver = (words: string) => words.replaceAll(EMPTY_OR_0, EMPTY);

function matches(expected: string, value: string): boolean {
  const pieces = expected.split(ANYTHING).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join("[^]*?")}$`).test(value);
}

/** Whether a text is only the number signs of a column that is too narrow. */
export const isTooNarrow = (text: string) => TOO_NARROW.test(text);

/**
 * Whether what a cell shows is what it holds: a score as it is rounded, a count in full, a word to the letter.
 * @param isCount a number that is no score
 */
export function isShownAs(expected: SpillCell | undefined, text: string, value: unknown, isCount: boolean): boolean {
  if (isTooNarrow(text)) return false;
  if (typeof expected === "string") return text === value;
  if (typeof expected !== "number") return true;
  return isCount ? text.replace(/[.,\s\u00a0'’]/g, "") === String(expected) : isScoreShownAs(expected, text);
}

function isScoreShownAs(expected: number, text: string): boolean {
  const [, whole, decimals] = PER_CENT.exec(text) ?? [];
  // In another format: 0.83 is 83%, and 1 or nothing is not.
  if (whole === undefined)
    return text !== "" && wholePerCent(Number(text.replace(",", "."))) === wholePerCent(expected);
  if (decimals === undefined) return Number(whole) === wholePerCent(expected);
  return Math.abs(Number(`${whole}.${decimals}`) / 100 - expected) <= 0.5 / 10 ** (decimals.length + 2) + CLOSE;
}
