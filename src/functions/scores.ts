import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { cellsOf } from "../scoring/cell";
import { judgeInspection } from "../scoring/judge-inspection";
import { scoresSpill } from "../scoring/scores-spill";
import { NOT_A_TABLE } from "../scoring/texts/argument-messages";
import { nounOf } from "../scoring/texts/argument-problems";
import { refuse } from "./excel-errors";
import { wordingOf, type Places } from "./name-places";
import { spillCells } from "./spill-cells";
import { errorArguments, tableArguments } from "./table-arguments";

/**
 * Spills every score of the inspection with what is behind it: the general criteria that have questions, each section, the
 * RoH Thread, the ratings of section 4, and the inspection as a whole.
 * @customfunction SCORES SCORES
 * @helpurl https://localhost:3000/help.html#scores
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [summaryWeight] The summary question's share of a criterion's score, above 0 and up to 1. If omitted, 0.2.
 * @param [summaryInThread] Whether summary questions marked RoH count in the RoH Thread. If omitted, TRUE.
 * @param [line] The line of priority for improvement, above 0 and up to 1. If omitted, 0.68. Exactly on the line is not below.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param [overrides] The inspectors' overrides, two columns: criterion, and Urgent priority, Priority or Good.
 * @param [ratings] The ratings of section 4, two columns: criterion, and Well met, Satisfactorily met, Partly met or Not met.
 * @param [below] The cells below the table of cases: rows with anything in them are pointed out, because they are not counted.
 * @param [confidence] How sure the columns Low and High are to be, 0.5 to 0.999. If omitted, 0.95; without it and population, there are none.
 * @param [population] The number of cases in the area, for the finite population correction. If omitted, none is made.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a score: Criterion, Score (0 to 1), Below, Conclusion, Cases, Questions, Relevant, Missing, Note, Fingerprint; with confidence or population also Low, High (0 to 1).
 */
export function scores(
  cases: any[][],
  questions: any[][],
  summaryWeight?: any,
  summaryInThread?: any,
  line?: any,
  answers?: any[][],
  overrides?: any[][],
  ratings?: any[][],
  below?: any[][],
  confidence?: any,
  population?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const [error] = errorArguments(cases, questions);
  if (error !== undefined) refuse(error);
  for (const [source, argument] of tableArguments(cases, questions)) {
    const rows = cellsOf(argument);
    if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) refuse(NOT_A_TABLE(nounOf(source)));
  }
  const settings: Record<string, unknown> = { summaryWeight, summaryInThread, line, confidence, population };
  const given = { cases, questions, ...settings, answers, overrides, ratings, below };
  const judged = judgeInspection(given, OMI_2007_RULES);
  return spillCells(scoresSpill(judged, wordingOf(invocation, PLACES, judged.inspection.answers)));
}

const PLACES: Places = [
  "cases",
  "questions",
  "summaryWeight",
  "summaryInThread",
  "line",
  "answers",
  "overrides",
  "ratings",
  "below",
  "confidence",
  "population",
];
