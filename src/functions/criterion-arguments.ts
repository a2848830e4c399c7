import { isOmitted } from "../scoring/cell";
import type { Tally } from "../scoring/tally/tally-judgements";
import { asAnswers, asShare } from "./arguments";
import type { Places } from "./name-places";
import { judgementArgument, tallyArgument } from "./judgement-argument";
import { summaryArgument } from "./summary-argument";

/** What a criterion is scored from, as a formula gives it. */
export interface CriterionArguments {
  readonly judgements: unknown;
  readonly summary: unknown;
  readonly summaryWeight: unknown;
  readonly answers: unknown;
}

/** The judgements of a criterion counted, and the weight of its summary question, 0 to 1. */
export interface TalliedCriterion {
  readonly others: Tally;
  /** Undefined where the formula gives none. */
  readonly summary: Tally | undefined;
  readonly weight: number;
}

/**
 * Reads and counts the judgements of a criterion; refuses a cell that is no answer, and a summary that is not one column of as
 * many rows. The judgements are the formula's first argument, the summary its second.
 */
export function tallyCriterion(
  { judgements, summary, summaryWeight, answers }: CriterionArguments,
  invocation: unknown,
  places: Places,
): TalliedCriterion {
  const weight = asShare(summaryWeight, "summaryWeight", invocation, places);
  const list = asAnswers(answers, invocation, places);
  const others = judgementArgument(judgements, "the judgements", invocation, 0);
  const tally = tallyArgument(others, list);
  if (isOmitted(summary)) return { others: tally, summary: undefined, weight };
  return { others: tally, summary: tallyArgument(summaryArgument(summary, others, invocation, 1), list), weight };
}
