import type { Rules } from "../scheme/scheme";
import { answersOf, type Answers } from "./answers";
import { readCaseTable, type CaseTable } from "./case-table";
import { keyOf, type Cells } from "./cell";
import { indexCriteria, type CriterionIndex } from "./criterion";
import type { Hash } from "./hash";
import { readHeadingRow } from "./heading-row";
import { placeOf, REFUSES_EVERYTHING, type NotAnAnswer, type Problem } from "./problem";
import { readQuestionList, type Question } from "./question-list";
import { proportion } from "./score";
import { tallyCases } from "./tally-cases";

/** A question with its judgements counted. */
export interface TalliedQuestion extends Question {
  /** The question's column in the cases; -1 where it has none or two. */
  readonly column: number;
  readonly above: number;
  readonly relevant: number;
  readonly missing: number;
  /** Above / relevant, 0 to 1; undefined where no case is relevant. */
  readonly proportion: number | undefined;
  /** Why the question must not be counted. */
  readonly refusal: Problem | undefined;
  /** How many of its cells are no answer, and the first of them. */
  readonly unknownCount: number;
  readonly unknown: readonly NotAnAnswer[];
}

/** Both tables read, and every question's judgements counted. */
export interface Inspection {
  readonly cases: CaseTable;
  readonly questions: readonly TalliedQuestion[];
  /** Whether the list of questions has its headings. */
  readonly isListReadable: boolean;
  /** The row of every question listed by its key, those that cannot be read among them. */
  readonly listed: ReadonlyMap<string, number>;
  /** The list of answers the judgements were read with. */
  readonly answers: Answers;
  readonly criteria: CriterionIndex;
  /** What is wrong with the tables, question by question problems included, single judgements not. */
  readonly problems: readonly Problem[];
  /** The first problem that leaves no score to stand on, if there is one. */
  readonly refusal: Problem | undefined;
  /** The hash of what every judgement counts as, by its case and question. */
  readonly judgements: Hash;
}

/**
 * Reads the tables of cases and questions, headings in the first row of each, and counts each question's judgements
 * (above, relevant, missing). Refuses nothing itself: what must not be scored carries a refusal.
 *
 * @param given the list of answers, or what is wrong with it, which refuses everything
 */
export function readInspection(
  caseCells: Cells,
  questionCells: Cells,
  given: Answers | Problem,
  scheme: Rules,
): Inspection {
  const [answers, badAnswers] = "kind" in given ? [answersOf(scheme), [given]] : [given, []];
  const criteria = indexCriteria(scheme);
  const list = readQuestionList(questionCells, criteria);
  const headings = readHeadingRow(caseCells);
  const cases = readCaseTable(caseCells, headings, list.rows, answers);
  const problems: Problem[] = [...badAnswers, ...cases.problems, ...list.problems];
  const refusal = problems.find((problem) => REFUSES_EVERYTHING.includes(problem.kind));

  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(keyOf(problem.question), problem);
  }
  const columns = list.questions.map(({ id, key }) => {
    const column = headings.columns.get(key);
    const again = headings.again.get(key);
    if (column !== undefined && again === undefined) return column;
    if (cases.idColumn >= 0 && !refusals.has(key)) {
      const problem = columnProblem(id, column, again);
      problems.push(problem);
      refusals.set(key, problem);
    }
    return -1;
  });

  const { tally, places, judgements } = tallyCases(cases, list.questions, columns, answers);
  const questions: TalliedQuestion[] = [];
  for (let k = 0; k < columns.length; k++) {
    const { id, key, criterion, isSummary, isRoH, badSummary, badRoH } = list.questions[k]!;
    const column = columns[k]!;
    const at = places[k]!;
    const above = tally.above[at] ?? 0;
    const relevant = tally.relevant[at] ?? 0;
    const cells = tally.unknown.get(at);
    const unknown = cells?.first.map(({ row }) => notAnAnswer(cases, id, row, column)) ?? NONE;
    // Named one by one: spreading the question would cost more than counting its judgements.
    questions.push({
      id,
      key,
      criterion,
      isSummary,
      isRoH,
      badSummary,
      badRoH,
      column,
      above,
      relevant,
      missing: tally.missing[at] ?? 0,
      proportion: proportion(above, relevant),
      refusal: refusals.get(key) ?? unknown[0],
      unknownCount: cells?.count ?? 0,
      unknown,
    });
  }
  const { rows: listed, isReadable: isListReadable } = list;
  return { cases, questions, isListReadable, listed, answers, criteria, problems, refusal, judgements };
}

const NONE: readonly NotAnAnswer[] = [];

/** The problem that a judgement is no answer; the row is counted in `cases.rows`. */
export function notAnAnswer(cases: CaseTable, question: string, row: number, column: number): NotAnAnswer {
  const at = placeOf("cases", cases.rowNumbers[row]!, column);
  return { kind: "not an answer", case: cases.ids[row]!, question, at, value: cases.rows[row]![column] };
}

function columnProblem(question: string, column: number | undefined, again: number | undefined): Problem {
  if (column === undefined || again === undefined) return { kind: "column absent", question };
  const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
  return { kind: "heading twice", heading: question, question, at, again: second };
}
