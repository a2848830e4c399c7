import { excelTask } from "../tasks/excel-task";
import { sheetOf } from "../inspection/a1";
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

/** Shows a cell by its address, "Cases!H18" or "'My cases'!H18", as notes and notices name it. */
export function goToAddress(address: string): Promise<void> {
  return excelTask(SCORES_TEXTS.notGone, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetOf(address));
    sheet.activate();
    sheet.getRange(address.slice(address.lastIndexOf("!") + 1)).select();
    await context.sync();
  });
}
