import { readCaseTable, type CaseTable } from "./case-table";
import type { Cells } from "./cell";
import type { Place, Problem, ProblemKind } from "./problem";
import { readQuestionList, type Question } from "./question-list";
import { proportion } from "./score";
import { tallyJudgements } from "./tally-judgements";

/** A question with its judgements counted. */
export interface TalliedQuestion {
  readonly question: Question;
  /** The question's column in the cases; undefined where it has none or two. */
  readonly column: number | undefined;
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
  /** What is wrong with the tables, question by question problems included, single judgements not. */
  readonly problems: readonly Problem[];
  /** The first problem that leaves no score to stand on, if there is one. */
  readonly refusal: Problem | undefined;
}

/** What makes every figure doubtful: it is not known which cases or which criteria the judgements belong to. */
const REFUSES_EVERYTHING: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "no heading",
  "heading twice",
  "question without id",
  "criterion unknown",
  "case twice",
]);

/**
 * Reads the tables of cases and questions, headings in the first row of each, and counts each question's judgements
 * (above, relevant, missing). Refuses nothing itself: what must not be scored carries a refusal.
 */
export function readInspection(caseCells: Cells, questionCells: Cells): Inspection {
  const cases = readCaseTable(caseCells);
  const list = readQuestionList(questionCells);
  const problems: Problem[] = [...cases.problems, ...list.problems];

  const refusals = new Map<string, Problem>();
  for (const problem of list.problems) {
    if (problem.kind === "question twice") refusals.set(problem.question.toLowerCase(), problem);
  }
  const columns: number[] = [];
  const columnOf = (question: Question): number | undefined => {
    const found = cases.headings.get(question.key);
    if (found?.length === 1) return found[0];
    const problem = columnProblem(question.id, found);
    if (cases.idColumn >= 0 && !refusals.has(question.key)) {
      problems.push(problem);
      refusals.set(question.key, problem);
    }
    return undefined;
  };
  const columnsOfQuestions = list.questions.map((question) => {
    const column = columnOf(question);
    columns.push(column ?? -1);
    return column;
  });

  const tally = tallyJudgements(cases.rows, columns);
  const questions = list.questions.map((question, k): TalliedQuestion => {
    const above = tally.above[k]!;
    const relevant = tally.relevant[k]!;
    const unknown = tally.firstUnknown[k];
    const refusal =
      refusals.get(question.key) ?? (unknown && notAnAnswer(cases, question.id, unknown.row, unknown.column));
    return {
      question,
      column: columnsOfQuestions[k],
      above,
      relevant,
      missing: tally.missing[k]!,
      proportion: proportion(above, relevant),
      refusal,
    };
  });
  return { cases, questions, problems, refusal: problems.find((problem) => REFUSES_EVERYTHING.has(problem.kind)) };
}

/** The problem that a judgement is no answer; the row is counted in `cases.rows`. */
export function notAnAnswer(cases: CaseTable, question: string, row: number, column: number): Problem {
  const at: Place = { source: "cases", row: cases.rowNumbers[row]!, column };
  return { kind: "not an answer", case: cases.ids[row]!, question, at, value: cases.rows[row]![column] };
}

function columnProblem(question: string, columns: readonly number[] | undefined): Problem {
  if (!columns) return { kind: "question without column", question };
  const place = (column: number): Place => ({ source: "cases", row: 0, column });
  return { kind: "question with two columns", question, at: place(columns[0]!), again: place(columns[1]!) };
}
