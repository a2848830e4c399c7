import { proportion as proportionOf, cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { noData } from "./excel-errors";
import { judgementArgument, tallyArgument, totalsOf } from "./judgement-argument";

/**
 * The share of relevant judgements that are above the line, 0 to 1, over all the cells given. Empty cells and N/A are
 * left out. A cell that is no answer gives #VALUE! and is named; no relevant judgement gives #N/A.
 * @customfunction PROPORTION PROPORTION
 * @helpurl https://localhost:3000/help.html#proportion
 * @param judgements Judgements (Y, N, N/A): rows are cases, columns are questions.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The proportion, 0 to 1.
 */
export function proportion(judgements: any[][], invocation?: CustomFunctions.Invocation): number {
  const tally = tallyArgument(judgementArgument(judgements, "the judgements", invocation, 0));
  const { above, relevant } = totalsOf(tally);
  return cleanScore(proportionOf(above, relevant) ?? noData(NO_JUDGEMENT));
}
