import type { GridArea } from "../grid/a1";
import { isCellError } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { fromRange } from "../grid/grid-range";
import { sheetCells } from "../grid/sheet-cells";
import { listTables, tableMeta, type GridTable } from "../grid/table-operations";

/** The tables of one sheet, or of the workbook. */
export const tablesOf = (grid: Grid, sheetId?: string): readonly GridTable[] =>
  listTables(grid).filter((table) => sheetId === undefined || table.subUnitId === sheetId);

/** Headings and rows, without the total row, which the grid does not count to the table. */
export const rowsArea = ({ range }: GridTable): GridArea => fromRange(range);

/** The whole table. */
export function tableArea(table: GridTable): GridArea {
  const area = rowsArea(table);
  return tableMeta(table).hasTotals ? { ...area, lastRow: area.lastRow + 1 } : area;
}

/** The rows below the headings: one at least. */
export function bodyArea(table: GridTable): GridArea {
  const area = rowsArea(table);
  return { ...area, firstRow: area.firstRow + 1, lastRow: Math.max(area.lastRow, area.firstRow + 1) };
}

/** The headings as they are shown. */
export function headingsOf(grid: Grid, table: GridTable): string[] {
  const { firstRow, firstColumn, lastColumn } = rowsArea(table);
  const cells = sheetCells(grid, table.subUnitId);
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => {
    const heading = cells.value(firstRow, firstColumn + index);
    return isCellError(heading) ? heading.error : String(heading ?? "");
  });
}

export const hasName = (wanted: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === wanted.toLowerCase();
