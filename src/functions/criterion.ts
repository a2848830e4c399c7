import { criterionScore } from "../scoring/criterion-score";
import { cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { isOmitted } from "../scoring/cell";
import { asAnswers, asShare } from "./arguments";
import { noData } from "./excel-errors";
import type { Places } from "./name-places";
import { judgementArgument, proportionsOf, tallyArgument } from "./judgement-argument";
import { summaryArgument } from "./summary-argument";

/**
 * The score of a general criterion, 0 to 1: 80% the mean proportion of its questions, 20% its summary question. A
 * question without a relevant case is left out. A cell that is no answer gives #VALUE! and is named.
 * @customfunction CRITERION CRITERION
 * @helpurl https://localhost:3000/help.html#criterion
 * @param judgements Judgements of the criterion's questions without its summary question: rows are cases, columns are questions.
 * @param [summary] Judgements of the summary question: one column with as many rows. Without it, the score is the mean of the other questions.
 * @param [summaryWeight] The summary question's share of the score, above 0 and up to 1. If omitted, 0.2.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The score, 0 to 1.
 */
export function criterion(
  judgements: any[][],
  summary?: any[][],
  summaryWeight?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const weight = asShare(summaryWeight, "summaryWeight", invocation, PLACES);
  const list = asAnswers(answers, invocation, PLACES);
  const others = judgementArgument(judgements, "the judgements", invocation, 0);
  const proportions = proportionsOf(tallyArgument(others, list));
  let ofSummary: number | undefined;
  if (!isOmitted(summary)) {
    [ofSummary] = proportionsOf(tallyArgument(summaryArgument(summary, others, invocation, 1), list));
  }
  return [[cleanScore(criterionScore(proportions, ofSummary, weight) ?? noData(NO_JUDGEMENT))]];
}

const PLACES: Places = ["", "", "summaryWeight", "answers"];
