import type { QuestionCounts } from "./question-counts";

/** What judgements would become: above the line where a score is below it, below where it is not. */
export type Side = "above" | "below";

/** A way in which judgements of a question can come out otherwise. */
export interface Move {
  /** How many of a question's judgements can. */
  readonly most: (question: QuestionCounts) => number;
  /** The question after so many of them have. */
  readonly after: (question: QuestionCounts, count: number) => QuestionCounts;
}

/** Judgements that are there change to the other side of the line; what is not relevant stays so. */
export const changing = (to: Side): Move => ({
  most: ({ above, relevant }) => (to === "above" ? relevant - above : above),
  after: (question, count) => ({ ...question, above: question.above + (to === "above" ? count : -count) }),
});

/** Judgements that are missing are made, and all come out on one side. */
export const answering = (side: Side): Move => ({
  most: ({ missing }) => missing,
  after: (question, count) => ({
    ...question,
    above: question.above + (side === "above" ? count : 0),
    relevant: question.relevant + count,
    missing: question.missing - count,
  }),
});
