import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
} from "@univerjs/core";
import { SetSuperTableMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  type ITableInfoWithUnitId,
  type ITableSetConfig,
} from "@univerjs/preset-sheets-table";
import type { GridArea } from "./a1";
import type { Mutations } from "./formula-mutations";
import type { Grid } from "./grid";
import { toRange } from "./grid-range";
import type { ColumnRename } from "./renamed-columns";
import { sheetCells } from "./sheet-cells";
import { DEFAULT_TABLE_META, type TableMeta } from "./table";

export type GridTable = ITableInfoWithUnitId;

/** A change of a table: the grid's own, and one of what only Excel knows of it. */
export type TableChange = ITableSetConfig & { readonly meta?: TableMeta };

const unitOf = (grid: Grid) => grid.workbook().getId();

/** The tables of the workbook, in the order in which they were made. */
export const listTables = (grid: Grid): readonly GridTable[] =>
  grid.injector.get(TableManager).getTableList(unitOf(grid));

export const tableMeta = (table: GridTable): TableMeta => ({
  ...DEFAULT_TABLE_META,
  ...(table.meta as Partial<TableMeta>),
});

/** Carries changes out with one undo step. */
function carryOut(grid: Grid, redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]) {
  sequenceExecute(redoMutations, grid.injector.get(ICommandService));
  grid.injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitOf(grid), redoMutations, undoMutations });
}

/**
 * Makes a table and gives its id. The grid's own command refuses a table that bears its sheet's name, which Excel allows;
 * whether the name is free among tables and names is the caller's to see to.
 */
export function addTable(grid: Grid, sheetId: string, name: string, area: GridArea): string {
  const unitId = unitOf(grid);
  const tableId = generateRandomId();
  const range = toRange(area);
  const header = grid.injector.get(TableManager).getColumnHeader(unitId, sheetId, range);
  const params = { unitId, subUnitId: sheetId, tableId, name, range, header };
  carryOut(
    grid,
    [{ id: AddSheetTableMutation.id, params }],
    [{ id: DeleteSheetTableMutation.id, params: { unitId, tableId } }],
  );
  return tableId;
}

/** Takes a table away; `others` are what its formulas become. Its values stay. */
export function removeTable(grid: Grid, table: GridTable, others: Mutations = { redos: [], undos: [] }) {
  const { id: tableId, subUnitId, name, range, columns } = table;
  const unitId = unitOf(grid);
  const header = columns.map(({ displayName }) => displayName);
  carryOut(
    grid,
    [{ id: DeleteSheetTableMutation.id, params: { unitId, tableId } }, ...others.redos],
    [
      { id: AddSheetTableMutation.id, params: { unitId, subUnitId, tableId, name, range, header } },
      { id: SetSheetTableMutation.id, params: { unitId, subUnitId, tableId, config: { meta: tableMeta(table) } } },
      ...others.undos,
    ],
  );
}

/** Changes a table with one undo step; `also` is what formulas become by it besides. */
export function changeTable(
  grid: Grid,
  table: GridTable,
  config: TableChange,
  undo: TableChange,
  also: Mutations = { redos: [], undos: [] },
) {
  const unitId = unitOf(grid);
  const { id: tableId, subUnitId } = table;
  // The formulas that name the table are rewritten by the grid's own interceptors.
  const others = grid.injector.get(SheetInterceptorService).onCommandExecute({
    id: SetSheetTableCommand.id,
    params: { unitId, tableId, ...config, ...(config.name === undefined ? {} : { oldTableName: table.name }) },
  });
  const mutation = (change: TableChange): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { unitId, subUnitId, tableId, config: change },
  });
  carryOut(
    grid,
    [...(others.preRedos ?? []), mutation(config), ...others.redos, ...also.redos],
    [...also.undos, ...(others.preUndos ?? []), mutation(undo), ...others.undos],
  );
}

export function renameTable(grid: Grid, table: GridTable, name: string) {
  changeTable(grid, table, { name }, { name: table.name });
}

/** Lets a table reach over another area; what it covers anew keeps its values. */
export function resizeTable(grid: Grid, table: GridTable, area: GridArea, also?: Mutations) {
  const newRange = toRange(area);
  changeTable(grid, table, { updateRange: { newRange } }, { updateRange: { newRange: table.range } }, also);
  syncHeadings(grid, table.id);
}

/** Keeps what only Excel knows of a table. */
export function setTableMeta(grid: Grid, tableId: string, meta: TableMeta) {
  grid.injector.get(TableManager).getTableById(unitOf(grid), tableId)?.setTableMeta(meta);
}

/**
 * Takes the columns' names from the heading cells, so that structured references find them. Gives the columns that have got
 * another name, or that are gone, for which the next has moved up; a name that has only moved, with cells that were inserted,
 * is none of these.
 */
export function syncHeadings(grid: Grid, tableId: string): readonly ColumnRename[] {
  const unitId = unitOf(grid);
  const table = grid.injector.get(TableManager).getTableById(unitId, tableId);
  if (!table) return [];
  const { name, range, subUnitId } = table.getTableInfo();
  const cells = sheetCells(grid, subUnitId);
  const renames: { readonly from: string; readonly to: string }[] = [];
  const before = new Map<string, number>();
  const titleMap = new Map<string, number>();
  for (let index = 0; index <= range.endColumn - range.startColumn; index++) {
    const value = cells.value(range.startRow, range.startColumn + index);
    const column = table.getTableColumnByIndex(index);
    if (!column) continue;
    const heading = value === null || typeof value === "object" ? column.displayName : String(value);
    before.set(column.displayName.toLowerCase(), index);
    if (column.displayName !== heading) renames.push({ from: column.displayName, to: heading });
    column.displayName = heading;
    titleMap.set(heading, index);
  }
  if (renames.length > 0) {
    void grid.injector.get(ICommandService).executeCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    });
  }
  const headings = new Set([...titleMap.keys()].map((heading) => heading.toLowerCase()));
  const hasMovedUp = (heading: string) => {
    const place = before.get(heading.toLowerCase());
    return place !== undefined && titleMap.get(heading) !== place;
  };
  return renames
    .filter(({ from }) => !headings.has(from.toLowerCase()))
    .map(({ from, to }) => ({ from, to: hasMovedUp(to) ? null : to }));
}
