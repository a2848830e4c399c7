/** As many rows are counted at a time as eight bits can count, in threes. */
export const MOST_ROWS = 252;

/** The lower bit of each of 16 codes. */
const LOWER = 0x55555555;

/** Every fourth code. */
const FOURTH = 0x03030303;

/**
 * Counts the codes of up to MOST_ROWS rows, 16 columns at a time: those of three rows are added up within two bits each,
 * and these sums within eight.
 *
 * @param packed the codes, row by row, `words` whole numbers a row, each holding 16 columns, the first in its highest bits
 */
export function countCodes(
  packed: Int32Array,
  rows: number,
  words: number,
  counts: { readonly above: Int32Array; readonly relevant: Int32Array; readonly missing: Int32Array },
): void {
  const width = counts.above.length;
  const end = Math.ceil(rows / 3) * 3 * words;
  // Rows that fill up the last three say "not relevant", which is not counted.
  packed.fill(~LOWER, rows * words, end);
  for (let word = 0; word < words; word++) {
    let [a0, a1, a2, a3, b0, b1, b2, b3, m0, m1, m2, m3] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let at = word; at < end; at += 3 * words) {
      const x = packed[at]!;
      const y = packed[at + words]!;
      const z = packed[at + 2 * words]!;
      const above = (~(x | (x >>> 1)) & LOWER) + (~(y | (y >>> 1)) & LOWER) + (~(z | (z >>> 1)) & LOWER);
      const below = (x & ~(x >>> 1) & LOWER) + (y & ~(y >>> 1) & LOWER) + (z & ~(z >>> 1) & LOWER);
      const missing = (x & (x >>> 1) & LOWER) + (y & (y >>> 1) & LOWER) + (z & (z >>> 1) & LOWER);
      a0 += above & FOURTH;
      a1 += (above >>> 2) & FOURTH;
      a2 += (above >>> 4) & FOURTH;
      a3 += (above >>> 6) & FOURTH;
      b0 += below & FOURTH;
      b1 += (below >>> 2) & FOURTH;
      b2 += (below >>> 4) & FOURTH;
      b3 += (below >>> 6) & FOURTH;
      m0 += missing & FOURTH;
      m1 += (missing >>> 2) & FOURTH;
      m2 += (missing >>> 4) & FOURTH;
      m3 += (missing >>> 6) & FOURTH;
    }
    const aboves = [a0, a1, a2, a3];
    const belows = [b0, b1, b2, b3];
    const missings = [m0, m1, m2, m3];
    const columns = Math.min(16, width - 16 * word);
    for (let column = 0; column < columns; column++) {
      const place = columns - 1 - column;
      const shift = (place >> 2) * 8;
      const above = (aboves[place & 3]! >>> shift) & 0xff;
      const k = 16 * word + column;
      counts.above[k]! += above;
      counts.relevant[k]! += above + ((belows[place & 3]! >>> shift) & 0xff);
      counts.missing[k]! += (missings[place & 3]! >>> shift) & 0xff;
    }
  }
}
