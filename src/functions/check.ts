import { checkInspection } from "../scoring/check-inspection";
import { severityOf, type Problem } from "../scoring/problem";
import { textOf } from "../scoring/cell";
import { MORE_PROBLEMS, NOTHING_WRONG } from "../scoring/texts/argument-messages";
import { problemSentence, type NamePlace } from "../scoring/texts/problem-sentences";
import { errorArguments, tableArguments } from "./table-arguments";

/** More than anybody mends at a time, and few enough for a sheet. */
const MOST_ROWS = 10_000;

const HEADINGS = ["Severity", "Case", "Question", "Value", "Problem"];

/**
 * Spills everything that is wrong or worth a look in the data, worst first: an Error must be put right, a Warning needs a
 * look, a Note is for information. One row says so when nothing is wrong.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#check
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a problem: Severity, Case, Question, Value, Problem.
 */
export function check(cases: any[][], questions: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  const errors = errorArguments(cases, questions);
  if (errors.length > 0) return [HEADINGS, ...errors.map((sentence) => ["Error", "", "", "", sentence])];
  const tables = tableArguments(cases, questions, invocation);
  const problems = checkInspection(tables.cases, tables.questions);
  const rows = problems.slice(0, MOST_ROWS).map((problem) => checkRow(problem, tables.name));
  if (problems.length > MOST_ROWS) rows.push(["Note", "", "", "", MORE_PROBLEMS(problems.length - MOST_ROWS)]);
  if (rows.length === 0) rows.push(["Note", "", "", "", NOTHING_WRONG]);
  return [HEADINGS, ...rows];
}

function checkRow(problem: Problem, name: NamePlace): string[] {
  const ofCase = "case" in problem ? problem.case : "";
  const ofQuestion = "question" in problem ? problem.question : "";
  return [severityOf(problem), ofCase, ofQuestion, valueOf(problem), problemSentence(problem, name)];
}

function valueOf(problem: Problem): string {
  if ("value" in problem) return textOf(problem.value);
  if ("heading" in problem) return problem.heading;
  if ("questions" in problem) return problem.questions.join(", ");
  return "relevant" in problem ? String(problem.relevant) : "";
}
