import { mean } from "./mean";

/**
 * How much the questions of one criterion weigh. They sum to 1 over the questions that have a proportion; with none
 * there are no weights and no score.
 */
export interface QuestionWeights {
  /** The weight of each other question that has a proportion. */
  readonly other: number;
  /** The weight of the summary question. */
  readonly summary: number;
}

/**
 * The weights of a criterion's questions. A criterion without a usable summary question is scored on its other
 * questions alone, one without usable other questions on the summary alone.
 *
 * @param others how many other questions have a proportion
 * @param hasSummary whether the summary question has a proportion
 * @param summaryWeight the summary question's share, 0 to 1
 */
export function questionWeights(
  others: number,
  hasSummary: boolean,
  summaryWeight: number,
): QuestionWeights | undefined {
  if (others === 0) return hasSummary ? { other: 0, summary: 1 } : undefined;
  const summary = hasSummary ? summaryWeight : 0;
  return { other: (1 - summary) / others, summary };
}

/**
 * The score of a general criterion, 0 to 1: the mean proportion of its other questions and the proportion of its summary
 * question, the latter with the summary weight (report, Appendix 3). Undefined where no question has a relevant case.
 *
 * @param others the proportions of the other questions, those without a relevant case left out
 * @param summary the proportion of the summary question, undefined where it is absent or has no relevant case
 * @param summaryWeight the summary question's share, 0 to 1
 */
export function criterionScore(
  others: readonly number[],
  summary: number | undefined,
  summaryWeight: number,
): number | undefined {
  const meanOfOthers = mean(others);
  if (meanOfOthers === undefined) return summary;
  if (summary === undefined) return meanOfOthers;
  return (1 - summaryWeight) * meanOfOthers + summaryWeight * summary;
}
