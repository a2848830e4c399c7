import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type GridArea } from "../grid/a1";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";

export const isEntireColumn = (area: GridArea) => area.firstRow === 0 && area.lastRow === MAXIMUM_ROWS - 1;
export const isEntireRow = (area: GridArea) => area.firstColumn === 0 && area.lastColumn === MAXIMUM_COLUMNS - 1;

/** Throws InvalidArgument for what lies outside a sheet. */
export function checkedArea(area: GridArea): GridArea {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const isWhole = [firstRow, firstColumn, lastRow, lastColumn].every(Number.isInteger);
  const isInside = firstRow >= 0 && firstColumn >= 0 && lastRow < MAXIMUM_ROWS && lastColumn < MAXIMUM_COLUMNS;
  if (!isWhole || !isInside || lastRow < firstRow || lastColumn < firstColumn) throw invalidArgument();
  return area;
}

/** The rectangle around both. */
export const boundingArea = (one: GridArea, other: GridArea): GridArea => ({
  firstRow: Math.min(one.firstRow, other.firstRow),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastRow: Math.max(one.lastRow, other.lastRow),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});

/** What both have in common; throws ItemNotFound where that is nothing. */
export function intersectionArea(one: GridArea, other: GridArea): GridArea {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  if (area.lastRow < area.firstRow || area.lastColumn < area.firstColumn) throw itemNotFound();
  return area;
}

/** Moves the area; throws InvalidArgument where that leaves the sheet. */
export const offsetArea = (area: GridArea, rows: number, columns: number): GridArea =>
  checkedArea({
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  });

/** Makes the area larger or smaller at its lower right; throws InvalidArgument where nothing is left. */
export const resizedArea = (area: GridArea, rows: number, columns: number): GridArea =>
  checkedArea({ ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns });
