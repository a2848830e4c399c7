import type { GroupScore } from "../groups/group-score";
import { provisional, sentences } from "./score-notes";

/** What the cases that have no value of the fact are called. */
export const NO_VALUE = "(none given)";

/** What a reader of a group's score must know; "" for nothing. */
export function groupNote({ score, missing, isSmall }: GroupScore): string {
  return sentences([
    provisional(missing),
    score === undefined ? "No relevant case." : isSmall ? "Fewer than ten relevant cases: read with care." : "",
  ]);
}
