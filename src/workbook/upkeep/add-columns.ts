import { keyOf } from "../../scoring/cell";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import type { CasesPlace, ListedQuestion } from "../inspection/inspection";
import { readInspectionTables, type InspectionTables } from "../inspection/read-inspection-tables";
import { SCHEME } from "../inspection/scheme";
import { TABLES } from "../inspection/names";
import { formatQuestionColumns } from "../sheets/question-columns";
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

/**
 * Adds a column to the table Cases for each listed question that has none. A column's heading is the question's id when it is
 * done and not before: until then the question has no column, and another run goes on with what is begun. Resolves to a sentence.
 */
export const addQuestionColumns = (): Promise<string> =>
  excelTask(UPKEEP.columns.failed, async (context) => {
    const tables = await readInspectionTables(context);
    if (!tables?.cases) throw new TaskFailed({ what: UPKEEP.columns.failed, ...UPKEEP.notSetUp });
    const { withoutColumn, cases } = tables;
    if (withoutColumn.length === 0) return UPKEEP.nothing;
    const begunAs = new Map(withoutColumn.map(({ id }) => [UPKEEP.columns.begun(id), id]));
    const begun = new Set(tables.headings.flatMap((heading) => begunAs.get(heading) ?? []));
    const headings = headingsWith({
      ...tables,
      headings: tables.headings.map((heading) => begunAs.get(heading) ?? heading),
      withoutColumn: withoutColumn.filter(({ id }) => !begun.has(id)),
    });
    const table = context.workbook.tables.getItem(TABLES.cases);
    const places = withoutColumn.map((question) => [question, headings.indexOf(question.id)] as const);
    for (const [{ id }, index] of [...places].sort(([, one], [, other]) => one - other))
      if (!begun.has(id)) table.columns.add(index, undefined, UPKEEP.columns.begun(id));
    for (const [question, index] of places) finishColumn(table, cases, question, index);
    await context.sync();
    return UPKEEP.columns.done(withoutColumn.map(({ id }) => id));
  });

/** Formats a column that was added, and gives it its heading. */
function finishColumn({ worksheet, columns }: Excel.Table, cases: CasesPlace, question: ListedQuestion, first: number) {
  // It may have brought rules from its neighbour.
  columns.getItemAt(first).getDataBodyRange().getEntireColumn().conditionalFormats.clearAll();
  formatQuestionColumns(worksheet, cases, [{ criterion: question.criterion, first, questions: [question] }]);
  const heading = columns.getItemAt(first).getHeaderRowRange();
  heading.numberFormat = [["@"]];
  heading.values = [[question.id]];
}
