import { criterionScore, questionWeights, type QuestionWeights } from "../criterion-score";
import { proportion } from "../score";

/** A question as a score rests on it: how many of its judgements are above the line, relevant and missing. */
export interface QuestionCounts {
  /** Whether it weighs as the summary question. In the Thread none does. */
  readonly isSummary: boolean;
  readonly above: number;
  readonly relevant: number;
  readonly missing: number;
}

/**
 * The score of a criterion with such questions, 0 to 1, by the core's own rule; undefined where none has a relevant case. The
 * Thread is scored like a criterion without a summary question.
 */
export function scoreOfCounts(questions: readonly QuestionCounts[], summaryWeight: number): number | undefined {
  const others: number[] = [];
  let summary: number | undefined;
  for (const { isSummary, above, relevant } of questions) {
    const share = proportion(above, relevant);
    if (isSummary) summary = share;
    else if (share !== undefined) others.push(share);
  }
  return criterionScore(others, summary, summaryWeight);
}

/** The weights of those questions that have a relevant case; undefined where none has. */
export function weightsOfCounts(
  questions: readonly QuestionCounts[],
  summaryWeight: number,
): QuestionWeights | undefined {
  let others = 0;
  let hasSummary = false;
  for (const { isSummary, relevant } of questions) {
    if (relevant === 0) continue;
    if (isSummary) hasSummary = true;
    else others++;
  }
  return questionWeights(others, hasSummary, summaryWeight);
}

/** The questions with another in the place of one. */
export const withQuestion = (
  questions: readonly QuestionCounts[],
  place: number,
  question: QuestionCounts,
): QuestionCounts[] => questions.map((one, index) => (index === place ? question : one));

/** A question as it counts in the Thread: like any other. */
export const inThread = ({ above, relevant, missing }: QuestionCounts): QuestionCounts => ({
  isSummary: false,
  above,
  relevant,
  missing,
});
