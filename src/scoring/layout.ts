import type { Rules } from "../scheme/scheme";
import { indexCriteria, type CriterionIndex } from "./criterion";
import { hashOf, meaningText, NO_HASH, sumOf, type Hash } from "./hash";
import { onlyColumn, readHeadingRow, type HeadingRow } from "./heading-row";
import { placeOf, type Problem } from "./problem";
import { readQuestionList, type Question, type QuestionList } from "./question-list";
import { keyOf } from "./read-text";
import { remembering } from "./remembering";

/** What the two tables are before a judgement is read: the questions, and where each is judged. */
export interface Layout {
  readonly criteria: CriterionIndex;
  readonly list: QuestionList;
  /** The headings of the cases. */
  readonly headings: HeadingRow;
  /** The column of each question in the cases; -1 where it has none or two. */
  readonly columns: readonly number[];
  /** The questions that have a column, in the order of their ids. */
  readonly inOrder: readonly number[];
  /** The place of each question in that order; -1 for one without a column. */
  readonly places: readonly number[];
  /** What is wrong with columns, and why a question must not be counted, by its key. */
  readonly problems: readonly Problem[];
  readonly refusals: ReadonlyMap<string, Problem>;
  /** The hash of what each question is. */
  readonly hash: Hash;
}

/** Reads the headings of the cases, the first row given, and the list of questions, all other rows. */
export const readLayout = remembering(([caseHeadings = [], ...questionCells], scheme: Rules): Layout => {
  const criteria = indexCriteria(scheme);
  const list = readQuestionList(questionCells, criteria);
  const headings = readHeadingRow([caseHeadings]);
  const hasIds = typeof onlyColumn(headings, "Case", "cases") === "number";
  const problems: Problem[] = [];
  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(keyOf(problem.question), problem);
  }
  const columns = list.questions.map(({ id, key }) => {
    const column = headings.columns.get(key);
    const again = headings.again.get(key);
    if (column !== undefined && again === undefined) return column;
    if (hasIds && !refusals.has(key)) {
      const problem = columnProblem(id, column, again);
      problems.push(problem);
      refusals.set(key, problem);
    }
    return -1;
  });
  const inOrder = [...columns.keys()].filter((k) => columns[k]! >= 0);
  inOrder.sort((a, b) => (list.questions[a]!.key < list.questions[b]!.key ? -1 : 1));
  const places = columns.map(() => -1);
  inOrder.forEach((k, place) => (places[k] = place));
  let hash = NO_HASH;
  list.questions.forEach((question, k) => (hash = sumOf(hash, hashOf(questionText(question, columns[k]!)))));
  return { criteria, list, headings, columns, inOrder, places, problems, refusals, hash };
});

function columnProblem(question: string, column: number | undefined, again: number | undefined): Problem {
  if (column === undefined || again === undefined) return { kind: "column absent", question };
  const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
  return { kind: "heading twice", heading: question, question, at, again: second };
}

/** What a question is: its criterion, its marks, and whether its column is there. */
function questionText({ key, criterion, isSummary, isRoH, badSummary, badRoH }: Question, column: number): string {
  const marks = Number(isSummary) + 2 * Number(isRoH) + 4 * Number(column < 0);
  const bad = badSummary || badRoH ? meaningText([badSummary, badRoH]) : "";
  return `${key}\n${criterion.id}\n${marks}${bad}`;
}
