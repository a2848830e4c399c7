import type { Cells } from "../cell";
import { ABOVE, BELOW, MISSING, NOT_RELEVANT, SHORT, type Spellings } from "./judgement-codes";

/** As many judgements as a whole number holds, two bits each, the first in its highest bits. */
export const PER_WORD = 16;

/** The lower bit of each of 16 codes. */
export const LOWER = 0x55555555;

/** A range of rows whose judgements are packed, and what is learned on the way. */
export interface Packer {
  readonly rows: Cells;
  /** The columns of the judgements, and whether they are side by side. */
  readonly columns: readonly number[];
  readonly areTogether: boolean;
  readonly spellings: Spellings;
  readonly packed: Int32Array;
  /** Takes note of a cell that is no answer, by its row and the k of its column. */
  readonly unknown: (cell: unknown, row: number, k: number) => void;
}

/**
 * Packs the judgements of some rows, one row after another; a cell that is no answer is packed as missing. What cannot be
 * foreseen of a cell costs more than its arithmetic, so what a row is full of is told without a branch: texts that are
 * known or, where they were many in the row before, cells that are null, as every sixteenth tells. Only what is left is
 * looked at one by one.
 */
export function packRows(
  { rows, columns, areTogether, spellings, packed, unknown }: Packer,
  start: number,
  stop: number,
): void {
  const { texts, codeOf } = spellings;
  const width = columns.length;
  const first = areTogether ? (columns[0] ?? 0) : 0;
  const end = first + width;
  let at = 0;
  let nulls = 0;
  for (let row = start; row < stop; row++) {
    const whole = rows[row]!;
    const cells = areTogether ? whole : gathered(whole, columns);
    // On the web an empty cell is null.
    const isSparse = nulls * 4 > width;
    nulls = 0;
    for (let from = first; from < end; from += PER_WORD) {
      const to = Math.min(from + PER_WORD, end);
      const above = texts[ABOVE];
      const below = texts[BELOW];
      const notRelevant = texts[NOT_RELEVANT];
      let word = 0;
      let known = 0;
      let k = from;
      if (isSparse) known = ~filledCells(cells, from, to);
      else {
        // Four cells a round, written out: the loop itself would cost as much as what is done in it. The engine keeps a
        // comparison that is taken for a number free of jumps, as it does not with ?:.
        for (; k + 4 <= to; k += 4) {
          let a = cells[k];
          let b = cells[k + 1];
          let c = cells[k + 2];
          let d = cells[k + 3];
          known <<= 8;
          if (typeof a !== "string") {
            if (a === null || a === 0) known |= 64;
            a = "";
          } else if (a.length >= SHORT) a = "";
          if (typeof b !== "string") {
            if (b === null || b === 0) known |= 16;
            b = "";
          } else if (b.length >= SHORT) b = "";
          if (typeof c !== "string") {
            if (c === null || c === 0) known |= 4;
            c = "";
          } else if (c.length >= SHORT) c = "";
          if (typeof d !== "string") {
            if (d === null || d === 0) known |= 1;
            d = "";
          } else if (d.length >= SHORT) d = "";
          word =
            (word << 8) |
            ((+(a === above) + BELOW * +(a === below) + NOT_RELEVANT * +(a === notRelevant)) << 6) |
            ((+(b === above) + BELOW * +(b === below) + NOT_RELEVANT * +(b === notRelevant)) << 4) |
            ((+(c === above) + BELOW * +(c === below) + NOT_RELEVANT * +(c === notRelevant)) << 2) |
            (+(d === above) + BELOW * +(d === below) + NOT_RELEVANT * +(d === notRelevant));
        }
        word <<= 2 * (to - k);
        known = (known << (2 * (to - k))) | word | (word >>> 1);
      }
      let left = LOWER & (-1 >>> (2 * (PER_WORD - to + from))) & ~known;
      while (left !== 0) {
        const place = 31 - Math.clz32(left);
        left ^= 1 << place;
        k = to - 1 - (place >> 1);
        const cell = cells[k];
        let code: number | undefined = MISSING;
        if (typeof cell === "string") {
          // Most sheets have one long text at most, and to compare it costs less than to look it up.
          if (cell.length < SHORT) code = knownText(cell, texts) || codeOf(cell);
          else code = cell === spellings.long ? spellings.longCode : codeOf(cell);
        } else if (cell !== null && cell !== 0) code = codeOf(cell);
        if (code === undefined) unknown(cell, row, k - first);
        word |= (code ?? MISSING) << place;
      }
      packed[at++] = word;
      if (cells[from] === null) nulls += PER_WORD;
    }
  }
}

/** The cells of some columns of a row. */
function gathered(cells: readonly unknown[], columns: readonly number[]): readonly unknown[] {
  return columns.map((column) => cells[column]);
}

/** The code of a short text, 0 for one that is not known. */
function knownText(text: string, texts: readonly string[]): number {
  return +(text === texts[ABOVE]) + BELOW * +(text === texts[BELOW]) + NOT_RELEVANT * +(text === texts[NOT_RELEVANT]);
}

/** The place of each cell that is not null. */
function filledCells(cells: readonly unknown[], from: number, to: number): number {
  let filled = 0;
  for (let k = from; k < to; k++) filled = (filled << 2) | +(cells[k] !== null);
  return filled;
}
