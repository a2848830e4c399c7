import type { Question } from "../inspection";
import { TABLES } from "../names";

/** Adds columns for questions at the right end of the table Cases; what stands beside the table moves along. */
export function addQuestionColumns(context: Excel.RequestContext, questions: readonly Question[]): void {
  if (questions.length === 0) return;
  const table = context.workbook.tables.getItem(TABLES.cases);
  const added = table.getRange().getColumnsAfter(questions.length);
  added.insert("Right");
  table.resize(table.getRange().getResizedRange(0, questions.length));
  const headings = table
    .getRange()
    .getLastColumn()
    .getOffsetRange(0, 1 - questions.length)
    .getCell(0, 0);
  const row = headings.getAbsoluteResizedRange(1, questions.length);
  row.numberFormat = [["@"]];
  row.values = [questions.map(({ id }) => id)];
}
