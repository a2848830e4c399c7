import fc from "fast-check";
import { call, ExcelError } from "../helpers/excel";
import { exactly, fraction, isClose, toNumber } from "./fraction";
import { type Score, type Settings, USUAL_SETTINGS } from "./oracle";

/** A summary weight as a cell and as an exact fraction: omitted, or a whole per cent from 0 to 100. */
const weight = fc
  .option(fc.nat(100))
  .map((percent) =>
    percent === null
      ? { cell: null, exact: USUAL_SETTINGS.summaryWeight }
      : { cell: percent / 100, exact: fraction(percent, 100) },
  );

/** The two settings of a scoring as Excel hands them over, and what they mean. */
export interface RandomSettings {
  readonly settings: Settings;
  readonly weightCell: number | null;
  readonly threadCell: boolean | null;
}

export const randomSettings: fc.Arbitrary<RandomSettings> = fc
  .tuple(weight, fc.constantFrom(null, true, false))
  .map(([{ cell, exact }, threadCell]) => ({
    settings: { summaryWeight: exact, isSummaryInThread: threadCell ?? true },
    weightCell: cell,
    threadCell,
  }));

/** What a call comes to: a value, or the code of the error it gives instead. */
export function outcomeOf(id: string, args: readonly unknown[]): unknown {
  try {
    return call(id, args);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** Whether a cell or an outcome is what the oracle expects, where a score that does not exist shows as `none`. */
export function isScore(actual: unknown, expected: Score, isNone: (cell: unknown) => boolean): boolean {
  if (expected === "none") return isNone(actual);
  if (expected === "refused") return isErrorOf("#VALUE!", actual);
  return typeof actual === "number" && isClose(exactly(actual), expected);
}

export function isErrorOf(code: string, actual: unknown): boolean {
  return actual instanceof ExcelError && actual.code === code;
}

export const isEmptyText = (cell: unknown) => cell === "";
export const isNotAvailable = (outcome: unknown) => isErrorOf("#N/A", outcome);

export function show(value: unknown): string {
  if (value instanceof ExcelError) return `${value.code} ${value.message}`;
  return typeof value === "object" && value !== null && "numerator" in value
    ? String(toNumber(value as Exclude<Score, string>))
    : JSON.stringify(value);
}
