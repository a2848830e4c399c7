/** 64 bits that stand for something, as two whole numbers of 32 bits. */
export interface Hash {
  readonly first: number;
  readonly second: number;
}

export const NO_HASH: Hash = { first: 0, second: 0 };

/** The hash of a text: each of its characters goes into both halves, by different primes. */
export function hashOf(text: string): Hash {
  let first = 0x243f6a88;
  let second = 0x13198a2e;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x9e3779b1);
    second = Math.imul(second ^ code, 0x5f356495);
  }
  return { first: scrambled(first), second: scrambled(second ^ first) };
}

/**
 * The sum of the hashes of some rows, each with the whole numbers of its row mixed in, one after another: their order counts,
 * that of the rows does not. Different numbers give different hashes where they differ in one place, and as good as always
 * where they differ in more.
 *
 * @param numbers those of the rows from `from` to `to`, the first row's first, `width` a row
 */
export function hashOfRows(
  numbers: Int32Array,
  width: number,
  from: number,
  to: number,
  hashOfRow: (row: number) => Hash,
): Hash {
  let [first, second, at] = [0, 0, 0];
  for (let row = from; row < to; row++) {
    let { first: one, second: other } = hashOfRow(row);
    for (const end = at + width; at < end; at++) {
      one = scrambled(one ^ numbers[at]!);
      other = scrambled(other + numbers[at]!);
    }
    first = (first + one) | 0;
    second = (second + other) | 0;
  }
  return { first, second };
}

/** A permutation of the 32-bit numbers in which every bit depends on every other (the end of MurmurHash3, Appleby 2011). */
function scrambled(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The sum of two hashes: that of many does not depend on their order. */
export function sumOf(one: Hash, other: Hash): Hash {
  return { first: (one.first + other.first) | 0, second: (one.second + other.second) | 0 };
}

/** The hash of several texts, in any order. */
export function hashOfAll(texts: readonly string[]): Hash {
  return texts.map(hashOf).reduce(sumOf, NO_HASH);
}

/** A hash as 16 hexadecimal digits. */
export function hexOf({ first, second }: Hash): string {
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Anything as text to hash, a problem without the places where it was found. */
export function meaningText(part: unknown): string {
  return JSON.stringify(part, (name, value: unknown) => (name === "at" || name === "again" ? undefined : value));
}
