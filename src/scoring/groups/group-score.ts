import type { Problem } from "../problem";

/** A group with fewer relevant cases is flagged: one case more or less would change its score by more than ten points. */
export const SMALL_GROUP = 10;

/** One score of one group, beside that of the others. */
export interface GroupScore {
  readonly group: string;
  readonly title: string;
  /** 0 to 1; undefined where no case is relevant, or where there must be none. */
  readonly score: number | undefined;
  readonly refusal: Problem | undefined;
  readonly cases: number;
  readonly relevantCases: number;
  readonly missing: number;
  /** The score of the cases that have another value of the fact. */
  readonly others: number | undefined;
  readonly isSmall: boolean;
}
