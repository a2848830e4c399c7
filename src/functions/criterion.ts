import { criterionScore } from "../scoring/criterion-score";
import { cleanScore } from "../scoring/score";
import { NO_JUDGEMENT, SUMMARY_COLUMNS, SUMMARY_ROWS } from "../scoring/texts/argument-messages";
import { argumentAddress } from "./addresses";
import { asSummaryWeight, isOmitted } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { judgementArgument, proportionsOf, tallyArgument, widthOf } from "./judgement-argument";

/**
 * The score of a general criterion, 0 to 1: 80% the mean proportion of its questions, 20% its summary question. A
 * question without a relevant case is left out. A cell that is no answer gives #VALUE! and is named.
 * @customfunction CRITERION CRITERION
 * @helpurl https://localhost:3000/help.html#criterion
 * @param judgements Judgements of the criterion's questions without its summary question: rows are cases, columns are questions.
 * @param [summary] Judgements of the summary question: one column with as many rows. Without it, the score is the mean of the other questions.
 * @param [summaryWeight] The summary question's share of the score, 0 to 1. If omitted, 0.2.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The score, 0 to 1.
 */
export function criterion(
  judgements: any[][],
  summary?: any[][],
  summaryWeight?: any,
  invocation?: CustomFunctions.Invocation,
): number {
  const weight = asSummaryWeight(summaryWeight, argumentAddress(invocation, 2));
  const others = judgementArgument(judgements, "the judgements", invocation, 0);
  const proportions = proportionsOf(tallyArgument(others));
  let ofSummary: number | undefined;
  if (!isOmitted(summary) || argumentAddress(invocation, 1) !== undefined) {
    const column = judgementArgument(summary, "the summary", invocation, 1);
    const width = widthOf(column.cells);
    if (width !== 1) refuse(SUMMARY_COLUMNS(width));
    if (column.cells.length !== others.cells.length) refuse(SUMMARY_ROWS(column.cells.length, others.cells.length));
    [ofSummary] = proportionsOf(tallyArgument(column));
  }
  return cleanScore(criterionScore(proportions, ofSummary, weight) ?? noData(NO_JUDGEMENT));
}
