import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../grid/a1";
import type { ChartCorner, ChartPlace } from "../document/chart-document";
import type { ChartSheet } from "./chart-sheets";
import type { Box } from "./chart-store";

/** A chart's place in cells: these stay below it where a row turns out higher than here. */
export function placeOf(sheet: ChartSheet, { left, top, width, height }: Box): ChartPlace {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** The place in points, as high and wide as the cells are now. */
export function boxAt(sheet: ChartSheet, place: ChartPlace): Box {
  if ("size" in place) {
    const { row, column, down, right } = place.from;
    const from = { left: sheet.columnLeft(column) + right, top: sheet.rowTop(row) + down };
    return box(from, place.size.width, place.size.height);
  }
  const [from, to] = [pointOf(sheet, place.from), pointOf(sheet, place.to)];
  return box(from, to.left - from.left, to.top - from.top);
}

function box({ left, top }: Pick<Box, "left" | "top">, width: number, height: number): Box {
  return { left: tidy(left), top: tidy(top), width: Math.max(1, tidy(width)), height: Math.max(1, tidy(height)) };
}

function pointOf(sheet: ChartSheet, { row, column, down, right }: ChartCorner) {
  // What lies beyond its cell is drawn at the cell's end, as by Excel.
  const within = (start: (index: number) => number, index: number, offset: number) =>
    Math.min(start(index) + offset, start(index + 1));
  return {
    left: within((one) => sheet.columnLeft(one), column, right),
    top: within((one) => sheet.rowTop(one), row, down),
  };
}

function cornerAt(sheet: ChartSheet, left: number, top: number): ChartCorner {
  const row = indexAt((one) => sheet.rowTop(one), top, MAXIMUM_ROWS - 1);
  const column = indexAt((one) => sheet.columnLeft(one), left, MAXIMUM_COLUMNS - 1);
  return {
    row,
    column,
    down: tidy(Math.max(0, top - sheet.rowTop(row))),
    right: tidy(Math.max(0, left - sheet.columnLeft(column))),
  };
}

/** The last row or column that begins before the place or at it; what is hidden begins where the next one does. */
function indexAt(start: (index: number) => number, place: number, last: number): number {
  const reached = (index: number) => start(index) <= place + DUST;
  let high = 1;
  while (high < last && reached(high)) high *= 2;
  high = Math.min(high, last + 1);
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const DUST = 1e-6;
const tidy = (points: number) => Math.round(points * 1000) / 1000;
