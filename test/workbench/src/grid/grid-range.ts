import type { IRange } from "@univerjs/core";
import type { GridArea } from "./a1";

/** The grid's name for a rectangle, and back. */
export const toRange = (area: GridArea): IRange => ({
  startRow: area.firstRow,
  startColumn: area.firstColumn,
  endRow: area.lastRow,
  endColumn: area.lastColumn,
});

export const fromRange = (range: IRange): GridArea => ({
  firstRow: range.startRow,
  firstColumn: range.startColumn,
  lastRow: range.endRow,
  lastColumn: range.endColumn,
});
