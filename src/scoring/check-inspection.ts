import { textOf, type Cells } from "./cell";
import { isInThread, isScored } from "./criterion";
import { groupBy } from "./group-by";
import { judgementOf } from "./judgement";
import { compareProblems, type Place, type Problem } from "./problem";
import { notAnAnswer, readInspection, type Inspection } from "./read-inspection";
import { FEW_RELEVANT_CASES } from "./score";
import { closest } from "./suggest-answer";

const TOTAL = /^(grand |sub-?)?(total|sum|count|average|mean|score|proportion|per ?cent(age)?|%)s?\b/i;

/**
 * Lists everything that is wrong or worth a look in an inspection's data, worst first. Refuses nothing: whatever the
 * tables hold, it lists.
 */
export function checkInspection(caseCells: Cells, questionCells: Cells): readonly Problem[] {
  const inspection = readInspection(caseCells, questionCells);
  const problems = [
    ...inspection.problems,
    ...strangeColumns(inspection, caseCells),
    ...criterionProblems(inspection),
    ...judgementProblems(inspection),
    ...relevanceNotes(inspection),
  ];
  const totals = new Set(problems.flatMap((problem) => (isTotal(problem) ? problem.at.row : [])));
  return problems
    .filter((problem) => problem.kind !== "case without id" || !totals.has(problem.at.row))
    .sort(compareProblems);
}

function isTotal(problem: Problem): problem is Extract<Problem, { kind: "total row" | "total in name" }> {
  return problem.kind === "total row" || problem.kind === "total in name";
}

/** Columns that look like a question's but are not in the list: what is judged there is not scored. */
function strangeColumns({ cases, questions }: Inspection, caseCells: Cells): Problem[] {
  if (cases.idColumn < 0) return [];
  const ids = questions.map(({ question }) => question.id);
  const listed = new Set(questions.map(({ question }) => question.key));
  const shapes = new Set(ids.map(shapeOf).filter((shape) => shape.includes("0")));
  const withoutColumn = questions.flatMap(({ question, column }) => (column === undefined ? question.id : []));
  const strange: Problem[] = [];
  for (const [heading, columns] of cases.headings) {
    if (listed.has(heading) || !shapes.has(shapeOf(heading))) continue;
    const at: Place = { source: "cases", row: 0, column: columns[0]! };
    const suggestion = closest(heading, withoutColumn);
    strange.push({ kind: "column not in the list", heading: textOf(caseCells[0]![columns[0]!]), at, suggestion });
  }
  return strange;
}

/** An id's shape: Q1.2-05 and q1.2-5 have the same, "Case type" has another. */
function shapeOf(id: string): string {
  return id.replace(/\p{L}+/gu, "a").replace(/\d+/g, "0");
}

function criterionProblems({ questions }: Inspection): Problem[] {
  if (questions.length === 0) return [];
  const problems: Problem[] = [];
  const byCriterion = groupBy(questions, ({ question }) => question.criterion.id);
  for (const [criterion, members] of byCriterion) {
    if (!isScored(members[0]!.question.criterion)) continue;
    const summaries = members.filter(({ question }) => question.isSummary).map(({ question }) => question.id);
    if (summaries.length > 1) problems.push({ kind: "two summaries", criterion, questions: summaries });
    if (summaries.length === 0) problems.push({ kind: "no summary", criterion });
  }
  const hasRoH = questions.some(({ question }) => question.isRoH && isInThread(question.criterion));
  if (!hasRoH) problems.push({ kind: "no RoH" });
  return problems;
}

/** Cells that are no answer, judgements still missing, and rows or columns of which the same is true as a whole. */
function judgementProblems({ cases, questions }: Inspection): Problem[] {
  const problems: Problem[] = [];
  const columns = new Map<number, string>();
  for (const { question, column } of questions) if (column !== undefined) columns.set(column, question.id);

  const unanswered = new Set(columns.keys());
  const rowsToList: number[] = [];
  cases.rows.forEach((cellsOfRow, row) => {
    const judgements = [...columns.keys()].map((column) => judgementOf(cellsOfRow[column]));
    const at: Place = { source: "cases", row: cases.rowNumbers[row]!, column: cases.idColumn };
    const id = cases.ids[row]!;
    if (TOTAL.test(id) || isFilledWithNumbers(cellsOfRow, [...columns.keys()], id)) {
      problems.push({ kind: judgements.includes("unknown") ? "total row" : "total in name", case: id, at });
    } else if (judgements.length > 0 && judgements.every((judgement) => judgement === "missing")) {
      problems.push({ kind: "case unanswered", case: id, at });
    } else {
      rowsToList.push(row);
      [...columns.keys()].forEach((column, k) => {
        if (judgements[k] !== "missing") unanswered.delete(column);
      });
    }
  });

  for (const [column, question] of columns) {
    const isUnanswered = unanswered.has(column) && rowsToList.length > 0;
    const at: Place = { source: "cases", row: 0, column };
    if (isUnanswered) problems.push({ kind: "question unanswered", question, at });
  }
  for (const row of rowsToList) {
    for (const [column, question] of columns) {
      const judgement = judgementOf(cases.rows[row]![column]);
      if (judgement === "unknown") problems.push(notAnAnswer(cases, question, row, column));
      if (judgement !== "missing" || unanswered.has(column)) continue;
      const at: Place = { source: "cases", row: cases.rowNumbers[row]!, column };
      problems.push({ kind: "judgement missing", case: cases.ids[row]!, question, at });
    }
  }
  return problems;
}

/** A row without a case id whose judgements are mostly numbers is somebody's totals. */
function isFilledWithNumbers(cellsOfRow: readonly unknown[], columns: readonly number[], id: string): boolean {
  if (id !== "") return false;
  const numbers = columns.filter((column) => typeof cellsOfRow[column] === "number" && cellsOfRow[column] !== 0);
  return numbers.length * 2 > columns.length;
}

function relevanceNotes({ questions }: Inspection): Problem[] {
  return questions.flatMap(({ question, column, relevant, missing, refusal }): Problem[] => {
    if (column === undefined || refusal || relevant >= FEW_RELEVANT_CASES) return [];
    const at: Place = { source: "cases", row: 0, column };
    if (relevant > 0) return [{ kind: "few relevant cases", question: question.id, relevant, at }];
    return missing > 0 ? [] : [{ kind: "no relevant case", question: question.id, at }];
  });
}
