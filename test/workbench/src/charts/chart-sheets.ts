import type { GridArea } from "../grid/a1";
import type { GridCell } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { sheetCells } from "../grid/sheet-cells";
import { POINTS_PER_PIXEL } from "../grid/points-per-pixel";

/** What a chart reads from one sheet. */
export interface ChartSheet {
  readonly name: string;
  value(row: number, column: number): GridCell;
  /** The cell's number format, "General" where it has none. */
  numberFormat(row: number, column: number): string;
  /** False in a row or column that is hidden or filtered out. */
  isShown(row: number, column: number): boolean;
  /** The rectangle around everything that holds a value; null on an empty sheet. */
  usedArea(): GridArea | null;
  /** How far the row and the column begin from the sheet's origin, in points. */
  rowTop(row: number): number;
  columnLeft(column: number): number;
}

/** The sheets of the workbook as charts see them: by id, so that a sheet's new name changes nothing. */
export interface ChartSheets {
  /** null where the sheet is gone. */
  sheet(id: string): ChartSheet | null;
  /** The id of the sheet that has the name, whatever the case; null where none has. */
  idOf(name: string): string | null;
}

/** The sheets of the workbook that is open in the grid. */
export function chartSheets(grid: Grid): ChartSheets {
  return {
    sheet(id) {
      if (!grid.workbook().getSheetBySheetId(id)) return null;
      const cells = sheetCells(grid, id);
      const { worksheet } = cells;
      return {
        name: worksheet.getName(),
        value: (row, column) => cells.value(row, column),
        numberFormat: (row, column) => cells.style(row, column).n?.pattern ?? "General",
        isShown: (row, column) => worksheet.getRowVisible(row) && worksheet.getColVisible(column),
        usedArea: () => cells.usedArea(true),
        rowTop: (row) => sum(row, (one) => (worksheet.getRowVisible(one) ? worksheet.getRowHeight(one) : 0)),
        columnLeft: (column) =>
          sum(column, (one) => (worksheet.getColVisible(one) ? worksheet.getColumnWidth(one) : 0)),
      };
    },
    idOf(name) {
      const wanted = name.toLowerCase();
      const sheet = grid
        .workbook()
        .getSheets()
        .find((one) => one.getSheetName().toLowerCase() === wanted);
      return sheet?.getSheetId() ?? null;
    },
  };
}

function sum(count: number, pixels: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += pixels(index);
  return total * POINTS_PER_PIXEL;
}
