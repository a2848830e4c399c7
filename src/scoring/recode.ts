import type { Rules } from "../scheme/scheme";
import type { Answers } from "./answers";
import { judgementOf } from "./judgement";

/**
 * One judgement written in a list of its own turned into the scheme's usual answer (Y, N or N/A); "" where it is missing,
 * undefined where the list does not have it. The list alone counts: a usual answer that is not in it is no answer.
 */
export function recode(cell: unknown, answers: Answers, scheme: Rules): string | undefined {
  const judgement = judgementOf(cell, answers);
  if (judgement === "missing") return "";
  return judgement === "unknown" ? undefined : scheme.answers[judgement][0];
}
