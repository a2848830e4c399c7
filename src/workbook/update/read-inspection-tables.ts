import { keyOf, textOf } from "../../scoring/cell";
import type { Place, Problem } from "../../scoring/problem";
import type { FormulaSources } from "../formulas/score-formulas";
import type { Question } from "../inspection";
import { TABLES } from "../names";
import { cellAddress } from "../report/a1";
import { isOwnList } from "../set-up/answer-list";
import { isSame } from "../set-up/found";
import type { CasesPlace } from "../set-up/question-columns";
import { readQuestionRows } from "../set-up/question-rows";

/** What the formulas rest on, as the workbook has it at this moment. */
export interface InspectionTables extends FormulaSources {
  readonly questions: readonly Question[];
  /** What is wrong with the list of questions, and how its cells are called. */
  readonly problems: readonly Problem[];
  readonly nameQuestionCell: (place: Place) => string;
  /** The questions that have no column in the table Cases. */
  readonly withoutColumn: readonly Question[];
  /** Where the table Cases is, where it is there. */
  readonly cases: CasesPlace | undefined;
}

type Values = unknown[][];

/** Reads the tables Questions, Cases (its headings) and Answers; null where there is no table Questions. */
export async function readInspectionTables(context: Excel.RequestContext): Promise<InspectionTables | null> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const has = (name: string) => tables.items.some((table) => isSame(table.name, name));
  if (!has(TABLES.questions)) return null;
  const list = tables.getItem(TABLES.questions).getRange().load("values,rowIndex,columnIndex,worksheet/name");
  const casesTable = has(TABLES.cases) ? tables.getItem(TABLES.cases) : null;
  const cases = casesTable?.getRange().load("rowIndex,columnIndex,rowCount");
  const headingRow = casesTable?.getHeaderRowRange().load("values");
  const answers = has(TABLES.answers) ? tables.getItem(TABLES.answers).getDataBodyRange().load("values") : null;
  await context.sync();

  const headings = ((headingRow?.values as Values | undefined)?.[0] ?? []).map(textOf);
  const byKey = new Map(headings.map((heading) => [keyOf(heading), heading]));
  const { questions, problems } = readQuestionRows(list.values as Values);
  const { rowIndex, columnIndex, worksheet } = list;
  return {
    // An id counts the same in any case; formulas need the heading as it stands.
    questions: questions.map((question) => ({ ...question, id: byKey.get(keyOf(question.id)) ?? question.id })),
    problems,
    nameQuestionCell: ({ row, column }) =>
      `cell ${worksheet.name}!${cellAddress(rowIndex + row, columnIndex + column)}`,
    withoutColumn: questions.filter(({ id }) => !byKey.has(keyOf(id))),
    headings,
    hasOwnAnswers: answers !== null && isOwnList(answers.values as Values),
    cases: cases && { row: cases.rowIndex, column: cases.columnIndex, rowCount: cases.rowCount - 1 },
  };
}
