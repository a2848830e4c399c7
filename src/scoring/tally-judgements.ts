import type { Answers } from "./answers";
import type { Cells, Position } from "./cell";
import type { Hash } from "./hash";
import { judgementHashes, MEANINGS, unknownHash, type JudgementHashes } from "./judgement-hashes";
import { ABOVE, BELOW, learnSpellings, MISSING, NOT_RELEVANT, UNKNOWN, type Spellings } from "./spellings";

/** What stands in each column of judgements; entry k of every list belongs to the k-th column tallied. */
export interface Tally {
  /** Cases above the line. */
  readonly above: Int32Array;
  /** Relevant cases: judged above or below the line. */
  readonly relevant: Int32Array;
  /** Judgements still missing. */
  readonly missing: Int32Array;
  /** The cells that are no answer. */
  readonly unknown: readonly UnknownCells[];
  /** What each row's judgements stand for, added up, in halves. */
  readonly rowHashes: JudgementHashes;
}

/** The cells of a column that are no answer: how many, and the first ones. */
export interface UnknownCells {
  count: number;
  readonly first: Position[];
}

/** As many as a message names. */
const MOST_NAMED = 3;

const NO_SEED: Hash = { first: 0, second: 0 };

/**
 * Counts the judgements of each column in one pass over the cells, four rows at a step, and adds up what each row's
 * judgements stand for.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 * @param seeds a hash of each column's question; without them the rows' hashes mean nothing
 */
export function tallyJudgements(
  rows: Cells,
  columns: readonly number[],
  answers: Answers,
  seeds: readonly Hash[] = [],
): Tally {
  const width = columns.length;
  const tally: Tally = {
    above: new Int32Array(width),
    relevant: new Int32Array(width),
    missing: new Int32Array(width),
    unknown: columns.map(() => ({ count: 0, first: [] })),
    rowHashes: { first: new Int32Array(rows.length), second: new Int32Array(rows.length) },
  };
  const hashes = judgementHashes(width, seeds);
  const spellings = learnSpellings(answers);
  for (let row = 0; row < rows.length; row++) tallyRow(rows, row, columns, tally, hashes, spellings, seeds);
  return tally;
}

function tallyRow(
  rows: Cells,
  row: number,
  columns: readonly number[],
  tally: Tally,
  hashes: JudgementHashes,
  spellings: Spellings,
  seeds: readonly Hash[],
): void {
  const { above, relevant, missing, unknown, rowHashes } = tally;
  const cells = rows[row]!;
  let first = 0;
  let second = 0;
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k]!;
    const cell = cells[column];
    const code =
      cell === spellings.above
        ? ABOVE
        : cell === spellings.below
          ? BELOW
          : cell === spellings.notRelevant
            ? NOT_RELEVANT
            : spellings.codeOf(cell);
    if (code === UNKNOWN) {
      const ofColumn = unknown[k]!;
      if (ofColumn.count++ < MOST_NAMED) ofColumn.first.push({ row, column });
      const hash = unknownHash(cell, seeds[k] ?? NO_SEED);
      first += hash.first;
      second += hash.second;
      continue;
    }
    above[k]! += Number(code === ABOVE);
    relevant[k]! += Number(code <= BELOW);
    missing[k]! += Number(code === MISSING);
    first += hashes.first[k * MEANINGS + code]!;
    second += hashes.second[k * MEANINGS + code]!;
  }
  rowHashes.first[row] = first | 0;
  rowHashes.second[row] = second | 0;
}
