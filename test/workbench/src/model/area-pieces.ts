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

/** Rectangles around single cells, given row by row from left to right: runs in a row, then equal runs below one another. */
export function rectangles(cells: Iterable<{ readonly row: number; readonly column: number }>): GridArea[] {
  const done: GridArea[] = [];
  let growing = new Map<string, GridArea>();
  let runs: GridArea[] = [];
  const endRow = () => {
    const next = new Map<string, GridArea>();
    for (const run of runs) {
      const key = `${run.firstColumn}:${run.lastColumn}`;
      const above = growing.get(key);
      const joins = above !== undefined && above.lastRow === run.firstRow - 1;
      if (joins) growing.delete(key);
      next.set(key, joins ? { ...above, lastRow: run.lastRow } : run);
    }
    done.push(...growing.values());
    growing = next;
    runs = [];
  };
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.firstRow !== row) endRow();
    const run = runs.at(-1);
    if (run?.lastColumn === column - 1) runs[runs.length - 1] = { ...run, lastColumn: column };
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  endRow();
  return [...done, ...growing.values()];
}
