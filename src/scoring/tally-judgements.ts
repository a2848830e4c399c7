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

interface Counts extends Tally {
  readonly firstUnknown: (Position | undefined)[];
}

/**
 * Counts the judgements of each column in one pass over the cells, four rows at a step.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 */
export function tallyJudgements(rows: Cells, columns: readonly number[]): Tally {
  const width = columns.length;
  const counts: Counts = {
    above: new Int32Array(width),
    relevant: new Int32Array(width),
    missing: new Int32Array(width),
    firstUnknown: new Array<Position | undefined>(width).fill(undefined),
  };
  for (let row = 0; row < rows.length; row += 4) tallyFourRows(rows, row, columns, counts);
  return counts;
}

/**
 * Moving cells costs far more than arithmetic, so the three short answers of four rows are counted without a branch (Number
 * of a comparison, which the engine keeps free of jumps as it does not with ?:); only four cells that hold anything else
 * are looked at one by one, and a string is made only for a spelling that is not usual. The test for text keeps the
 * comparisons between strings, which are then made by address.
 */
function tallyFourRows(rows: Cells, row: number, columns: readonly number[], counts: Counts): void {
  const { above, relevant, missing, firstUnknown } = counts;
  const end = Math.min(row + 4, rows.length);
  const first = rows[row]!;
  const second = rows[row + 1] ?? [];
  const third = rows[row + 2] ?? [];
  const fourth = rows[row + 3] ?? [];
  for (let k = 0; k < columns.length; k++) {
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
    for (let odd = row; odd < end; odd++) {
      const cell = rows[odd]![column];
      if (cell === null || cell === 0) {
        missing[k]!++;
      } else if (cell === "Y") {
        above[k]!++;
        relevant[k]!++;
      } else if (cell === "N") {
        relevant[k]!++;
      } else if (cell !== "N/A") {
        const judgement = judgementOf(cell);
        above[k]! += Number(judgement === "above");
        relevant[k]! += Number(judgement === "above" || judgement === "below");
        missing[k]! += Number(judgement === "missing");
        if (judgement === "unknown") firstUnknown[k] ??= { row: odd, column };
      }
    }
  }
}
