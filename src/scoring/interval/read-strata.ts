import { errorCodeOf, isBlank, cellKey } from "../cell";
import type { CaseTable } from "../case-table";
import { onlyColumn } from "../heading-row";
import { placeOf, type Problem } from "../problem";
import type { Strata } from "./sum-cases";

/** The heading of the column that says which part of the sample a case was drawn from. */
const STRATUM = "Stratum";

/**
 * Reads which stratum each case is from: one for all where no column is headed Stratum. A case whose stratum cannot be told
 * leaves no interval to stand on, because it would be compared with cases it was not drawn with.
 */
export function readStrata({ headings, rows, rowNumbers }: CaseTable): Strata | Problem {
  const column = onlyColumn(headings, STRATUM, "cases");
  if (typeof column !== "number") return column.kind === "no heading" ? { count: 1 } : column;
  const numbers = new Map<string, number>();
  const of: number[] = [];
  for (const [row, cells] of rows.entries()) {
    const value = cells[column];
    const key = cellKey(value);
    if (isBlank(value) || errorCodeOf(value) !== undefined) {
      return { kind: "stratum unreadable", at: placeOf("cases", rowNumbers[row]!, column), value };
    }
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    of.push(numbers.get(key)!);
  }
  return { count: Math.max(1, numbers.size), of };
}
