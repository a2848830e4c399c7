import { answersOf } from "../../scoring/answers";
import { keyOf, textOf, type Cells } from "../../scoring/cell";
import { severityOf, type Place } from "../../scoring/problem";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import { TaskFailed } from "../tasks/excel-task";
import type { Inspection } from "../inspection/inspection";
import { SCHEME } from "../inspection/scheme";
import { LIST_NOT_TAKEN } from "../texts/set-up";
import { questionRows } from "../inspection/question-rows";
import { emptyInspection } from "./ready-inspections";

const REQUIRED = ["Question", "Criterion"];
const OPTIONAL = ["Summary", "RoH"];
/** More than these nobody reads at once. */
const MOST_PROBLEMS = 3;

/**
 * An inspection without cases from a list of questions of the user's own, headings first: Question and Criterion, and
 * Wording, Summary, RoH and Relevant when where there are such. Throws TaskFailed with what is wrong with the list.
 */
export function inspectionFromQuestions(rows: Cells): Inspection {
  const headings = (rows[0] ?? []).map((heading) => keyOf(textOf(heading)));
  const lacks = (heading: string) => !headings.includes(keyOf(heading));
  const lacking = REQUIRED.filter(lacks);
  if (lacking.length > 0) throw notTaken(LIST_NOT_TAKEN.noHeadings(lacking));

  const unclear = (rows[0] ?? []).map(textOf).filter((heading) => {
    const key = keyOf(heading);
    return /^(summary|roh|risk of harm)/.test(key) && !OPTIONAL.some((known) => keyOf(known) === key);
  });
  if (unclear.length > 0) throw notTaken(LIST_NOT_TAKEN.unclearHeadings(unclear));

  const added = OPTIONAL.filter(lacks);
  const width = headings.length;
  const complete = rows.map((row, index) => [
    ...Array.from({ length: width }, (_, column) => row[column] ?? ""),
    ...added.map((heading) => (index === 0 ? heading : "")),
  ]);
  const { questions, problems } = questionRows(complete);
  const sentences = problems
    .filter((problem) => severityOf(problem) === "Error" && problem.kind !== "no question")
    .map((problem) => problemSentence(problem, WORDING));
  if (sentences.length > 0) {
    const more = sentences.length - MOST_PROBLEMS;
    const told = sentences.slice(0, MOST_PROBLEMS);
    throw notTaken([...told, ...(more > 0 ? [LIST_NOT_TAKEN.more(more)] : [])].join(" "));
  }
  if (questions.length === 0) throw notTaken(LIST_NOT_TAKEN.empty);
  return { ...emptyInspection(), questions };
}

/** Counted as a person counts, the row of the headings being the first. */
const placeInList = ({ row, column }: Place) => LIST_NOT_TAKEN.place(row + 1, column + 1);

const WORDING = { name: placeInList, scheme: SCHEME, answers: answersOf(SCHEME) };

const notTaken = (why: string) => new TaskFailed({ what: LIST_NOT_TAKEN.what, why, next: LIST_NOT_TAKEN.next });
