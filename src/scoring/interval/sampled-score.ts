import type { KeptCodes } from "../tally/kept-codes";
import { isCounted, linearised, shareOfCase, type CaseGroup } from "./case-group";
import { sumCases, type Strata, type StratumSums } from "./sum-cases";

/** A score with what its interval is made from. */
export interface SampledScore {
  readonly score: number;
  /** How many questions with a relevant case it is made of, those of its members among them. */
  readonly questions: number;
  /** How many cases are relevant to any of them. */
  readonly relevant: number;
  /** The linearised variance of the score, the finite population correction in it. */
  readonly variance: number;
  /** Whether what is left of the variance is no more than the dust of arithmetic. */
  readonly isWithoutSpread: boolean;
  /** The degrees of freedom: the relevant cases less the strata they are from, at least 1. */
  readonly freedom: number;
  /** As many cases, all relevant to every question, would say as much, were all judgements of a case alike (Kish 1965). */
  readonly effectiveCases: number;
  /** What the population that was not read leaves of a variance: 1 where there is no correction, 0 where all cases were read. */
  readonly unread: number;
  readonly isStratified: boolean;
}

/**
 * The variance of scores over a sample of cases: each case adds to a score what its judgements do, to first order, and these
 * sums vary from case to case (Särndal, Swensson and Wretman 1992, 5.5). Strata vary apart; the only case of a stratum is taken
 * against the mean of all.
 *
 * @param population how many cases the sample was drawn from, undefined for no correction
 */
export function sampledScores(
  groups: readonly CaseGroup[],
  codes: KeptCodes,
  strata: Strata,
  population: number | undefined,
): readonly SampledScore[] {
  const all = sumCases(groups, codes, strata, linearised);
  let shares: ReturnType<typeof sumCases> | undefined;
  return groups.map((group, place) => {
    const ofStrata = all[place]!;
    const cases = total(ofStrata, (one) => one.cases);
    const relevant = total(ofStrata, (one) => one.relevant);
    const unread = population === undefined ? 1 : 1 - cases / population;
    const variance = unread * ofStrata.reduce((sum, one) => sum + varianceOf(one), 0);
    const isWithoutSpread = variance <= (unread * DUST) / cases;
    // Seldom needed, and as long a way again.
    if (isWithoutSpread) shares ??= sumCases(groups, codes, strata, shareOfCase);
    return {
      score: group.score,
      questions: countQuestions(group, groups),
      relevant,
      variance,
      isWithoutSpread,
      freedom: Math.max(1, relevant - ofStrata.filter((one) => one.relevant > 0).length),
      effectiveCases: shares && isWithoutSpread ? 1 / total(shares[place]!, (one) => one.squares) : NaN,
      unread,
      isStratified: strata.count > 1,
    };
  });
}

/** A case whose judgements differ from the others' adds more than this, even among a million. */
const DUST = 1e-12;

/** The variance of the sum over the cases of a stratum, as if they were drawn with replacement. */
function varianceOf({ cases, sum, squares }: StratumSums): number {
  return cases < 2 ? squares : (cases / (cases - 1)) * Math.max(0, squares - (sum * sum) / cases);
}

function countQuestions({ questions, members }: CaseGroup, groups: readonly CaseGroup[]): number {
  return questions.filter(isCounted).length + members.reduce((sum, at) => sum + countQuestions(groups[at]!, groups), 0);
}

function total(strata: readonly StratumSums[], of: (one: StratumSums) => number): number {
  return strata.reduce((sum, one) => sum + of(one), 0);
}
