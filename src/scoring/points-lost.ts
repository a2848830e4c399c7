import { questionWeights } from "./criterion-score";
import type { TalliedQuestion } from "./read-inspection";
import type { ScoredCriterion } from "./score-inspection";

/**
 * What each question takes from its criterion's score, 0 to 1: its weight x (1 - its proportion), so that 1 less their sum
 * is the score. A question without a relevant case takes nothing. Empty for a criterion without a score.
 */
export function pointsLost(
  { questions, score }: ScoredCriterion,
  summaryWeight: number,
): ReadonlyMap<TalliedQuestion, number> {
  const lost = new Map<TalliedQuestion, number>();
  if (score === undefined) return lost;
  const counted = questions.filter(({ proportion }) => proportion !== undefined);
  const others = counted.filter(({ isSummary }) => !isSummary).length;
  const weights = questionWeights(others, others < counted.length, summaryWeight)!;
  for (const tallied of questions) {
    const weight = tallied.isSummary ? weights.summary : weights.other;
    lost.set(tallied, tallied.proportion === undefined ? 0 : weight * (1 - tallied.proportion));
  }
  return lost;
}
