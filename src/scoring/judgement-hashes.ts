import { errorCodeOf, textOf } from "./cell";
import { hashOf, mixed, type Hash } from "./hash";
import { MISSING } from "./spellings";

/** How many meanings a judgement has that is an answer or missing. */
export const MEANINGS = MISSING + 1;

const OF_MEANING = Array.from({ length: MEANINGS }, (_, code) => hashOf(`meaning ${code}`));

/** A number for each meaning of each question's judgements, in halves: entry k x MEANINGS + code. */
export interface JudgementHashes {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** What the judgements of each question stand for. @param seeds a hash of each question; those that have none get 0 */
export function judgementHashes(width: number, seeds: readonly Hash[]): JudgementHashes {
  const first = new Int32Array(width * MEANINGS);
  const second = new Int32Array(width * MEANINGS);
  for (let k = 0; k < seeds.length; k++) {
    const seed = seeds[k]!;
    for (let code = 0; code < MEANINGS; code++) {
      const meaning = OF_MEANING[code]!;
      const hash = mixed(seed.first, seed.second, meaning.first, meaning.second);
      first[k * MEANINGS + code] = hash.first;
      second[k * MEANINGS + code] = hash.second;
    }
  }
  return { first, second };
}

/** What a cell that is no answer stands for: another text is another one. */
export function unknownHash(cell: unknown, { first, second }: Hash): Hash {
  const kind = errorCodeOf(cell) ?? typeof cell;
  const text = hashOf(`${kind} ${textOf(cell)}`);
  return mixed(first, second, text.first, text.second);
}
