import type { KeptCodes } from "../tally/kept-codes";
import { LOWER } from "../tally/pack-rows";
import type { CaseGroup, Contribution } from "./case-group";
import { makeTables, PAIR } from "./group-tables";

/** The part of the sample that each case is from, counted from 0, and how many parts there are. */
export interface Strata {
  readonly count: number;
  /** By row; left out where the sample is one. */
  readonly of?: readonly number[];
}

/** What the cases of one stratum add to a score. */
export interface StratumSums {
  /** How many cases are judged on any of its questions, and to how many one that counts is relevant. */
  cases: number;
  relevant: number;
  /** The sum of what they add, and the sum of its squares. */
  sum: number;
  squares: number;
}

/**
 * Goes through the cases once and sums what each adds to every group, by strata.
 *
 * @returns for each group a list with one entry a stratum
 */
export function sumCases(
  groups: readonly CaseGroup[],
  codes: KeptCodes,
  strata: Strata,
  contribution: Contribution,
): readonly (readonly StratumSums[])[] {
  const { groups: tables, sums } = makeTables(groups, codes, contribution);
  const { packed, rows, words } = codes;
  const found = groups.map(() => Array.from({ length: strata.count }, nothing));
  const values = new Float64Array(groups.length);
  const areJudged = new Int32Array(groups.length);
  const areRelevant = new Int32Array(groups.length);
  for (let row = 0, base = 0; row < rows; row++, base += words) {
    const stratum = strata.of?.[row] ?? 0;
    for (let place = 0; place < groups.length; place++) {
      let [value, judged, relevant] = [0, 0, 0];
      for (const { word, ofAll, ofCounted, pairs } of tables[place]!) {
        const all = packed[base + word]! & ofAll;
        if (all === 0) continue;
        judged |= all;
        const codesHere = all & ofCounted;
        relevant |= (codesHere ^ (codesHere >>> 1)) & LOWER;
        for (let at = 0; at < pairs.length; at += 2) {
          value += sums[pairs[at + 1]! + ((codesHere >>> pairs[at]!) & PAIR)]!;
        }
      }
      const { members } = groups[place]!;
      for (const member of members) {
        value += values[member]! / members.length;
        judged |= areJudged[member]!;
        relevant |= areRelevant[member]!;
      }
      values[place] = value;
      areJudged[place] = judged;
      areRelevant[place] = relevant;
      if (judged === 0) continue;
      const ofStratum = found[place]![stratum]!;
      ofStratum.cases++;
      if (relevant !== 0) ofStratum.relevant++;
      ofStratum.sum += value;
      ofStratum.squares += value * value;
    }
  }
  return found;
}

const nothing = (): StratumSums => ({ cases: 0, relevant: 0, sum: 0, squares: 0 });
