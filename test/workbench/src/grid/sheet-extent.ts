import { ICommandService, IUndoRedoService, type IStyleData, type Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from "@univerjs/preset-sheets-core";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type GridArea } from "./a1";
import type { Grid } from "./grid";

/** Room that a sheet gets beyond what was asked for, so that it need not grow for every row. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

function find(grid: Grid, sheetId: string) {
  const workbook = grid.workbook().getWorkbook();
  const worksheet = workbook.getSheetBySheetId(sheetId);
  if (!worksheet) throw new Error(`Sheet ${sheetId} is not in the workbook any more.`);
  return { workbook, worksheet };
}

/** Lets a sheet have the cells of an area; new ones look as their whole column or row does. */
export function growSheet(grid: Grid, sheetId: string, { lastRow, lastColumn }: GridArea) {
  const { worksheet } = find(grid, sheetId);
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  const newRows = lastRow < rows ? rows : Math.min(lastRow + 1 + SPARE_ROWS, MAXIMUM_ROWS);
  const newColumns = lastColumn < columns ? columns : Math.min(lastColumn + 1 + SPARE_COLUMNS, MAXIMUM_COLUMNS);
  if (newRows === rows && newColumns === columns) return;
  worksheet.setRowCount(newRows);
  worksheet.setColumnCount(newColumns);
  const cells = worksheet.getCellMatrix();
  for (let column = 0; column < newColumns; column++) {
    const s = worksheet.getColumnManager().getColumn(column)?.s;
    if (s) for (let row = rows; row < newRows; row++) cells.setValue(row, column, { s });
  }
  for (let row = 0; row < rows; row++) {
    const s = worksheet.getRowManager().getRow(row)?.s;
    if (s) for (let column = columns; column < newColumns; column++) cells.setValue(row, column, { s });
  }
}

/**
 * Keeps the look of whole columns or rows for the cells that the sheet does not have yet; null forgets it. Does nothing
 * for any other area.
 */
export function setWholeStyle(grid: Grid, sheetId: string, area: GridArea, change: IStyleData | null) {
  const { workbook, worksheet } = find(grid, sheetId);
  const target = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const merged = (before: Nullable<IStyleData | string>) => {
    if (change === null) return null;
    const look: IStyleData = { ...workbook.getStyles().get(before), ...change };
    // The edges of a range are those of its cells.
    delete look.bd;
    return look;
  };
  const each = (first: number, last: number, before: (index: number) => Nullable<IStyleData | string>) =>
    Object.fromEntries(
      Array.from({ length: last - first + 1 }, (_, index) => [first + index, { s: merged(before(first + index)) }]),
    );
  if (area.firstRow === 0 && area.lastRow === MAXIMUM_ROWS - 1) {
    const last = Math.min(area.lastColumn, worksheet.getColumnCount() - 1);
    const columnData = each(area.firstColumn, last, (index) => worksheet.getColumnManager().getColumn(index)?.s);
    const params = { ...target, columnData };
    carryOut(grid, SetColDataMutation.id, params, SetColDataMutationFactory(params, worksheet));
  } else if (area.firstColumn === 0 && area.lastColumn === MAXIMUM_COLUMNS - 1) {
    const last = Math.min(area.lastRow, worksheet.getRowCount() - 1);
    const rowData = each(area.firstRow, last, (index) => worksheet.getRowManager().getRow(index)?.s);
    const params = { ...target, rowData };
    carryOut(grid, SetRowDataMutation.id, params, SetRowDataMutationFactory(params, worksheet));
  }
}

function carryOut(grid: Grid, id: string, params: object, before: object) {
  grid.injector.get(ICommandService).syncExecuteCommand(id, params);
  grid.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: grid.workbook().getId(),
    redoMutations: [{ id, params }],
    undoMutations: [{ id, params: before }],
  });
}
