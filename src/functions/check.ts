import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { readAnswers } from "../scoring/answers";
import { cellsOf, textOf } from "../scoring/cell";
import { checkInspection } from "../scoring/check-inspection";
import { severityOf, type Problem } from "../scoring/problem";
import { rowsBelow } from "../scoring/rows-below";
import { MORE_PROBLEMS, NOTHING_WRONG } from "../scoring/texts/argument-messages";
import { problemSentence, type Wording } from "../scoring/texts/problem-sentences";
import { wordingOf } from "./name-places";
import { errorArguments } from "./table-arguments";

/** More than anybody corrects at a time, and few enough for a sheet. */
const MOST_ROWS = 10_000;

const HEADINGS = ["Severity", "Case", "Question", "Value", "Problem"];

/**
 * Spills the errors and points to check in the data, worst first: an Error must be corrected, a Warning needs a look, a
 * Note is for information. One row says so when nothing is wrong.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#check
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param [below] The cells below the table of cases: rows with anything in them are pointed out, because they are not counted.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a problem: Severity, Case, Question, Value, Problem.
 */
export function check(
  cases: any[][],
  questions: any[][],
  answers?: any[][],
  below?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const errors = errorArguments(cases, questions);
  if (errors.length > 0) return [HEADINGS, ...errors.map((sentence) => ["Error", "", "", "", sentence])];
  const list = readAnswers(answers, OMI_2007_RULES);
  const problems = checkInspection(cellsOf(cases), cellsOf(questions), list, rowsBelow(below), OMI_2007_RULES);
  const wording = wordingOf(invocation, PLACES, list);
  const rows = problems.slice(0, MOST_ROWS).map((problem) => checkRow(problem, wording));
  if (problems.length > MOST_ROWS) rows.push(["Note", "", "", "", MORE_PROBLEMS(problems.length - MOST_ROWS)]);
  if (rows.length === 0) rows.push(["Note", "", "", "", NOTHING_WRONG]);
  return [HEADINGS, ...rows];
}

const PLACES = { cases: 0, questions: 1, answers: 2, below: 3 };

function checkRow(problem: Problem, wording: Wording): string[] {
  const ofCase = "case" in problem ? problem.case : "";
  const ofQuestion = "question" in problem ? problem.question : "";
  return [severityOf(problem), ofCase, ofQuestion, valueOf(problem), problemSentence(problem, wording)];
}

function valueOf(problem: Problem): string {
  if ("value" in problem) return textOf(problem.value);
  if ("heading" in problem) return problem.heading;
  if ("questions" in problem) return problem.questions.join(", ");
  if ("rows" in problem) return String(problem.rows);
  return "relevant" in problem ? String(problem.relevant) : "";
}
