import { errorCodeOf, isBlank, textOf, type Cells } from "./cell";
import { criterionOf, isInThread, isOfTheTool, type Criterion } from "./criterion";
import { onlyColumn, readHeadingRow } from "./heading-row";
import { markOf } from "./mark";
import type { Mark, Place, Problem } from "./problem";

/** One item of the Tool, as the list of questions has it. */
export interface Question {
  readonly id: string;
  /** The id in small letters: ids count the same in any case. */
  readonly key: string;
  readonly criterion: Criterion;
  readonly isSummary: boolean;
  readonly isRoH: boolean;
  /** What is wrong with a mark that is neither set nor clear. */
  readonly badMarks: { readonly [mark in Mark]?: Problem };
  readonly at: Place;
}

/** The list of questions with what is wrong with it. */
export interface QuestionList {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the table of questions: columns headed Question, Criterion, Summary and RoH in any order and case, other columns
 * ignored, wholly empty rows ignored. A question without id or criterion is left out and reported.
 */
export function readQuestionList(cells: Cells): QuestionList {
  const problems: Problem[] = [];
  const headings = readHeadingRow(cells);
  const [idColumn, criterionColumn, summaryColumn, rohColumn] = ["Question", "Criterion", "Summary", "RoH"].map(
    (heading) => {
      const found = onlyColumn(headings, heading, "questions");
      if (typeof found === "number") return found;
      problems.push(found);
      return -1;
    },
  ) as [number, number, number, number];
  if (problems.length > 0) return { questions: [], problems };

  const questions: Question[] = [];
  const listed = new Map<string, Place>();
  for (let row = 1; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    const place = (column: number): Place => ({ source: "questions", row, column });
    const idCell = cellsOfRow[idColumn];
    const id = textOf(idCell);
    if (id === "" || errorCodeOf(idCell) !== undefined) {
      if (id !== "" || !cellsOfRow.every(isBlank)) {
        problems.push({ kind: "question without id", at: place(idColumn), value: idCell });
      }
      continue;
    }

    const key = id.toLowerCase();
    const at = place(idColumn);
    const before = listed.get(key);
    if (before) problems.push({ kind: "question twice", question: id, at: before, again: at });
    else listed.set(key, at);

    const criterionCell = cellsOfRow[criterionColumn];
    const criterion = criterionOf(criterionCell);
    if (!criterion) {
      problems.push({ kind: "criterion unknown", question: id, at: place(criterionColumn), value: criterionCell });
      continue;
    }
    if (!isOfTheTool(criterion)) {
      problems.push({
        kind: "criterion not of the Tool",
        question: id,
        at: place(criterionColumn),
        value: criterion.id,
      });
    }

    const badMarks: { [mark in Mark]?: Problem } = {};
    const readMark = (mark: Mark, column: number): boolean => {
      const value = cellsOfRow[column];
      const marked = markOf(value);
      if (marked !== undefined) return marked;
      const problem: Problem = { kind: "mark unknown", question: id, mark, at: place(column), value };
      badMarks[mark] = problem;
      problems.push(problem);
      return false;
    };
    const isSummary = readMark("Summary", summaryColumn);
    const isRoH = readMark("RoH", rohColumn);
    if (isRoH && !isInThread(criterion)) {
      const outside = { question: id, criterion: criterion.id, at: place(rohColumn) };
      problems.push({ kind: "RoH outside sections 1 and 2", ...outside });
    }
    questions.push({ id, key, criterion, isSummary, isRoH, badMarks, at });
  }
  if (questions.length === 0 && problems.length === 0) problems.push({ kind: "no question" });
  return { questions, problems };
}
