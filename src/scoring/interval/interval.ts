import { betaQuantile, normalQuantile, studentQuantile } from "./quantiles";
import type { SampledScore } from "./sampled-score";

/** The bounds of a score, 0 to 1: between them lies what all cases of the area would give, with the confidence asked for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the sample has no spread to tell from, so that the bounds rest on the number of cases alone. */
  readonly isWithoutSpread: boolean;
}

/**
 * The interval of a score from a sample of cases. One question: Wilson (1927). Several: the linearised variance on the logit
 * scale with Student's t, as svyciprop of R's package survey makes it with the method xlogit. A sample without spread:
 * Korn and Graubard (1998).
 *
 * @param confidence 0.5 or more, below 1
 */
export function intervalOf(sampled: SampledScore, confidence: number): Interval {
  const { score, questions, isWithoutSpread, unread } = sampled;
  // Every case of the area was read: nothing is left to chance.
  if (unread <= 0) return { low: score, high: score, isWithoutSpread: false };
  if (questions === 1) return wilson(score, casesOfOne(sampled), confidence);
  return isWithoutSpread ? kornGraubard(sampled, confidence) : logit(sampled, confidence);
}

/** How many cases, drawn one by one, would say as much of a single question. */
function casesOfOne({ score, variance, isStratified, isWithoutSpread, relevant, unread }: SampledScore): number {
  return isStratified && !isWithoutSpread ? (score * (1 - score)) / variance : relevant / unread;
}

/** The score interval of one proportion (Wilson 1927). */
function wilson(proportion: number, cases: number, confidence: number): Interval {
  const squared = normalQuantile(confidence) ** 2;
  const centre = (proportion + squared / (2 * cases)) / (1 + squared / cases);
  const spread = (proportion * (1 - proportion)) / cases + squared / (4 * cases * cases);
  const half = Math.sqrt(squared * spread) / (1 + squared / cases);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), isWithoutSpread: false };
}

/** The bounds on the logit scale, where they cannot leave 0 and 1, with the variance carried over to it. */
function logit({ score, variance, freedom }: SampledScore, confidence: number): Interval {
  const centre = Math.log(score / (1 - score));
  const half = (studentQuantile(confidence, freedom) * Math.sqrt(variance)) / (score * (1 - score));
  const back = (at: number) => 1 / (1 + Math.exp(-at));
  return { low: back(centre - half), high: back(centre + half), isWithoutSpread: false };
}

/** The exact bounds of a proportion of so many cases (Clopper and Pearson 1934) at the effective number (Korn and Graubard 1998). */
function kornGraubard({ score, effectiveCases, unread }: SampledScore, confidence: number): Interval {
  const cases = effectiveCases / unread;
  const [above, below] = [cases * score, cases * (1 - score)];
  const share = (1 - confidence) / 2;
  return {
    low: above <= ROUNDING ? 0 : betaQuantile(share, above, below + 1),
    high: below <= ROUNDING ? 1 : betaQuantile(1 - share, above + 1, below),
    isWithoutSpread: true,
  };
}

/** What is left of 1 less a mean of ones. */
const ROUNDING = 1e-9;
