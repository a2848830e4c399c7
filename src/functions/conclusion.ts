import { conclusion as conclusionSentence, DEFAULT_LINE } from "../scoring/conclusion";
import { basicValueOf, errorCodeOf, isBlank } from "../scoring/cell";
import { ARGUMENT_IS_ERROR, NO_SCORE, ZERO_OR_EMPTY } from "../scoring/texts/argument-messages";
import { argumentAddress } from "./addresses";
import { asFlag, asFraction } from "./arguments";
import { noData, refuse } from "./excel-errors";

/**
 * The conclusion sentence of a criterion: good where its score, in whole per cents, is not below the line of priority, a
 * priority for improvement where it is, and urgent where the inspectors say so.
 * @customfunction CONCLUSION CONCLUSION
 * @helpurl https://localhost:3000/help.html#conclusion
 * @param score The criterion's score, 0 to 1.
 * @param [line] The line of priority for improvement, 0 to 1. If omitted, 0.68. Exactly on the line is not below.
 * @param [urgent] TRUE where the inspectors judge the criterion an urgent priority. If omitted, FALSE.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The sentence as the report prints it.
 */
export function conclusion(score: any, line?: any, urgent?: any, invocation?: CustomFunctions.Invocation): string {
  const value = basicValueOf(score);
  const code = errorCodeOf(value);
  if (code !== undefined) refuse(ARGUMENT_IS_ERROR("the score", code));
  const address = argumentAddress(invocation, 0);
  if (value === 0 && address !== undefined) noData(ZERO_OR_EMPTY("the score", address));
  if (value !== 0 && isBlank(value)) noData(NO_SCORE);
  const lineGiven = basicValueOf(line);
  const lineOfPriority = isBlank(lineGiven) ? DEFAULT_LINE : asFraction(lineGiven, "the line of priority");
  return conclusionSentence(
    asFraction(value, "the score"),
    lineOfPriority,
    asFlag(urgent, "the argument urgent", false),
  );
}
