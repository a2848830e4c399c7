import { keyOf } from "../../scoring/cell";
import { excelTask, TaskFailed } from "../excel-task";
import type { Question } from "../inspection/inspection";
import { readInspectionTables, type InspectionTables } from "../inspection/read-inspection-tables";
import { SCHEME } from "../inspection/scheme";
import { TABLES } from "../names";
import { columnRuns, formatQuestionColumns } from "../sheets/question-columns";
import { UPKEEP } from "../texts/upkeep";

const orderOf = (criterion: string) => SCHEME.criteria.findIndex(({ id }) => id === criterion);

/**
 * The headings of the table Cases with those of the questions that have no column: each behind the last of its criterion, or of
 * the criteria before it; questions of no criterion that has a column come last.
 */
export function headingsWith({ headings, questions, withoutColumn }: InspectionTables): string[] {
  const byKey = new Map(questions.map((question) => [keyOf(question.id), question]));
  const wanted = [...headings];
  for (const { id, criterion } of withoutColumn) {
    const isBefore = (heading: string) => {
      const question = byKey.get(keyOf(heading));
      return question !== undefined && orderOf(question.criterion) <= orderOf(criterion);
    };
    const before = Math.max(...wanted.map((heading, place) => (isBefore(heading) ? place : -1)));
    wanted.splice(before < 0 ? wanted.length : before + 1, 0, id);
  }
  return wanted;
}

/** Adds a column to the table Cases for each listed question that has none. Resolves to a sentence. */
export const addQuestionColumns = (): Promise<string> =>
  excelTask(UPKEEP.columns.failed, async (context) => {
    const tables = await readInspectionTables(context);
    if (!tables?.cases) throw new TaskFailed({ what: UPKEEP.columns.failed, ...UPKEEP.notSetUp });
    const { withoutColumn, cases } = tables;
    if (withoutColumn.length === 0) return UPKEEP.nothing;
    const headings = headingsWith(tables);
    const isNew = new Set(withoutColumn.map(({ id }) => id));
    const table = context.workbook.tables.getItem(TABLES.cases);
    const { worksheet } = table;
    headings.forEach((heading, index) => {
      if (isNew.has(heading)) addColumn(table, index, heading);
    });
    const added: readonly Question[] = withoutColumn;
    formatQuestionColumns(worksheet, cases, columnRuns(headings, added));
    await context.sync();
    return UPKEEP.columns.done(withoutColumn.map(({ id }) => id));
  });

function addColumn(table: Excel.Table, index: number, heading: string) {
  const cell = table.columns.add(index).getHeaderRowRange();
  cell.numberFormat = [["@"]];
  cell.values = [[heading]];
}
