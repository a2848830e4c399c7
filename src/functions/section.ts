import { SCORED_SECTIONS } from "../scoring/criterion";
import { DEFAULT_SUMMARY_WEIGHT } from "../scoring/criterion-score";
import { textOf } from "../scoring/cell";
import { cleanScore } from "../scoring/score";
import { DEFAULT_SETTINGS, scoreInspection } from "../scoring/score-inspection";
import { NO_CRITERION_IN_SECTION, NO_SCORE_IN_SECTION, NOT_A_SECTION } from "../scoring/texts/argument-messages";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { asFraction, asScalar } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { refuseErrorArguments, refuseUnusable, tableArguments } from "./table-arguments";

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
  const wanted = SCORED_SECTIONS.find((scored) => String(scored) === textOf(asScalar(section)));
  if (wanted === undefined) refuse(NOT_A_SECTION(asScalar(section)));
  const weight = asFraction(summaryWeight, "summary weight", DEFAULT_SUMMARY_WEIGHT);
  refuseErrorArguments(cases, questions);
  const tables = tableArguments(cases, questions, invocation);
  const scored = scoreInspection(tables.cases, tables.questions, { ...DEFAULT_SETTINGS, summaryWeight: weight });
  refuseUnusable(scored, tables.name);

  const found = scored.sections.find((one) => one.section === wanted) ?? noData(NO_CRITERION_IN_SECTION(wanted));
  if (found.refusal) refuse(problemSentence(found.refusal, tables.name));
  return cleanScore(found.score ?? noData(NO_SCORE_IN_SECTION(wanted)));
}
