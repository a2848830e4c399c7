import { MISSING, SHORT, shortText, type Spellings } from "./spellings";

/** What packing a row needs. */
export interface Encoder {
  readonly columns: readonly number[];
  readonly spellings: Spellings;
  /** The packed judgements, 16 in each whole number, the first in its highest bits. */
  readonly packed: Int32Array;
  /** Takes note of a cell that is no answer, in the row at hand and the k-th column. */
  readonly unknown: (cell: unknown, k: number) => void;
}

/** A way to pack a row: it writes from `at` on, and returns the way that is likely to be fastest for the next row. */
export type EncodeRow = (cells: readonly unknown[], encoder: Encoder, at: number) => EncodeRow;

/**
 * Packs a row of short texts, the usual case. Reading a cell costs more than arithmetic, so four cells are compared without
 * a branch (Number of a comparison, which the engine keeps free of jumps as it does not with ?:); only four that hold
 * anything else are looked at one by one. The test for text keeps the comparisons between strings, and the test for length
 * between short ones, which are then compared by address.
 */
export const encodeShortTexts: EncodeRow = (cells, encoder, at) => {
  const { columns, spellings, packed } = encoder;
  let others = 0;
  for (let from = 0; from < columns.length; from += 16) {
    const to = Math.min(from + 16, columns.length);
    const { above, below, notRelevant } = spellings;
    let word = 0;
    let k = from;
    for (; k + 3 < to; k += 4) {
      const a = cells[columns[k]!];
      const b = cells[columns[k + 1]!];
      const c = cells[columns[k + 2]!];
      const d = cells[columns[k + 3]!];
      if (
        typeof a === "string" &&
        typeof b === "string" &&
        typeof c === "string" &&
        typeof d === "string" &&
        (a.length | b.length | c.length | d.length) < SHORT
      ) {
        // One more than the code, and 0 for what none of the spellings is.
        const p = Number(a === above) + 2 * Number(a === below) + 3 * Number(a === notRelevant);
        const q = Number(b === above) + 2 * Number(b === below) + 3 * Number(b === notRelevant);
        const r = Number(c === above) + 2 * Number(c === below) + 3 * Number(c === notRelevant);
        const s = Number(d === above) + 2 * Number(d === below) + 3 * Number(d === notRelevant);
        if (Math.imul(Math.imul(p, q), Math.imul(r, s)) !== 0) {
          word = (word << 8) | ((p << 6) + (q << 4) + (r << 2) + s - 0x55);
          continue;
        }
      }
      others += 4;
      for (let one = k; one < k + 4; one++) word = (word << 2) | encodeCell(cells[columns[one]!], encoder, one);
    }
    for (; k < to; k++) word = (word << 2) | encodeCell(cells[columns[k]!], encoder, k);
    packed[at++] = word;
  }
  return others * 4 > columns.length ? encodeAnything : encodeShortTexts;
};

/** Packs a row in which long texts, numbers or empty cells are as likely as short texts. */
export const encodeAnything: EncodeRow = (cells, encoder, at) => {
  const { columns, spellings, packed } = encoder;
  let nulls = 0;
  for (let from = 0; from < columns.length; from += 16) {
    const to = Math.min(from + 16, columns.length);
    const { above, below, notRelevant } = spellings;
    let word = 0;
    let k = from;
    for (; k + 3 < to; k += 4) {
      const a = shortText(cells[columns[k]!], spellings);
      const b = shortText(cells[columns[k + 1]!], spellings);
      const c = shortText(cells[columns[k + 2]!], spellings);
      const d = shortText(cells[columns[k + 3]!], spellings);
      const p = Number(a === above) + 2 * Number(a === below) + 3 * Number(a === notRelevant) + 4 * Number(a === "");
      const q = Number(b === above) + 2 * Number(b === below) + 3 * Number(b === notRelevant) + 4 * Number(b === "");
      const r = Number(c === above) + 2 * Number(c === below) + 3 * Number(c === notRelevant) + 4 * Number(c === "");
      const s = Number(d === above) + 2 * Number(d === below) + 3 * Number(d === notRelevant) + 4 * Number(d === "");
      if (Math.imul(Math.imul(p, q), Math.imul(r, s)) !== 0) {
        word = (word << 8) | ((p << 6) + (q << 4) + (r << 2) + s - 0x55);
        continue;
      }
      for (let one = k; one < k + 4; one++) word = (word << 2) | encodeCell(cells[columns[one]!], encoder, one);
    }
    for (; k < to; k++) word = (word << 2) | encodeCell(cells[columns[k]!], encoder, k);
    if (cells[columns[from]!] === null) nulls += 16;
    packed[at++] = word;
  }
  return nulls * 3 > columns.length ? encodeAmongNulls : encodeAnything;
};

/**
 * Packs a row of which much is null, an empty cell on the web. Which cells are empty cannot be foreseen, so they are found
 * without a branch, and only the others are looked at.
 */
export const encodeAmongNulls: EncodeRow = (cells, encoder, at) => {
  const { columns, packed } = encoder;
  let filled = 0;
  for (let from = 0; from < columns.length; from += 16) {
    const to = Math.min(from + 16, columns.length);
    let bits = 0;
    for (let k = from; k < to; k++) bits = (bits << 1) | Number(cells[columns[k]!] !== null);
    let word = -1 >>> (32 - 2 * (to - from));
    while (bits !== 0) {
      const lowest = bits & -bits;
      const place = 31 - Math.clz32(lowest);
      bits ^= lowest;
      filled++;
      const k = to - 1 - place;
      word ^= (MISSING - encodeCell(cells[columns[k]!], encoder, k)) << (2 * place);
    }
    packed[at++] = word;
  }
  return filled * 4 > columns.length * 3 ? encodeAnything : encodeAmongNulls;
};

function encodeCell(cell: unknown, encoder: Encoder, k: number): number {
  const { spellings } = encoder;
  const text = shortText(cell, spellings);
  const one =
    Number(text === spellings.above) +
    2 * Number(text === spellings.below) +
    3 * Number(text === spellings.notRelevant) +
    4 * Number(text === "");
  if (one !== 0) return one - 1;
  const code = spellings.codeOf(cell);
  if (code === undefined) encoder.unknown(cell, k);
  return code ?? MISSING;
}
