import type { TalliedQuestion } from "./read-inspection";
import type { ScoredCriterion } from "./score-inspection";
import { weightsOfCounts, type QuestionCounts } from "./what-if/question-counts";

/**
 * What each question takes from its criterion's score, 0 to 1: its weight x (1 - its proportion), so that 1 less their sum
 * is the score. A question without a relevant case takes nothing. Empty for a criterion without a score.
 */
export function pointsLost(
  { questions, score }: ScoredCriterion,
  summaryWeight: number,
): ReadonlyMap<TalliedQuestion, number> {
  if (score === undefined) return new Map();
  const lost = pointsLostOf(questions, summaryWeight);
  return new Map(questions.map((tallied, place) => [tallied, lost[place]!]));
}

/** What each of a list of questions takes from the score that they make, 0 to 1. */
export function pointsLostOf(questions: readonly QuestionCounts[], summaryWeight: number): number[] {
  const weights = weightsOfCounts(questions, summaryWeight);
  return questions.map(({ isSummary, above, relevant }) => {
    if (!weights || relevant === 0) return 0;
    return (isSummary ? weights.summary : weights.other) * (1 - above / relevant);
  });
}
