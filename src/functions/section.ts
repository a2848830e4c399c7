import { SCORED_SECTIONS } from "../scoring/criterion";
import { basicValueOf, textOf } from "../scoring/cell";
import { cleanScore } from "../scoring/score";
import { A_SECTION, mustBe, NO_SCORE_IN_SECTION } from "../scoring/texts/argument-messages";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { noData, refuse } from "./excel-errors";
import { scoreTables } from "./table-arguments";

/**
 * The score of a section, 0 to 1: the mean of its criteria's unrounded scores. A cell that is no answer gives #VALUE! and
 * is named, and so does a case judged twice.
 * @customfunction SECTION SECTION
 * @helpurl https://localhost:3000/help.html#section
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param section The section: 1, 2 or 3. Section 4 is judged in words.
 * @param [summaryWeight] The summary question's share of a criterion's score, 0 to 1. If omitted, 0.2.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The section's score, 0 to 1.
 */
export function section(
  cases: any[][],
  questions: any[][],
  section: any,
  summaryWeight?: any,
  invocation?: CustomFunctions.Invocation,
): number {
  const wanted = SCORED_SECTIONS.find((scored) => String(scored) === textOf(basicValueOf(section)));
  if (wanted === undefined) refuse(mustBe("the section", basicValueOf(section), A_SECTION));
  const { scored, name } = scoreTables(cases, questions, summaryWeight, 3, invocation);

  const found = scored.sections.find((one) => one.section === wanted);
  if (found?.refusal) refuse(problemSentence(found.refusal, name));
  return cleanScore(found?.score ?? noData(NO_SCORE_IN_SECTION(wanted)));
}
