import { CellValueType, ICommandService, type ICellData, type IMutationInfo, type IRange } from "@univerjs/core";
import { SetSuperTableMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { sheetCells } from "./sheet-cells";
import { shiftCells } from "./shift-cells";
import { wouldTearTable } from "./shift-tables";
import { changeTable, listTables, tableMeta, type GridTable, type TableChange } from "./table-operations";

/** The grid exports these commands without their types. */
const INSERT_ROW = "sheet.command.insert-row";
const REMOVE_ROW = "sheet.command.remove-row";

/** The row below the grid's table, which is its totals row where it has one. */
const totalsArea = ({ range }: GridTable) => ({
  ...fromRange(range),
  firstRow: range.endRow + 1,
  lastRow: range.endRow + 1,
});

/** Whether the totals row cannot come or go, because that would tear another table. */
export const cannotShowTotals = (grid: Grid, table: GridTable, isShown: boolean) =>
  wouldTearTable(grid, table.subUnitId, totalsArea(table), isShown ? "Down" : "Up");

/**
 * Shows or hides the totals row of a table as Excel does: what stands below moves down or up, "Total" is in the first cell
 * and the sum or the count of the column in the last.
 */
export async function showTotals(grid: Grid, tableId: string, isShown: boolean) {
  await grid.calculated();
  const find = () => listTables(grid).find(({ id }) => id === tableId);
  const before = find();
  if (!before || tableMeta(before).hasTotals === isShown) return;
  const area = totalsArea(before);
  const cells = sheetCells(grid, before.subUnitId);
  if (!isShown) setTotals(grid, before, false);
  if ((cells.usedArea(false)?.lastRow ?? -1) >= area.firstRow)
    await shiftCells(grid, before.subUnitId, area, isShown ? "Down" : "Up");
  const table = find();
  if (!isShown || !table) return;
  setTotals(grid, table, true);
  cells.write({ [area.firstRow]: totals(grid, table) });
}

const setTotals = (grid: Grid, table: GridTable, hasTotals: boolean) =>
  changeTable(grid, table, { meta: { ...tableMeta(table), hasTotals } }, { meta: tableMeta(table) });

function totals(grid: Grid, { name, range, columns, subUnitId }: GridTable): Record<number, ICellData> {
  const cells = sheetCells(grid, subUnitId);
  const rows = Array.from({ length: range.endRow - range.startRow }, (_, index) => range.startRow + 1 + index);
  const isNumeric = rows.every((row) => typeof cells.value(row, range.endColumn) === "number");
  const heading = (columns.at(-1)?.displayName ?? "").replace(/[[\]#'@]/g, "'$&");
  const total = { v: "Total", t: CellValueType.STRING };
  if (range.startColumn === range.endColumn) return { [range.startColumn]: total };
  return {
    [range.startColumn]: total,
    [range.endColumn]: { f: `=SUBTOTAL(${isNumeric ? 109 : 103},${name}[${heading}])` },
  };
}

/**
 * Keeps the totals row in step: a change of it is told to the formulas, a row inserted at it belongs to the table, and one that
 * is deleted is shown no more.
 */
export function followTotals(grid: Grid) {
  const { injector } = grid;
  const manager = injector.get(TableManager);
  const set = manager.setTableByConfig.bind(manager);
  manager.setTableByConfig = (unitId, tableId, config) => {
    set(unitId, tableId, config);
    const { meta } = config as TableChange;
    const table = meta && manager.getTableById(unitId, tableId);
    if (!table) return;
    table.setTableMeta(meta);
    const { name: tableName, range, columns, subUnitId: sheetId } = table.getTableInfo();
    const titleMap = new Map(columns.map(({ displayName }, index) => [displayName, index]));
    const reference = { range, sheetId, titleMap };
    void injector.get(ICommandService).executeCommand(SetSuperTableMutation.id, { unitId, tableName, reference });
  };

  const withTotals = (sheetId: string | undefined) =>
    listTables(grid).filter((table) => table.subUnitId === sheetId && tableMeta(table).hasTotals);
  const mutation = ({ id: tableId, subUnitId }: GridTable, config: TableChange): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: { unitId: grid.workbook().getId(), subUnitId, tableId, config },
  });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
      const sheetId = subUnitId ?? grid.workbook().getActiveSheet().getSheetId();
      const changes = !range || (id !== INSERT_ROW && id !== REMOVE_ROW) ? [] : withTotals(sheetId);
      const all = changes.flatMap((table) => {
        const row = table.range.endRow + 1;
        if (id === REMOVE_ROW && range!.startRow <= row && range!.endRow >= row) {
          const meta = tableMeta(table);
          const redo = mutation(table, { meta: { ...meta, hasTotals: false } });
          return [{ redo, undo: mutation(table, { meta }) }];
        }
        if (id !== INSERT_ROW || range!.startRow !== row) return [];
        const newRange = { ...table.range, endRow: table.range.endRow + range!.endRow - range!.startRow + 1 };
        return [
          {
            redo: mutation(table, { updateRange: { newRange } }),
            undo: mutation(table, { updateRange: { newRange: table.range } }),
          },
        ];
      });
      return { redos: all.map(({ redo }) => redo), undos: all.map(({ undo }) => undo) };
    },
  });
}
