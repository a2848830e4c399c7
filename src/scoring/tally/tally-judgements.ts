import type { Answers } from "../answers";
import type { Cells, Position } from "../cell";
import { fold, type RowHashes } from "../hash";
import { countCodes, MOST_ROWS } from "./count-codes";
import { encodeShortTexts, type Encoder } from "./encode-row";
import { learnSpellings } from "./spellings";

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
  /** What each row's judgements count as, in the order of the columns, in two halves of 64 bits. */
  readonly rows: RowHashes;
}

/** The cells of a column that are no answer: how many, and the first ones. */
export interface UnknownCells {
  count: number;
  readonly first: Position[];
}

/** As many as a message names. */
const MOST_NAMED = 3;

/**
 * Counts the judgements of each column in one pass over the cells, and makes a hash of what each row's judgements count as.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 * @param start what each row's hash begins with: a hash of its case
 * @param noteUnknown is told of every cell that is no answer: the row, and the k of its column
 */
export function tallyJudgements(
  rows: Cells,
  columns: readonly number[],
  answers: Answers,
  start: RowHashes = { first: new Int32Array(rows.length), second: new Int32Array(rows.length) },
  noteUnknown?: (cell: unknown, row: number, k: number) => void,
): Tally {
  const width = columns.length;
  const words = Math.ceil(width / 16);
  const unknown = new Map<number, UnknownCells>();
  const tally: Tally = {
    above: new Int32Array(width),
    relevant: new Int32Array(width),
    missing: new Int32Array(width),
    unknown,
    rows: start,
  };
  let row = 0;
  const encoder: Encoder = {
    columns,
    spellings: learnSpellings(answers),
    packed: new Int32Array((Math.min(rows.length, MOST_ROWS) + 2) * words),
    unknown: (cell, k) => {
      const ofColumn = unknown.get(k) ?? { count: 0, first: [] };
      unknown.set(k, ofColumn);
      if (ofColumn.count++ < MOST_NAMED) ofColumn.first.push({ row, column: columns[k]! });
      // It is packed as missing, for want of a fifth code.
      tally.missing[k]!--;
      noteUnknown?.(cell, row, k);
    },
  };
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const to = Math.min(from + MOST_ROWS, rows.length);
    let encodeRow = encodeShortTexts;
    for (row = from; row < to; row++) {
      const at = (row - from) * words;
      encodeRow = encodeRow(rows[row]!, encoder, at);
      fold(encoder.packed, at, at + words, start, row);
    }
    countCodes(encoder.packed, to - from, words, tally);
  }
  return tally;
}
