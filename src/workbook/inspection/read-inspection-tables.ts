import { keyOf, textOf } from "../../scoring/cell";
import { TABLES } from "./names";
import type { CasesPlace, ListedQuestion } from "./inspection";
import { questionRows } from "./question-rows";
import { isSame } from "./workbook-names";

/** The list of questions and the columns of the cases, as the workbook has them at this moment. */
export interface InspectionTables {
  /** An id is spelled as its column's heading, where it has one. */
  readonly questions: readonly ListedQuestion[];
  /** The headings of the table Cases, in their order. */
  readonly headings: readonly string[];
  /** The questions that have no column in the table Cases. */
  readonly withoutColumn: readonly ListedQuestion[];
  /** Where the table Cases is, where it is there. */
  readonly cases: CasesPlace | undefined;
}

type Values = unknown[][];

/** Reads the tables Questions and Cases (its headings); null where there is no table Questions. Two syncs. */
export async function readInspectionTables(context: Excel.RequestContext): Promise<InspectionTables | null> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const has = (name: string) => tables.items.some((table) => isSame(table.name, name));
  if (!has(TABLES.questions)) return null;
  const list = tables.getItem(TABLES.questions).getRange().load("values");
  const casesTable = has(TABLES.cases) ? tables.getItem(TABLES.cases) : null;
  const cases = casesTable?.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const headingRow = casesTable?.getHeaderRowRange().load("values");
  await context.sync();

  const headings = ((headingRow?.values as Values | undefined)?.[0] ?? []).map(textOf);
  const byKey = new Map(headings.map((heading) => [keyOf(heading), heading]));
  const { questions } = questionRows(list.values as Values);
  return {
    questions: questions.map((question) => ({ ...question, id: byKey.get(keyOf(question.id)) ?? question.id })),
    withoutColumn: questions.filter(({ id }) => !byKey.has(keyOf(id))),
    headings,
    cases: cases && { row: cases.rowIndex - 1, column: cases.columnIndex, rowCount: cases.rowCount },
  };
}

/** The ids of the criteria that questions are listed for. */
export const criteriaOf = (questions: readonly ListedQuestion[]) =>
  new Set(questions.map(({ criterion }) => criterion));
