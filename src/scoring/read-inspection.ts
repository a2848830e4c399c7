import type { Scheme } from "../scheme/scheme";
import { answersOf, type Answers } from "./answers";
import { readCaseTable, type CaseTable } from "./case-table";
import { keyOf, type Cells } from "./cell";
import { indexCriteria, type CriterionIndex } from "./criterion";
import { hashOf } from "./hash";
import { readHeadingRow } from "./heading-row";
import { judgementOf } from "./judgement";
import { placeOf, REFUSES_EVERYTHING, type Problem } from "./problem";
import { readQuestionList, type Question } from "./question-list";
import { proportion } from "./score";
import { tallyJudgements, type Tally } from "./tally-judgements";

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
  readonly unknown: readonly Problem[];
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
  /** What the judgements of each row of `cases.rows` stand for. */
  readonly rowHashes: Tally["rowHashes"];
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
  scheme: Scheme,
): Inspection {
  const [answers, badAnswers] = "kind" in given ? [answersOf(scheme), [given]] : [given, []];
  const criteria = indexCriteria(scheme);
  const list = readQuestionList(questionCells, criteria);
  const headings = readHeadingRow(caseCells);
  const questionColumns = new Set([...list.rows.keys()].flatMap((key) => headings.all.get(key) ?? []));
  const cases = readCaseTable(
    caseCells,
    headings,
    (column) => questionColumns.has(column),
    (cell) => !["missing", "unknown"].includes(judgementOf(cell, answers)),
  );
  const problems: Problem[] = [...badAnswers, ...cases.problems, ...list.problems];
  const refusal = problems.find((problem) => REFUSES_EVERYTHING.includes(problem.kind));

  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(keyOf(problem.question), problem);
  }
  const columns = list.questions.map(({ id, key }) => {
    const found = headings.all.get(key) ?? [];
    if (cases.idColumn >= 0 && found.length !== 1 && !refusals.has(key)) {
      const problem = columnProblem(id, found);
      problems.push(problem);
      refusals.set(key, problem);
    }
    return found.length === 1 ? found[0]! : -1;
  });

  const present = columns.flatMap((column, k) => (column < 0 ? [] : k));
  const tally = tallyJudgements(
    cases.rows,
    present.map((k) => columns[k]!),
    answers,
    present.map((k) => hashOf(list.questions[k]!.key)),
  );
  let tallied = 0;
  const questions = list.questions.map((question, k): TalliedQuestion => {
    const { id, key, criterion, isSummary, isRoH, badSummary, badRoH } = question;
    const column = columns[k]!;
    const at = column < 0 ? -1 : tallied++;
    const above = tally.above[at] ?? 0;
    const relevant = tally.relevant[at] ?? 0;
    const cells = tally.unknown[at];
    const unknown = cells?.first.map(({ row }) => notAnAnswer(cases, id, row, column)) ?? NONE;
    // Named one by one: spreading the question would cost more than counting its judgements.
    return {
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
    };
  });
  const { rows: listed, isReadable: isListReadable } = list;
  const { rowHashes } = tally;
  return { cases, questions, isListReadable, listed, answers, criteria, problems, refusal, rowHashes };
}

const NONE: readonly Problem[] = [];

/** The problem that a judgement is no answer; the row is counted in `cases.rows`. */
export function notAnAnswer(cases: CaseTable, question: string, row: number, column: number): Problem {
  const at = placeOf("cases", cases.rowNumbers[row]!, column);
  return { kind: "not an answer", case: cases.ids[row]!, question, at, value: cases.rows[row]![column] };
}

function columnProblem(question: string, [column, again]: readonly number[]): Problem {
  if (column === undefined || again === undefined) return { kind: "column absent", question };
  const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
  return { kind: "heading twice", heading: question, question, at, again: second };
}
