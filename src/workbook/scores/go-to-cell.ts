import { excelTask } from "../excel-task";
import { SCORES_TEXTS } from "../texts/scores";

/** A cell of a table, by the heading of its column and its row in the body, counted from 0. */
export interface TableCell {
  readonly table: string;
  readonly column: string;
  readonly row: number;
}

/** Shows a cell to the user: goes to its sheet and selects it. */
export function goToCell({ table, column, row }: TableCell): Promise<void> {
  return excelTask(SCORES_TEXTS.notGone, async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    const cell = body.getCell(row, 0);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
}
