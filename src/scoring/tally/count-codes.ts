import { LOWER, PER_WORD } from "./pack-rows";

/** As many rows are counted at a time as eight bits can count, in threes. */
export const MOST_ROWS = 252;

/** Every fourth code. */
const FOURTH = 0x03030303;

/**
 * Adds to the counts of each column how often a code stands there in up to MOST_ROWS rows, 16 columns at a time: the codes of
 * three rows are added up within two bits each, and these sums within eight.
 *
 * @param packed the codes, row by row, `words` whole numbers a row, each holding 16 columns, the first in its highest bits
 */
export function countCode(code: number, packed: Int32Array, rows: number, words: number, counts: number[]): void {
  const end = Math.ceil(rows / 3) * 3 * words;
  // What is counted is 3, which the code is turned into; rows that fill up the last three become 0.
  const turn = (code ^ 3) * LOWER;
  packed.fill(turn, rows * words, end);
  for (let word = 0; word < words; word++) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let at = word; at < end; at += 3 * words) {
      const x = packed[at]! ^ turn;
      const y = packed[at + words]! ^ turn;
      const z = packed[at + 2 * words]! ^ turn;
      const sums = (x & (x >>> 1) & LOWER) + (y & (y >>> 1) & LOWER) + (z & (z >>> 1) & LOWER);
      first += sums & FOURTH;
      second += (sums >>> 2) & FOURTH;
      third += (sums >>> 4) & FOURTH;
      fourth += (sums >>> 6) & FOURTH;
    }
    const bytes = [first, second, third, fourth];
    const columns = Math.min(PER_WORD, counts.length - PER_WORD * word);
    for (let column = 0; column < columns; column++) {
      const place = columns - 1 - column;
      counts[PER_WORD * word + column]! += (bytes[place & 3]! >>> ((place >> 2) * 8)) & 0xff;
    }
  }
}
