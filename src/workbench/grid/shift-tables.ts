import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { mutationsForColumns } from "./heading-follower";
import { mutationsForTable } from "./lost-references";
import type { ColumnRename } from "./renamed-columns";
import { sheetCells } from "./sheet-cells";
import { listTables, removeTable, resizeTable, type GridTable } from "./table-operations";

/** Where cells move to make room for new ones, or to close the gap that others left. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** What becomes of a table: another area, nothing ("gone"), or that Excel refuses because the table would be torn. */
type Fate = GridArea | "gone" | "torn";

const turned = ({ firstRow, lastRow, firstColumn, lastColumn }: GridArea): GridArea => ({
  firstRow: firstColumn,
  lastRow: lastColumn,
  firstColumn: firstRow,
  lastColumn: lastRow,
});

/** The area of a table after cells of its sheet were moved by inserting or deleting the cells of `area`. */
function fateOf(table: GridArea, area: GridArea, shift: Shift): Fate {
  if (shift === "Right" || shift === "Left") {
    const fate = fateOf(turned(table), turned(area), shift === "Right" ? "Down" : "Up");
    return typeof fate === "string" ? fate : turned(fate);
  }
  const isBeside = area.lastColumn < table.firstColumn || area.firstColumn > table.lastColumn;
  if (isBeside || area.firstRow > table.lastRow) return table;
  if (area.firstColumn > table.firstColumn || area.lastColumn < table.lastColumn) return "torn";
  const { firstRow, lastRow } = table;
  if (shift === "Down") {
    const rows = area.lastRow - area.firstRow + 1;
    const isAbove = area.firstRow <= firstRow;
    return { ...table, firstRow: isAbove ? firstRow + rows : firstRow, lastRow: lastRow + rows };
  }
  const above = Math.max(0, Math.min(area.lastRow + 1, firstRow) - area.firstRow);
  const inside = Math.max(0, Math.min(area.lastRow, lastRow) - Math.max(area.firstRow, firstRow) + 1);
  if (inside === lastRow - firstRow + 1) return "gone";
  return { ...table, firstRow: firstRow - above, lastRow: lastRow - above - inside };
}

/** Whether moving the cells would tear a table: part of it would move and part of it would not, or its headings would go. */
export const wouldTearTable = (grid: Grid, sheetId: string, area: GridArea, shift: Shift) =>
  fates(grid, sheetId, area, shift).some(({ table, fate }) => {
    const { startRow } = table.range;
    const losesHeadings = shift === "Up" && area.firstRow <= startRow && area.lastRow >= startRow;
    return fate === "torn" || (losesHeadings && fate !== "gone");
  });

/** Works out what becomes of a sheet's tables; what comes back carries it out once the cells have moved. */
export function tablesAfterShift(grid: Grid, sheetId: string, area: GridArea, shift: Shift): () => void {
  const all = fates(grid, sheetId, area, shift).map((one) => ({
    ...one,
    lost: shift === "Left" ? columnsIn(one.table, area) : [],
  }));
  return () => {
    for (const { table, fate, lost } of all) {
      if (fate === "gone") removeTable(grid, table, mutationsForTable(grid, table, false));
      else if (fate !== "torn" && !isSame(fate, fromRange(table.range))) {
        resizeTable(grid, table, fate, lost.length > 0 ? mutationsForColumns(grid, table, lost) : undefined);
        // Not before: a heading that has moved out of the table's old area would be taken for a renamed one.
        nameNewColumns(grid, table, fate);
      }
    }
  };
}

/** The columns of a table that lie in the area. */
const columnsIn = ({ range, columns }: GridTable, { firstColumn, lastColumn }: GridArea): ColumnRename[] =>
  columns
    .filter((_, index) => range.startColumn + index >= firstColumn && range.startColumn + index <= lastColumn)
    .map(({ displayName }) => ({ from: displayName, to: null }));

function fates(grid: Grid, sheetId: string, area: GridArea, shift: Shift) {
  return listTables(grid)
    .filter(({ subUnitId }) => subUnitId === sheetId)
    .map((table) => ({ table, fate: fateOf(fromRange(table.range), area, shift) }));
}

/** A column without a heading cannot be: Excel calls it Column1. */
function nameNewColumns(grid: Grid, table: GridTable, area: GridArea) {
  if (area.lastColumn - area.firstColumn === table.range.endColumn - table.range.startColumn) return;
  const cells = sheetCells(grid, table.subUnitId);
  const columns = Array.from(
    { length: area.lastColumn - area.firstColumn + 1 },
    (_, index) => area.firstColumn + index,
  );
  const taken = new Set(columns.map((column) => cells.text(area.firstRow, column).toLowerCase()));
  const headings: Record<number, { v: string }> = {};
  let number = 1;
  for (const column of columns) {
    if (cells.value(area.firstRow, column) !== null) continue;
    while (taken.has(`column${number}`)) number++;
    headings[column] = { v: `Column${number++}` };
  }
  if (Object.keys(headings).length > 0) cells.write({ [area.firstRow]: headings });
}

const isSame = (one: GridArea, other: GridArea) =>
  (Object.keys(one) as (keyof GridArea)[]).every((edge) => one[edge] === other[edge]);
