import type { Cells } from "../../scoring/cell";
import { placeOf, type Place } from "../../scoring/problem";
import type { Repair } from "./repair";

/** A repair before its cell has an address. */
export type FoundRepair = Omit<Repair, "address" | "was"> & { readonly at: Place };

/** Cells of a table below its headings, by the row in the table. */
export const below = (cells: Cells) => cells.slice(1).map((row, index) => [index + 1, row] as const);

/** A repair of a cell of the cases or of the questions. */
export const repairAt = (
  source: "cases" | "questions",
  [row, column]: readonly [row: number, column: number],
  reason: Repair["reason"],
  becomes: string,
): FoundRepair => ({ at: placeOf(source, row, column), reason, becomes });
