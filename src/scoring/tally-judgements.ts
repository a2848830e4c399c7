import type { Cells, Position } from "./cell";
import { judgementOf } from "./judgement";

/** What stands in each column of judgements; entry k of every list belongs to the k-th column tallied. */
export interface Tally {
  /** Cases above the line. */
  readonly above: Int32Array;
  /** Relevant cases: judged above or below the line. */
  readonly relevant: Int32Array;
  /** Judgements still missing. */
  readonly missing: Int32Array;
  /** The first cell that is no answer, if the column has one. */
  readonly firstUnknown: readonly (Position | undefined)[];
}

/**
 * Counts the judgements of each column in one pass over the cells.
 *
 * Moving cells costs far more than arithmetic, so four rows are read at a step and the three short answers are counted
 * without a branch; only a step that holds anything else is looked at cell by cell. The test for text keeps the
 * comparisons between strings, which the engine then does by address.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 * @param firstRow the first row of judgements: 1 where row 0 holds headings
 */
export function tallyJudgements(rows: Cells, columns: readonly number[], firstRow = 0): Tally {
  const width = columns.length;
  const above = new Int32Array(width);
  const relevant = new Int32Array(width);
  const missing = new Int32Array(width);
  const firstUnknown = new Array<Position | undefined>(width).fill(undefined);

  const count = (k: number, row: number, cell: unknown): void => {
    switch (judgementOf(cell)) {
      case "above":
        above[k]!++;
        relevant[k]!++;
        break;
      case "below":
        relevant[k]!++;
        break;
      case "missing":
        missing[k]!++;
        break;
      case "unknown":
        firstUnknown[k] ??= { row, column: columns[k]! };
    }
  };

  let row = firstRow;
  for (; row + 3 < rows.length; row += 4) {
    const first = rows[row]!;
    const second = rows[row + 1]!;
    const third = rows[row + 2]!;
    const fourth = rows[row + 3]!;
    for (let k = 0; k < width; k++) {
      const column = columns[k]!;
      const a = first[column];
      const b = second[column];
      const c = third[column];
      const d = fourth[column];
      if (typeof a === "string" && typeof b === "string" && typeof c === "string" && typeof d === "string") {
        const yes = (a === "Y" ? 1 : 0) + (b === "Y" ? 1 : 0) + (c === "Y" ? 1 : 0) + (d === "Y" ? 1 : 0);
        const judged = yes + (a === "N" ? 1 : 0) + (b === "N" ? 1 : 0) + (c === "N" ? 1 : 0) + (d === "N" ? 1 : 0);
        const notRelevant =
          (a === "N/A" ? 1 : 0) + (b === "N/A" ? 1 : 0) + (c === "N/A" ? 1 : 0) + (d === "N/A" ? 1 : 0);
        if (judged + notRelevant === 4) {
          above[k]! += yes;
          relevant[k]! += judged;
          continue;
        }
      }
      count(k, row, a);
      count(k, row + 1, b);
      count(k, row + 2, c);
      count(k, row + 3, d);
    }
  }
  for (; row < rows.length; row++) {
    const last = rows[row]!;
    for (let k = 0; k < width; k++) count(k, row, last[columns[k]!]);
  }
  return { above, relevant, missing, firstUnknown };
}
