import type { Answers } from "../answers";
import type { Cells, Position } from "../cell";
import { hashOfRows, NO_HASH, sumOf, type Hash } from "../hash";
import { countCode, MOST_ROWS } from "./count-codes";
import { ABOVE, BELOW, learnSpellings, MISSING } from "./judgement-codes";
import type { KeptCodes } from "./kept-codes";
import { packRows, PER_WORD, type Packer } from "./pack-rows";

/** What stands in each column of judgements; entry k of every list belongs to the k-th column tallied. */
export interface Tally {
  /** Cases above the line. */
  readonly above: readonly number[];
  /** Relevant cases: judged above or below the line. */
  readonly relevant: readonly number[];
  /** Judgements still missing. */
  readonly missing: readonly number[];
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

/** Where rows are packed, kept from one call to the next: to make it anew would cost more than to count in it. */
let packed = new Int32Array(0);

/** As many as a message names. */
const MOST_NAMED = 3;

/**
 * Counts the judgements of each column in one pass over the cells, and makes a hash of what they count as.
 *
 * @param rows cases; a row may be shorter than others, what it lacks is missing
 * @param columns the columns to tally, counted from 0
 * @param hashOfRow the hash of a row's case
 * @param noteUnknown is told of every cell that is no answer: the row, and the k of its column
 * @param kept is filled with what every judgement counts as, where that is wanted
 */
export function tallyJudgements(
  rows: Cells,
  columns: readonly number[],
  answers: Answers,
  hashOfRow: (row: number) => Hash = () => NO_HASH,
  noteUnknown?: (cell: unknown, row: number, k: number) => void,
  kept?: KeptCodes,
): Tally {
  const width = columns.length;
  const words = Math.ceil(width / PER_WORD);
  const unknown = new Map<number, UnknownCells>();
  const counts = { above: zeros(width), relevant: zeros(width), missing: zeros(width) };
  const needed = (Math.min(rows.length, MOST_ROWS) + 2) * words;
  if (packed.length < needed) packed = new Int32Array(needed);
  const packer: Packer = {
    rows,
    columns,
    areTogether: columns.every((column, k) => column === columns[0]! + k),
    spellings: learnSpellings(answers),
    packed,
    unknown: (cell, row, k) => {
      const ofColumn = unknown.get(k) ?? { count: 0, first: [] };
      unknown.set(k, ofColumn);
      if (ofColumn.count++ < MOST_NAMED) ofColumn.first.push({ row, column: columns[k]! });
      // It is packed as missing, for want of a fifth code.
      counts.missing[k]!--;
      noteUnknown?.(cell, row, k);
    },
  };
  let hash = NO_HASH;
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const to = Math.min(from + MOST_ROWS, rows.length);
    packRows(packer, from, to);
    kept?.packed.set(packed.subarray(0, (to - from) * words), from * words);
    hash = sumOf(hash, hashOfRows(packed, words, from, to, hashOfRow));
    countCode(ABOVE, packed, to - from, words, counts.above);
    countCode(BELOW, packed, to - from, words, counts.relevant);
    countCode(MISSING, packed, to - from, words, counts.missing);
  }
  for (let k = 0; k < width; k++) counts.relevant[k]! += counts.above[k]!;
  return { ...counts, unknown, hash };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
