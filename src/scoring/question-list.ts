import { idOf, isBlank, type Cells } from "./cell";
import { criterionOf, type Criterion, type CriterionIndex } from "./criterion";
import { onlyColumn, readHeadingRow } from "./heading-row";
import { markOf } from "./mark";
import { placeOf, type Mark, type Problem } from "./problem";

/** One item of the Tool, as the list of questions has it. */
export interface Question {
  readonly id: string;
  /** What the id counts as: see keyOf. */
  readonly key: string;
  readonly criterion: Criterion;
  readonly isSummary: boolean;
  readonly isRoH: boolean;
  /** What is wrong with a mark that is neither set nor clear. */
  readonly badSummary: Problem | undefined;
  readonly badRoH: Problem | undefined;
}

/** The list of questions with what is wrong with it. */
export interface QuestionList {
  readonly questions: readonly Question[];
  /** Whether its headings are there: without them nothing is known of it. */
  readonly isReadable: boolean;
  /** The row of every question listed by its key, those that are left out among them. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the table of questions: columns headed Question, Criterion, Summary and RoH in any order and case, other columns
 * ignored, wholly empty rows ignored. A question without id or criterion is left out and reported.
 */
export function readQuestionList(cells: Cells, index: CriterionIndex): QuestionList {
  const questions: Question[] = [];
  const rows = new Map<string, number>();
  const problems: Problem[] = [];
  const headings = readHeadingRow(cells);
  const columnOf = (heading: string): number => {
    const found = onlyColumn(headings, heading, "questions");
    if (typeof found === "number") return found;
    problems.push(found);
    return -1;
  };
  const idColumn = columnOf("Question");
  const criterionColumn = columnOf("Criterion");
  const summaryColumn = columnOf("Summary");
  const rohColumn = columnOf("RoH");
  if (problems.length > 0) return { questions, isReadable: false, rows, problems };

  // The same dozen criteria stand in some hundred rows: each spelling is read once.
  const criteria = new Map<unknown, Criterion | undefined>();
  for (let row = 1; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    const idCell = cellsOfRow[idColumn];
    const id = idOf(idCell);
    if (id === "") {
      if (cellsOfRow.every(isBlank)) continue;
      problems.push({ kind: "question id absent", at: placeOf("questions", row, idColumn), value: idCell });
      continue;
    }

    const key = id.toLowerCase();
    const before = rows.get(key);
    if (before === undefined) rows.set(key, row);
    else {
      const at = placeOf("questions", before, idColumn);
      problems.push({ kind: "question twice", question: id, at, again: placeOf("questions", row, idColumn) });
    }

    const value = cellsOfRow[criterionColumn];
    if (!criteria.has(value)) criteria.set(value, criterionOf(value, index));
    const criterion = criteria.get(value);
    if (!criterion) {
      const at = placeOf("questions", row, criterionColumn);
      problems.push({ kind: "criterion unknown", question: id, at, value });
      continue;
    }

    const isSummary = markOf(cellsOfRow[summaryColumn]);
    const isRoH = markOf(cellsOfRow[rohColumn]);
    const badSummary = isSummary === undefined ? badMark(cellsOfRow, row, summaryColumn, id, "Summary") : undefined;
    const badRoH = isRoH === undefined ? badMark(cellsOfRow, row, rohColumn, id, "RoH") : undefined;
    if (badSummary) problems.push(badSummary);
    if (badRoH) problems.push(badRoH);
    if (isRoH && !criterion.section.isInThread) {
      const at = placeOf("questions", row, rohColumn);
      problems.push({ kind: "RoH outside", question: id, criterion: criterion.id, at });
    }
    questions.push({ id, key, criterion, isSummary: isSummary === true, isRoH: isRoH === true, badSummary, badRoH });
  }
  if (questions.length === 0 && problems.length === 0) problems.push({ kind: "no question" });
  return { questions, isReadable: true, rows, problems };
}

function badMark(cells: readonly unknown[], row: number, column: number, question: string, mark: Mark): Problem {
  return { kind: "mark unknown", question, mark, at: placeOf("questions", row, column), value: cells[column] };
}
