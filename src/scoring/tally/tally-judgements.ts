import type { Answers } from "../answers";
import type { Cells, Position } from "../cell";
import { mixed, NO_HASH, sumOf, type Hash } from "../hash";
import { countCode, MOST_ROWS } from "./count-codes";
import { ABOVE, BELOW, learnSpellings, MISSING } from "./judgement-codes";
import { packRow, PER_WORD, type Packer } from "./pack-row";

/** What stands in each column of judgements; entry k of every list belongs to the k-th column tallied. */
export interface Tally {
  /** Cases above the line. */
  readonly above: Int32Array;
  /** Relevant cases: judged above or below the line. */
  readonly relevant: Int32Array;
  /** Judgements still missing. */
  readonly missing: Int32Array;
  /** The cells that are no answer, by the k of their column. */
  readonly unknown: ReadonlyMap<number, UnknownCells>;
  /** The hash of what every judgement counts as, by its row's hash and the order of the columns; rows in any order. */
  readonly hash: Hash;
}

/** The cells of a column that are no answer: how many, and the first ones. */
export interface UnknownCells {
  count: number;
  readonly first: Position[];
}

/** As many as a message names. */
const MOST_NAMED = 3;

/**
 * Counts the judgements of each column in one pass over the cells, and makes a hash of what they count as.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 * @param hashOfRow the hash of a row's case
 * @param noteUnknown is told of every cell that is no answer: the row, and the k of its column
 */
export function tallyJudgements(
  rows: Cells,
  columns: readonly number[],
  answers: Answers,
  hashOfRow: (row: number) => Hash = () => NO_HASH,
  noteUnknown?: (cell: unknown, row: number, k: number) => void,
): Tally {
  const width = columns.length;
  const words = Math.ceil(width / PER_WORD);
  const unknown = new Map<number, UnknownCells>();
  const counts = { above: new Int32Array(width), relevant: new Int32Array(width), missing: new Int32Array(width) };
  const [firstColumn = 0] = columns;
  const areTogether = columns.every((column, k) => column === firstColumn + k);
  let row = 0;
  const packer: Packer = {
    first: areTogether ? firstColumn : 0,
    width,
    spellings: learnSpellings(answers),
    packed: new Int32Array((Math.min(rows.length, MOST_ROWS) + 2) * words),
    unknown: (cell, k) => {
      const ofColumn = unknown.get(k) ?? { count: 0, first: [] };
      unknown.set(k, ofColumn);
      if (ofColumn.count++ < MOST_NAMED) ofColumn.first.push({ row, column: columns[k]! });
      // It is packed as missing, for want of a fifth code.
      counts.missing[k]!--;
      noteUnknown?.(cell, row, k);
    },
  };
  let hash = NO_HASH;
  let isSparse = false;
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const to = Math.min(from + MOST_ROWS, rows.length);
    let at = 0;
    for (row = from; row < to; row++) {
      const cells = rows[row]!;
      isSparse = packRow(areTogether ? cells : columns.map((column) => cells[column]), packer, at, isSparse);
      hash = sumOf(hash, mixed(hashOfRow(row), packer.packed, at, (at += words)));
    }
    countCode(ABOVE, packer.packed, to - from, words, counts.above);
    countCode(ABOVE, packer.packed, to - from, words, counts.relevant);
    countCode(BELOW, packer.packed, to - from, words, counts.relevant);
    countCode(MISSING, packer.packed, to - from, words, counts.missing);
  }
  return { ...counts, unknown, hash };
}
