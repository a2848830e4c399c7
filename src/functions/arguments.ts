import { DEFAULT_SUMMARY_WEIGHT } from "../scoring/criterion-score";
import { basicValueOf, isBlank, type Cells } from "../scoring/cell";
import { markOf } from "../scoring/mark";
import { A_FLAG, A_FRACTION, mustBe, PERCENT_HINT, ZERO_OR_EMPTY } from "../scoring/texts/argument-messages";
import { refuse } from "./excel-errors";

/**
 * An argument as rows of cells. Excel passes a range as rows, a single cell as a scalar and an omitted argument as null;
 * a range can be empty, and its rows of different lengths.
 */
export function asCells(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray)
    ? (argument as Cells)
    : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
}

/** Whether an optional argument was left out: Excel passes null. */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

/** A fraction, 0 to 1; refuses anything else, 67 where 0.67 is meant among it. */
export function asFraction(value: unknown, noun: string): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  const isPercent = typeof value === "number" && value >= 2 && value <= 100;
  return refuse(mustBe(noun, value, A_FRACTION) + (isPercent ? PERCENT_HINT(value) : ""));
}

/**
 * The summary weight, 0 to 1, or the report's 0.2 where it is omitted. A 0 that comes from a cell is refused: the desktop
 * hands an empty cell over as 0, and emptying a setting must not change every score without a word.
 */
export function asSummaryWeight(argument: unknown, address: string | undefined): number {
  const value = basicValueOf(argument);
  if (value !== 0 && isBlank(value)) return DEFAULT_SUMMARY_WEIGHT;
  if (value === 0 && address !== undefined) refuse(ZERO_OR_EMPTY("the summary weight", address));
  return asFraction(value, "the summary weight");
}

/**
 * TRUE or FALSE, or the default where the argument is omitted. A 0 may be an empty cell, so it is refused where empty means
 * TRUE.
 */
export function asFlag(argument: unknown, noun: string, byDefault: boolean): boolean {
  const value = basicValueOf(argument);
  if (value !== 0 && isBlank(value)) return byDefault;
  const flag = (value === 0 && byDefault) || Array.isArray(value) ? undefined : markOf(value);
  return flag ?? refuse(mustBe(noun, value, A_FLAG));
}
