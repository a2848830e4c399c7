import { isOmitted } from "../scoring/cell";
import { asAnswers, asSampling, asShare } from "./arguments";
import { intervalOfRanges } from "./interval-of-ranges";
import { judgementArgument } from "./judgement-argument";
import type { Places } from "./name-places";
import { summaryArgument } from "./summary-argument";

/**
 * How sure the score of a general criterion is: between the two figures lies, with the confidence given, what all cases of the
 * area would give. A cell that is no answer gives #VALUE! and is named.
 * @customfunction INTERVAL INTERVAL
 * @helpurl https://localhost:3000/help.html#interval
 * @param judgements Judgements of the criterion's questions without its summary question: rows are cases, columns are questions.
 * @param [summary] Judgements of the summary question: one column with as many rows. Without it, the score is the mean of the other questions.
 * @param [summaryWeight] The summary question's share of the score, above 0 and up to 1. If omitted, 0.2.
 * @param [confidence] How sure the interval is to be, 0.5 to 0.999. If omitted, 0.95.
 * @param [population] The number of cases in the area, for the finite population correction. If omitted, none is made.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns Low and high, 0 to 1, side by side.
 */
export function interval(
  judgements: any[][],
  summary?: any[][],
  summaryWeight?: any,
  confidence?: any,
  population?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const weight = asShare(summaryWeight, "summaryWeight", invocation, PLACES);
  const sampling = asSampling(confidence, population, invocation, PLACES);
  const list = asAnswers(answers, invocation, PLACES);
  const others = judgementArgument(judgements, "the judgements", invocation, 0);
  const column = isOmitted(summary) ? undefined : summaryArgument(summary, others, invocation, 1);
  return intervalOfRanges([others], column, weight, list, sampling, invocation, PLACES);
}

const PLACES: Places = ["", "", "summaryWeight", "confidence", "population", "answers"];
