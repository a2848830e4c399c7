import { parseA1, splitSheet, type GridArea } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { sheetCells } from "../grid/sheet-cells";
import { sheetNamed } from "../grid/sheet-named";

/** Finds the cells of an address; throws a sentence where there is no such sheet or the address cannot be read. */
export function addressedRange(grid: Grid, address: string) {
  const { sheet, rest } = splitSheet(address);
  const workbook = grid.workbook();
  const found = sheet === undefined ? workbook.getActiveSheet() : sheetNamed(grid, sheet);
  if (!found) throw new Error(`The workbook has no sheet ${sheet}.`);
  const area = parseA1(rest);
  if (!area) throw new Error(`${address} is no address: write it like Scores!B2:B5.`);
  const sheetId = found.getSheetId();
  return { sheet: found, sheetId, area, cells: sheetCells(grid, sheetId) };
}

/** One value for every cell of the area, row by row. */
export function mapArea<Value>(area: GridArea, read: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (__, column) =>
      read(area.firstRow + row, area.firstColumn + column),
    ),
  );
}
