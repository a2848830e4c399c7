import { isRefused, type SpillCell } from "../scoring/refused";
import { valueError } from "./excel-errors";

/** A spill as Excel takes it: what is refused is an error that says why. */
export function spillCells(rows: readonly (readonly SpillCell[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => (isRefused(cell) ? valueError(cell.refused) : cell)));
}
