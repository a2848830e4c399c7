import { proportion as proportionOf, cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { asAnswers } from "./arguments";
import { noData } from "./excel-errors";
import { judgementArgument, tallyArgument, totalsOf } from "./judgement-argument";

/**
 * The share of relevant judgements that are above the line, 0 to 1, over all the cells given. Empty cells and N/A are
 * left out. A cell that is no answer gives #VALUE! and is named; no relevant judgement gives #N/A.
 * @customfunction PROPORTION PROPORTION
 * @helpurl https://localhost:3000/help.html#proportion
 * @param judgements Judgements (Y, N, N/A): rows are cases, columns are questions.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The proportion, 0 to 1.
 */
export function proportion(judgements: any[][], answers?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  const list = asAnswers(answers, invocation, ["", "answers"]);
  const tally = tallyArgument(judgementArgument(judgements, "the judgements", invocation, 0), list);
  const { above, relevant } = totalsOf(tally);
  return [[cleanScore(proportionOf(above, relevant) ?? noData(NO_JUDGEMENT))]];
}
