import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { checkInspection } from "../scoring/check-inspection";
import { checkRows } from "../scoring/check-rows";
import { judgeInspection } from "../scoring/judge-inspection";
import { MORE_PROBLEMS, NOTHING_WRONG } from "../scoring/texts/argument-messages";
import { wordingOf, type Places } from "./name-places";
import { errorArguments } from "./table-arguments";

/** More than anybody corrects at a time, and few enough for a sheet. */
const MOST_ROWS = 10_000;

const HEADINGS = ["Severity", "Case", "Question", "Value", "Problem", "Cell"];
const rowWith = (severity: string, sentence: string) => [severity, "", "", "", sentence, ""];

/**
 * Spills the errors and points to check in the data, worst first: an Error must be corrected, a Warning needs a look, a
 * Note is for information. One row says so when nothing is wrong.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#check
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param [below] The cells below the table of cases: rows with anything in them are pointed out, because they are not counted.
 * @param [summaryWeight] The summary question's share of a criterion's score, as OMI.SCORES takes it.
 * @param [summaryInThread] Whether summary questions count in the RoH Thread, as OMI.SCORES takes it.
 * @param [line] The line of priority for improvement, as OMI.SCORES takes it.
 * @param [overrides] The inspectors' overrides, two columns: criterion, and Urgent priority, Priority or Good.
 * @param [ratings] The ratings of section 4, two columns: criterion, and one of the four words.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a problem: Severity, Case, Question, Value, Problem, Cell.
 */
export function check(
  cases: any[][],
  questions: any[][],
  answers?: any[][],
  below?: any[][],
  summaryWeight?: any,
  summaryInThread?: any,
  line?: any,
  overrides?: any[][],
  ratings?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const errors = errorArguments(cases, questions);
  if (errors.length > 0) return [HEADINGS, ...errors.map((sentence) => rowWith("Error", sentence))];
  const settings: Record<string, unknown> = { summaryWeight, summaryInThread, line };
  const given = { cases, questions, ...settings, answers, overrides, ratings, below };
  const judged = judgeInspection(given, OMI_2007_RULES);
  const wording = wordingOf(invocation, PLACES, judged.inspection.answers);
  const found = checkRows(judged, checkInspection(judged, given), wording);
  const rows = found.slice(0, MOST_ROWS).map((row) => Object.values(row) as string[]);
  if (found.length > MOST_ROWS) rows.push(rowWith("Note", MORE_PROBLEMS(found.length - MOST_ROWS)));
  if (rows.length === 0) rows.push(rowWith("Note", NOTHING_WRONG));
  return [HEADINGS, ...rows];
}

const PLACES: Places = [
  "cases",
  "questions",
  "answers",
  "below",
  "summaryWeight",
  "summaryInThread",
  "line",
  "overrides",
  "ratings",
];
