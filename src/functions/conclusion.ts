import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { errorCodeOf, isBlank, valueOf } from "../scoring/cell";
import { conclusion as conclusionSentence } from "../scoring/conclusion";
import { ARGUMENT_IS_ERROR, NO_SCORE } from "../scoring/texts/argument-messages";
import { asFlag, asFraction, asShare } from "./arguments";
import { noData, refuse } from "./excel-errors";

/**
 * The conclusion sentence of a criterion: good where its score, in whole per cents, is not below the line of priority, a
 * priority for improvement where it is, and urgent where the inspectors say so.
 * @customfunction CONCLUSION CONCLUSION
 * @helpurl https://localhost:3000/help.html#conclusion
 * @param score The criterion's score, above 0 and up to 1: Excel does not tell a 0 from an empty cell.
 * @param [line] The line of priority for improvement, above 0 and up to 1. If omitted, 0.68. Exactly on the line is not below.
 * @param [urgent] TRUE where the inspectors judge the criterion an urgent priority. If omitted, FALSE.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The sentence as the report prints it.
 */
export function conclusion(score: any, line?: any, urgent?: any, invocation?: CustomFunctions.Invocation): any[][] {
  const value = valueOf(score);
  const code = errorCodeOf(value);
  if (code !== undefined) refuse(ARGUMENT_IS_ERROR("the score", code));
  if (isBlank(value)) noData(NO_SCORE);
  const lineOfPriority = asShare(line, "line", invocation, ["", "line"]);
  const override = asFlag(urgent, "the argument urgent") ? "urgent" : undefined;
  return [[conclusionSentence(asFraction(value, "the score"), lineOfPriority, override, OMI_2007_RULES)]];
}
