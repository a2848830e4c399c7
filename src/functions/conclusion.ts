import { conclusion as conclusionSentence, DEFAULT_LINE } from "../scoring/conclusion";
import { errorCodeOf, isBlank } from "../scoring/cell";
import { ARGUMENT_IS_ERROR, NO_SCORE } from "../scoring/texts/argument-messages";
import { asFlag, asFraction, asScalar, fraction } from "./arguments";
import { noData, refuse } from "./excel-errors";

/**
 * The conclusion sentence of a criterion: good where its score, in whole per cents, is not below the line of priority, a
 * priority for improvement where it is, and urgent where the inspectors say so.
 * @customfunction CONCLUSION CONCLUSION
 * @helpurl https://localhost:3000/help.html#conclusion
 * @param score The criterion's score, 0 to 1.
 * @param [line] The line of priority for improvement, 0 to 1. If omitted, 0.68. Exactly on the line is not below.
 * @param [urgent] TRUE where the inspectors judge the criterion an urgent priority. If omitted, FALSE.
 * @returns The sentence as the report prints it.
 */
export function conclusion(score: any, line?: any, urgent?: any): string {
  const value = asScalar(score);
  const code = errorCodeOf(value);
  if (code !== undefined) refuse(ARGUMENT_IS_ERROR("the score", code));
  if (value !== 0 && isBlank(value)) noData(NO_SCORE);
  const lineOfPriority = asFraction(line, "line of priority", DEFAULT_LINE);
  return conclusionSentence(fraction(value, "score"), lineOfPriority, asFlag(urgent, "urgent", false));
}
