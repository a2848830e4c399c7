import { isBlank, type Cells } from "../scoring/cell";
import { markOf } from "../scoring/mark";
import { A_FLAG, A_FRACTION, mustBe, PERCENT_HINT } from "../scoring/texts/argument-messages";
import { basicValueOf, errorCodeOf } from "../scoring/cell";
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

/** A single value out of an argument that may come as a range of one cell. */
export function asScalar(argument: unknown): unknown {
  const cells = Array.isArray(argument) ? asCells(argument) : [[argument]];
  const isSingle = cells.length === 1 && cells[0]!.length === 1;
  return isSingle ? basicValueOf(cells[0]![0]) : argument;
}

/** A fraction, 0 to 1, or the default where the argument is omitted or an empty text. Refuses 67 where 0.67 is meant. */
export function asFraction(argument: unknown, name: string, byDefault: number): number {
  const value = asScalar(argument);
  if (isOmitted(value) || (typeof value === "string" && isBlank(value))) return byDefault;
  return fraction(value, name);
}

/** A fraction, 0 to 1; refuses anything else, 67 where 0.67 is meant among it. */
export function fraction(value: unknown, name: string): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  const isPercent = typeof value === "number" && value > 1 && value <= 100;
  return refuse(mustBe(`the ${name}`, value, A_FRACTION) + (isPercent ? PERCENT_HINT(value) : ""));
}

/** TRUE or FALSE, or the default where the argument is omitted or empty. */
export function asFlag(argument: unknown, name: string, byDefault: boolean): boolean {
  const value = asScalar(argument);
  if (isOmitted(value) || (typeof value === "string" && isBlank(value))) return byDefault;
  const flag = errorCodeOf(value) === undefined && !Array.isArray(value) ? markOf(value) : undefined;
  return flag ?? refuse(mustBe(name, value, A_FLAG));
}
