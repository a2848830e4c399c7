import { ICommandService, RedoCommand, UndoCommand, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { followHeadings } from "./heading-follower";
import type { ColumnRename } from "./renamed-columns";
import { sheetCells, valueOf } from "./sheet-cells";
import { isShifting } from "./shift-cells";
import { listTables, resizeTable, syncHeadings, tableMeta, type GridTable } from "./table-operations";

interface ValuesMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
}

const filledCells = (cellValue: ValuesMutation["cellValue"]): FilledCell[] =>
  Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => valueOf(cell) !== null || Boolean(cell?.f))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );

/** The cells that an edit filled, as a rectangle; null where it only emptied or formatted. */
function filledArea(filled: readonly FilledCell[]): GridArea | null {
  if (filled.length === 0) return null;
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  const least = (all: readonly number[]) => all.reduce((one, other) => Math.min(one, other));
  const most = (all: readonly number[]) => all.reduce((one, other) => Math.max(one, other));
  return { firstRow: least(rows), firstColumn: least(columns), lastRow: most(rows), lastColumn: most(columns) };
}

const touchesColumns = (table: GridArea, edit: GridArea) =>
  edit.firstColumn <= table.lastColumn && edit.lastColumn >= table.firstColumn;
const touchesRows = (table: GridArea, edit: GridArea) =>
  edit.firstRow <= table.lastRow && edit.lastRow >= table.firstRow;

/**
 * The area of a table after an edit right below its last row or right beside its last column; null where it stays. An edit may
 * have filled cells far apart: one of them must be the table's neighbour.
 */
function grownArea(table: GridArea, edit: GridArea, filled: readonly FilledCell[]): GridArea | null {
  const isBelow = ({ row, column }: FilledCell) =>
    row === table.lastRow + 1 && column >= table.firstColumn && column <= table.lastColumn;
  if (filled.some(isBelow)) return { ...table, lastRow: edit.lastRow };
  const isBeside = ({ row, column }: FilledCell) =>
    column === table.lastColumn + 1 && row >= table.firstRow && row <= table.lastRow;
  return filled.some(isBeside) ? { ...table, lastColumn: edit.lastColumn } : null;
}

/**
 * Lets tables take in what a person types or pastes right below or beside them, as Excel does, and keeps the columns' names
 * in step with the headings. `isPersonEditing` is false while the add-in writes: Excel extends no table for that.
 */
export function letTablesGrow(grid: Grid, isPersonEditing: () => boolean) {
  const commands = grid.injector.get(ICommandService);
  const onRenamed = followHeadings(grid);
  let isUndoing = false;
  commands.beforeCommandExecuted(({ id }) => {
    if (id === UndoCommand.id || id === RedoCommand.id) isUndoing = true;
  });

  const renameColumns = (table: GridTable, renames: readonly ColumnRename[]) => {
    if (!isUndoing && renames.length > 0) onRenamed(table, renames);
  };
  const isFree = (table: GridTable, area: GridArea) =>
    !listTables(grid).some(
      ({ id, subUnitId, range }) =>
        id !== table.id && subUnitId === table.subUnitId && overlaps(fromRange(range), area),
    ) && isBelowEmptyOf(table, area);

  /** A row that held something before the edit is the neighbour of a table, not a new row of it: the edit filled it whole. */
  const isBelowEmptyOf = (table: GridTable, area: GridArea) => {
    const cells = sheetCells(grid, table.subUnitId);
    const { endRow, endColumn } = table.range;
    const isSpill = (row: number, column: number) => cells.spillAround(row, column) !== null;
    return (
      !(area.lastRow > endRow && isSpill(endRow + 1, table.range.startColumn)) &&
      !(area.lastColumn > endColumn && isSpill(table.range.startRow, endColumn + 1))
    );
  };

  commands.onCommandExecuted((command, options) => {
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) isUndoing = false;
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const { unitId, subUnitId, cellValue } = command.params as ValuesMutation;
    if (unitId !== grid.workbook().getId()) return;
    const filled = filledCells(cellValue);
    const edit = filledArea(filled);
    if (!edit) return;
    for (const table of listTables(grid).filter((one) => one.subUnitId === subUnitId)) {
      const area = fromRange(table.range);
      if (edit.firstRow <= area.firstRow && edit.lastRow >= area.firstRow && touchesColumns(area, edit))
        renameColumns(table, syncHeadings(grid, table.id));
      // Formulas that follow cells which are moved are nobody's typing.
      if (isUndoing || !isPersonEditing() || isShifting(grid) || tableMeta(table).hasTotals) continue;
      const grown = grownArea(area, edit, filled);
      if (grown && isFree(table, grown)) resizeTable(grid, table, grown);
    }
  });
}

const overlaps = (one: GridArea, other: GridArea) => touchesRows(one, other) && touchesColumns(one, other);
