import { format } from "numfmt";
import type { GridArea, SheetArea } from "../grid/a1";
import { isCellError, type GridCell } from "../grid/cell-value";
import type { ChartSheet, ChartSheets } from "./chart-sheets";

/** One cell behind a chart. */
export interface ChartCell {
  readonly value: GridCell;
  readonly numberFormat: string;
}

export const EMPTY_CELL: ChartCell = { value: null, numberFormat: "General" };

/** The cells of an area, row by row, without the hidden ones where only visible cells are plotted. */
export function readRows(sheets: ChartSheets, area: SheetArea | null, visibleOnly: boolean): ChartCell[][] {
  const sheet = area && sheets.sheet(area.sheetId);
  const extent = sheet && usedPart(area, sheet);
  if (!extent) return [];
  const rows: ChartCell[][] = [];
  for (let row = extent.firstRow; row <= extent.lastRow; row++) {
    const cells: ChartCell[] = [];
    for (let column = extent.firstColumn; column <= extent.lastColumn; column++) {
      if (visibleOnly && !sheet.isShown(row, column)) continue;
      cells.push({ value: sheet.value(row, column), numberFormat: sheet.numberFormat(row, column) });
    }
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
}

/** The area itself, or of a whole column or row the part that is used; null where that is nothing. */
export function usedPart<Area extends GridArea>(area: Area, sheet: ChartSheet): Area | null {
  const cellCount = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  if (cellCount <= MOST_CELLS) return area;
  const used = sheet.usedArea();
  if (!used) return null;
  const part = {
    ...area,
    lastRow: Math.min(area.lastRow, used.lastRow),
    lastColumn: Math.min(area.lastColumn, used.lastColumn),
  };
  return part.lastRow < part.firstRow || part.lastColumn < part.firstColumn ? null : part;
}

/** Beyond this an area is not read cell by cell to its end. */
const MOST_CELLS = 32_000;

/** What a cell shows. */
export function cellText({ value, numberFormat }: ChartCell): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? printed(value, numberFormat) : value;
}

/** A number as a number format prints it. */
export function printed(value: number, numberFormat: string): string {
  return format(numberFormat, value);
}
