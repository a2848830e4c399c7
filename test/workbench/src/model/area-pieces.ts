import { columnCount, rowCount, type GridArea } from "../grid/a1";
import { overlaps } from "./given-range";

/** The part of an area that lies in another; null where there is none. */
export function common(area: GridArea, other: GridArea): GridArea | null {
  if (!overlaps(area, other)) return null;
  return {
    firstRow: Math.max(area.firstRow, other.firstRow),
    firstColumn: Math.max(area.firstColumn, other.firstColumn),
    lastRow: Math.min(area.lastRow, other.lastRow),
    lastColumn: Math.min(area.lastColumn, other.lastColumn),
  };
}

/** What is left of an area without another: at most four rectangles, from the top to the bottom. */
export function without(area: GridArea, hole: GridArea): GridArea[] {
  const cut = common(area, hole);
  if (!cut) return [area];
  const pieces = [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow, lastColumn: cut.firstColumn - 1 },
    { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow, firstColumn: cut.lastColumn + 1 },
    { ...area, firstRow: cut.lastRow + 1 },
  ];
  return pieces.filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}

export const cellCount = (area: GridArea) => rowCount(area) * columnCount(area);
