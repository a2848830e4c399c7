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

/** A tally while it is being counted. */
interface Counts extends Tally {
  readonly firstUnknown: (Position | undefined)[];
}

/**
 * Counts the judgements of each column in one pass over the cells.
 *
 * Moving cells costs far more than arithmetic, so four rows are read at a step and the three short answers are counted
 * without a branch (Number of a comparison, which the engine keeps free of jumps as it does not with ?:); only a step that
 * holds anything else is looked at cell by cell. The test for text keeps the comparisons between strings, which are then
 * made by address.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 */
export function tallyJudgements(rows: Cells, columns: readonly number[]): Tally {
  const width = columns.length;
  const above = new Int32Array(width);
  const relevant = new Int32Array(width);
  const missing = new Int32Array(width);
  const counts: Counts = { above, relevant, missing, firstUnknown: new Array<undefined>(width).fill(undefined) };

  let row = 0;
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
        const yes = Number(a === "Y") + Number(b === "Y") + Number(c === "Y") + Number(d === "Y");
        const judged = yes + Number(a === "N") + Number(b === "N") + Number(c === "N") + Number(d === "N");
        const known = judged + Number(a === "N/A") + Number(b === "N/A") + Number(c === "N/A") + Number(d === "N/A");
        if (known === 4) {
          above[k]! += yes;
          relevant[k]! += judged;
          continue;
        }
      }
      countCell(counts, k, a, row, column);
      countCell(counts, k, b, row + 1, column);
      countCell(counts, k, c, row + 2, column);
      countCell(counts, k, d, row + 3, column);
    }
  }
  for (; row < rows.length; row++) {
    const last = rows[row]!;
    for (let k = 0; k < width; k++) countCell(counts, k, last[columns[k]!], row, columns[k]!);
  }
  return counts;
}

/** Counts one cell; the usual ones first, before any string is looked up or made. */
function countCell(counts: Counts, k: number, cell: unknown, row: number, column: number): void {
  if (cell === null || cell === 0) {
    counts.missing[k]!++;
  } else if (cell === "Y") {
    counts.above[k]!++;
    counts.relevant[k]!++;
  } else if (cell === "N") {
    counts.relevant[k]!++;
  } else if (cell !== "N/A") {
    const judgement = judgementOf(cell);
    counts.above[k]! += Number(judgement === "above");
    counts.relevant[k]! += Number(judgement === "above" || judgement === "below");
    counts.missing[k]! += Number(judgement === "missing");
    if (judgement === "unknown") counts.firstUnknown[k] ??= { row, column };
  }
}
