import { readCaseTable, type CaseTable } from "./case-table";
import { keyOf, type Cells } from "./cell";
import { placeOf, REFUSES_EVERYTHING, type Problem } from "./problem";
import { readQuestionList, type Question } from "./question-list";
import { proportion } from "./score";
import { tallyJudgements } from "./tally-judgements";

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
}

/** Both tables read, and every question's judgements counted. */
export interface Inspection {
  readonly cases: CaseTable;
  readonly questions: readonly TalliedQuestion[];
  /** The row of every question listed by its key, those that cannot be read among them. */
  readonly listed: ReadonlyMap<string, number>;
  /** What is wrong with the tables, question by question problems included, single judgements not. */
  readonly problems: readonly Problem[];
  /** The first problem that leaves no score to stand on, if there is one. */
  readonly refusal: Problem | undefined;
}

/**
 * Reads the tables of cases and questions, headings in the first row of each, and counts each question's judgements
 * (above, relevant, missing). Refuses nothing itself: what must not be scored carries a refusal.
 */
export function readInspection(caseCells: Cells, questionCells: Cells): Inspection {
  const cases = readCaseTable(caseCells);
  const list = readQuestionList(questionCells);
  const problems: Problem[] = [...cases.problems, ...list.problems];
  const refusal = problems.find((problem) => REFUSES_EVERYTHING.includes(problem.kind));

  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(keyOf(problem.question), problem);
  }
  const columns = list.questions.map(({ id, key }) => {
    const column = cases.headings.columns.get(key);
    const again = cases.headings.again.get(key);
    if (column !== undefined && again === undefined) return column;
    if (cases.idColumn >= 0 && !refusals.has(key)) {
      const problem = columnProblem(id, column, again);
      problems.push(problem);
      refusals.set(key, problem);
    }
    return -1;
  });

  const present = columns.filter((column) => column >= 0);
  const tally = tallyJudgements(cases.rows, present);
  let tallied = 0;
  const questions = list.questions.map((question, k): TalliedQuestion => {
    const { id, key, criterion, isSummary, isRoH, badSummary, badRoH } = question;
    const column = columns[k]!;
    const at = column < 0 ? -1 : tallied++;
    const above = tally.above[at] ?? 0;
    const relevant = tally.relevant[at] ?? 0;
    const missing = tally.missing[at] ?? 0;
    const unknown = tally.firstUnknown[at];
    const refusal = refusals.get(key) ?? (unknown && notAnAnswer(cases, id, unknown.row, unknown.column));
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
      missing,
      proportion: proportion(above, relevant),
      refusal,
    };
  });
  return { cases, questions, listed: list.rows, problems, refusal };
}

/** The problem that a judgement is no answer; the row is counted in `cases.rows`. */
export function notAnAnswer(cases: CaseTable, question: string, row: number, column: number): Problem {
  const at = placeOf("cases", cases.rowNumbers[row]!, column);
  return { kind: "not an answer", case: cases.ids[row]!, question, at, value: cases.rows[row]![column] };
}

function columnProblem(question: string, column: number | undefined, again: number | undefined): Problem {
  if (column === undefined || again === undefined) return { kind: "column absent", question };
  const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
  return { kind: "heading twice", heading: question, question, at, again: second };
}
