import type { Rules } from "../scheme/scheme";
import { indexCriteria, type CriterionIndex } from "./criterion";
import { hashOfAll, meaningText, type Hash } from "./hash";
import { onlyColumn, readHeadingRow, type HeadingRow } from "./heading-row";
import { placeOf, type Problem } from "./problem";
import { readQuestionList, type Question, type QuestionList } from "./question-list";
import { keyOf } from "./read-text";
import { remembering } from "./remembering";

/** A question of the list, and where it is judged. */
export interface PlacedQuestion extends Question {
  /** The question's column in the cases; -1 where it has none or two. */
  readonly column: number;
  /** Its place among the questions that have a column, in the order of their ids; -1 where it has none. */
  place: number;
  /** Why the question must not be counted, whatever its judgements. */
  readonly refusal: Problem | undefined;
}

/** What the two tables are before a judgement is read: the questions, and where each is judged. */
export interface Layout {
  readonly criteria: CriterionIndex;
  readonly list: QuestionList;
  /** The headings of the cases, and the column headed Case or the problem that there is none or that there are two. */
  readonly headings: HeadingRow;
  readonly idColumn: number | Problem;
  readonly questions: readonly PlacedQuestion[];
  /** The questions that have a column, in the order of their ids. */
  readonly inOrder: readonly PlacedQuestion[];
  /** What is wrong with columns. */
  readonly problems: readonly Problem[];
  /** The hash of what each question is. */
  readonly hash: Hash;
}

/** Reads the headings of the cases, the first row given, and the list of questions, all other rows. */
export const readLayout = remembering(([caseHeadings = [], ...questionCells], scheme: Rules): Layout => {
  const criteria = indexCriteria(scheme);
  const list = readQuestionList(questionCells, criteria);
  const headings = readHeadingRow([caseHeadings]);
  const idColumn = onlyColumn(headings, "Case", "cases");
  const problems: Problem[] = [];
  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(keyOf(problem.question), problem);
  }
  const questions = list.questions.map((question): PlacedQuestion => {
    const { id, key, criterion, isSummary, isRoH, badSummary, badRoH } = question;
    const column = headings.columns.get(key);
    const again = headings.again.get(key);
    const hasOne = column !== undefined && again === undefined;
    if (!hasOne && typeof idColumn === "number" && !refusals.has(key)) {
      const problem = columnProblem(id, column, again);
      problems.push(problem);
      refusals.set(key, problem);
    }
    // Written out: objects made by spreading are read slower ever after.
    return {
      id,
      key,
      criterion,
      isSummary,
      isRoH,
      badSummary,
      badRoH,
      column: hasOne ? column : -1,
      place: -1,
      refusal: refusals.get(key),
    };
  });
  const inOrder = questions.filter(({ column }) => column >= 0).sort((a, b) => (a.key < b.key ? -1 : 1));
  inOrder.forEach((question, place) => (question.place = place));
  const hash = hashOfAll(questions.map(questionText));
  return { criteria, list, headings, idColumn, questions, inOrder, problems, hash };
});

function columnProblem(question: string, column: number | undefined, again: number | undefined): Problem {
  if (column === undefined || again === undefined) return { kind: "column absent", question };
  const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
  return { kind: "heading twice", heading: question, question, at, again: second };
}

/** What a question is: its criterion, its marks, and whether its column is there. */
function questionText({ key, criterion, isSummary, isRoH, badSummary, badRoH, column }: PlacedQuestion): string {
  const marks = Number(isSummary) + 2 * Number(isRoH) + 4 * Number(column < 0);
  const bad = badSummary || badRoH ? meaningText([badSummary, badRoH]) : "";
  return `${key}\n${criterion.id}\n${marks}${bad}`;
}
