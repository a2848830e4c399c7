import type { KeptCodes } from "../tally/kept-codes";
import { placeOfCode } from "../tally/kept-codes";
import { isCounted, type CaseGroup, type Contribution } from "./case-group";

/** The codes of two judgements, which one table has the sums of. */
const BITS = 4;
export const PAIR = (1 << BITS) - 1;

/** What of one whole number of a row belongs to a group. */
export interface GroupWord {
  readonly word: number;
  /** The bits of its questions, and of those that are counted. */
  ofAll: number;
  ofCounted: number;
  /** How far to shift for each pair of judgements, and where its table begins: two numbers a pair. */
  readonly pairs: number[];
}

/** The groups' words, and the tables of what two judgements add up to, one after another. */
export interface GroupTables {
  readonly groups: readonly (readonly GroupWord[])[];
  readonly sums: Float64Array;
}

/** Makes tables by which what a case adds to each group is summed two judgements at a time. */
export function makeTables(groups: readonly CaseGroup[], codes: KeptCodes, contribution: Contribution): GroupTables {
  const sums: number[] = [];
  const wordsOf = ({ questions }: CaseGroup): GroupWord[] => {
    const words = new Map<number, GroupWord>();
    for (const question of questions) {
      const { word, shift } = placeOfCode(question.column, codes);
      const ofWord = words.get(word) ?? { word, ofAll: 0, ofCounted: 0, pairs: [] };
      words.set(word, ofWord);
      ofWord.ofAll |= 3 << shift;
      if (!isCounted(question)) continue;
      ofWord.ofCounted |= 3 << shift;
      const inPair = shift % BITS;
      const table = tableOf(ofWord, shift - inPair, sums);
      const [above, below] = contribution(question);
      for (let pair = 0; pair <= PAIR; pair++) {
        const code = (pair >> inPair) & 3;
        if (code === 1) sums[table + pair]! += above;
        else if (code === 2) sums[table + pair]! += below;
      }
    }
    return [...words.values()];
  };
  const all = groups.map(wordsOf);
  return { groups: all, sums: Float64Array.from(sums) };
}

/** Where the table of a pair begins; makes an empty one where there is none. */
function tableOf({ pairs }: GroupWord, shift: number, sums: number[]): number {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === shift) return pairs[at + 1]!;
  const table = sums.length;
  pairs.push(shift, table);
  for (let pair = 0; pair <= PAIR; pair++) sums.push(0);
  return table;
}
