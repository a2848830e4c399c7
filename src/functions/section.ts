import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { textOf, valueOf } from "../scoring/cell";
import { cleanScore } from "../scoring/score";
import { mustBe, NO_SCORE_IN_SECTION } from "../scoring/texts/argument-messages";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { scoredSections as scoredSectionNumbers } from "../scoring/texts/scheme-words";
import { noData, refuse } from "./excel-errors";
import type { Places } from "./name-places";
import { scoreTables } from "./table-arguments";

/**
 * The score of a section, 0 to 1: the mean of its criteria's unrounded scores. A cell that is no answer gives #VALUE! and
 * is named, and so does a case judged twice.
 * @customfunction SECTION SECTION
 * @helpurl https://localhost:3000/help.html#section
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param section The section: 1, 2 or 3. Section 4 is judged in words.
 * @param [summaryWeight] The summary question's share of a criterion's score, above 0 and up to 1. If omitted, 0.2.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The section's score, 0 to 1.
 */
export function section(
  cases: any[][],
  questions: any[][],
  section: any,
  summaryWeight?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const value = valueOf(section);
  const scoredSections = OMI_2007_RULES.sections.filter(({ isScored }) => isScored);
  const wanted = scoredSections.find(({ number }) => String(number) === textOf(value));
  if (wanted === undefined) refuse(mustBe("the section", value, scoredSectionNumbers(OMI_2007_RULES)));
  const given = { summaryWeight: summaryWeight as unknown, answers };
  const { scored, wording } = scoreTables(cases, questions, given, PLACES, invocation);

  const { score, refusal } = scored.sections.find((one) => one.section === wanted)!;
  if (refusal) refuse(problemSentence(refusal, wording));
  return [[cleanScore(score ?? noData(NO_SCORE_IN_SECTION(wanted.number)))]];
}

const PLACES: Places = ["cases", "questions", "", "summaryWeight", "answers"];
