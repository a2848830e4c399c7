import type { Rules } from "../scheme/scheme";
import { answersOf, type Answers } from "./answers";
import type { Problem } from "./problem";
import type { TalliedQuestion } from "./read-inspection";

/** What the inspectors can set; what is wrong with a setting refuses the scores that rest on it. */
export interface ScoringSettings {
  /** The summary question's share of a criterion's score, above 0 and up to 1. */
  readonly summaryWeight: number | Problem;
  /** Whether a summary question marked RoH counts in the RoH Thread like any other. */
  readonly summaryInThread: boolean | Problem;
  /** The list of answers; what is wrong with it refuses everything. */
  readonly answers: Answers | Problem;
}

/** The settings of an inspection that sets nothing. */
export function publishedSettings(scheme: Rules): ScoringSettings {
  return { summaryWeight: scheme.summaryWeight, summaryInThread: scheme.summaryInThread, answers: answersOf(scheme) };
}

/** A score with what stands behind it: neither score nor refusal where no question has a relevant case. */
export interface Scored {
  readonly questions: readonly TalliedQuestion[];
  /** The score, 0 to 1, before any rounding. */
  readonly score: number | undefined;
  /** Why there must be no score. */
  readonly refusal: Problem | undefined;
}

/** The Risk of Harm Thread with its score, 0 to 1, and what is behind it. */
export interface ScoredThread extends Scored {
  /** Questions marked RoH outside the sections of the Thread: they do not count. */
  readonly ignored: readonly TalliedQuestion[];
}
