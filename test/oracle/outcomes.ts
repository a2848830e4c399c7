import fc from "fast-check";
import { call, errorCell, ExcelError } from "../helpers/excel";
import { exactly, type Fraction, fraction, isClose, toNumber } from "./fraction";
import type { Score, Settings } from "./oracle";

/** A summary weight as a cell and as an exact fraction: omitted, or a whole per cent from 1 to 100. */
const weight = fc
  .option(fc.integer({ min: 1, max: 100 }))
  .map((percent) =>
    percent === null ? { cell: null, exact: fraction(1, 5) } : { cell: percent / 100, exact: fraction(percent, 100) },
  );

/** What no weight and no line can be: an emptied cell, or a text, or a number out of range. */
export const REFUSED_SHARES: readonly unknown[] = ["", 0, "20%", "x", 1.5, 20, -0.2, true, false, errorCell("#N/A")];

/** The two settings of a scoring as Excel hands them over, and what they mean. */
export interface RandomSettings {
  readonly settings: Settings & { readonly summaryWeight: Fraction };
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

/** What a call comes to: a value, or the error it gives instead. A table of one cell is that cell. */
export function outcomeOf(id: string, args: readonly unknown[]): unknown {
  try {
    const outcome = call(id, args);
    const [row, ...rows] = Array.isArray(outcome) ? (outcome as unknown[][]) : [];
    return row?.length === 1 && rows.length === 0 ? row[0] : outcome;
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
