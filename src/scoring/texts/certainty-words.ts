import type { Certainty } from "../interval/certainty";

/** What is said of a score and the line of priority: one half for the rounded score, the other for the sample. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  below: "Below the line.",
  "below, unsettled": "Below the line, but the sample does not settle it.",
  "not below": "On or above the line.",
  "not below, unsettled": "On or above the line, but the sample does not settle it.",
};

/** Said of an interval that rests on the number of cases alone. */
export const WITHOUT_SPREAD = "Low and High rest on the number of cases alone: the judgements do not vary.";
