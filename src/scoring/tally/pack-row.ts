import { ABOVE, BELOW, MISSING, NOT_RELEVANT, SHORT, type Spellings } from "./judgement-codes";

/** As many judgements as a whole number holds, two bits each, the first in its highest bits. */
export const PER_WORD = 16;

/** The lower bit of each of 16 codes. */
export const LOWER = 0x55555555;

/** A range of rows whose judgements are packed, and what is learned on the way. */
export interface Packer {
  /** Where a row's judgements begin, and how many there are. */
  readonly first: number;
  readonly width: number;
  readonly spellings: Spellings;
  readonly packed: Int32Array;
  /** Takes note of a cell that is no answer, in the row at hand and the k-th column. */
  readonly unknown: (cell: unknown, k: number) => void;
}

/**
 * Packs the judgements of one row, from `at` on; a cell that is no answer is packed as missing. What cannot be foreseen of a
 * cell costs more than its arithmetic, so what a row is full of is told without a branch: texts that are known or, where
 * they are many, empty cells. Only what is left is looked at one by one.
 *
 * @param isSparse whether many cells are likely to be null, an empty cell on the web
 * @returns whether many are, as every sixteenth tells
 */
export function packRow(cells: readonly unknown[], packer: Packer, at: number, isSparse: boolean): boolean {
  const { first, width, spellings, packed, unknown } = packer;
  let nulls = 0;
  const end = first + width;
  for (let from = first; from < end; from += PER_WORD) {
    const to = Math.min(from + PER_WORD, end);
    const places = LOWER & (-1 >>> (2 * (PER_WORD - to + from)));
    let word = isSparse ? 0 : knownTexts(cells, from, to, spellings.texts);
    let left = places & (isSparse ? filledCells(cells, from, to) : ~(word | (word >>> 1)));
    while (left !== 0) {
      const place = 31 - Math.clz32(left);
      left ^= 1 << place;
      const k = to - 1 - (place >> 1);
      const cell = cells[k];
      if (cell === null || cell === 0) continue;
      const code = (isSparse ? knownTexts(cells, k, k + 1, spellings.texts) : 0) || spellings.codeOf(cell);
      if (code === undefined) unknown(cell, k - first);
      word |= (code ?? MISSING) << place;
    }
    packed[at++] = word;
    if (cells[from] === null) nulls += PER_WORD;
  }
  return nulls * 4 > width;
}

/** The codes of the cells that hold a known short text, 0 for any other. */
function knownTexts(cells: readonly unknown[], from: number, to: number, texts: readonly string[]): number {
  const above = texts[ABOVE];
  const below = texts[BELOW];
  const notRelevant = texts[NOT_RELEVANT];
  let word = 0;
  for (let k = from; k < to; k++) {
    let text = cells[k];
    if (typeof text !== "string" || text.length >= SHORT) text = "";
    // The engine keeps a comparison that is taken for a number free of jumps, as it does not with ?:.
    const code = ABOVE * +(text === above) + BELOW * +(text === below) + NOT_RELEVANT * +(text === notRelevant);
    word = (word << 2) | code;
  }
  return word;
}

/** The place of each cell that is not null. */
function filledCells(cells: readonly unknown[], from: number, to: number): number {
  let filled = 0;
  for (let k = from; k < to; k++) filled = (filled << 2) | +(cells[k] !== null);
  return filled;
}
