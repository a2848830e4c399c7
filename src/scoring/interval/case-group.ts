/** A question that a score is made of, and how much it weighs in it. */
export interface WeighedQuestion {
  /** Its column among those whose codes are kept. */
  readonly column: number;
  /** How many cases are above the line, and how many are relevant. */
  readonly above: number;
  readonly relevant: number;
  /** Its share of the score; 0 for one that does not count. */
  readonly weight: number;
}

/** What a score is made of: questions, or the mean of scores that come before it in a list. */
export interface CaseGroup {
  /** The score, 0 to 1. */
  readonly score: number;
  readonly questions: readonly WeighedQuestion[];
  /** The places of the scores it is the mean of; empty for a score that is made of questions. */
  readonly members: readonly number[];
}

/** What a judgement adds to its case's figure: one above the line, and one below it. */
export type Contribution = (question: WeighedQuestion) => readonly [above: number, below: number];

/**
 * What a case adds to a score's error, to first order (Woodruff 1971; Särndal, Swensson and Wretman 1992, 5.5): the weight of
 * each question relevant to it, times how far its judgement is from the question's proportion, over the relevant cases.
 */
export const linearised: Contribution = ({ above, relevant, weight }) => [
  (weight * (relevant - above)) / (relevant * relevant),
  (-weight * above) / (relevant * relevant),
];

/** The share that a case has in a score. */
export const shareOfCase: Contribution = ({ relevant, weight }) => [weight / relevant, weight / relevant];

/** Whether a question has a part in its score. */
export function isCounted({ relevant, weight }: WeighedQuestion): boolean {
  return relevant > 0 && weight > 0;
}
