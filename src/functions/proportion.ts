import { proportion as proportionOf, cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { noData } from "./excel-errors";
import { judgementArgument, tallyArgument } from "./judgement-argument";

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
  const { above, relevant } = tallyArgument(judgementArgument(judgements, "the judgements", invocation, 0));
  const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
  return cleanScore(proportionOf(sum(above), sum(relevant)) ?? noData(NO_JUDGEMENT));
}
