import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { DEFAULT_TABLE_META, type TableMeta } from "./table";

/**
 * Hides the filter buttons of the tables that are to show none, which the grid itself shows on every heading, and those of
 * headings that lie on their side: the grid would draw the button over their letters, Excel beneath them.
 */
export function hideFilterButtons(injector: Injector) {
  const tables = injector.get(TableManager);
  const all = tables.getSheetFilterRangeWithState.bind(tables);
  const isOnItsSide = (unitId: string, sheetId: string, row: number, column: number) =>
    (injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId)
      ?.getCellStyle(row, column)?.tr?.a ?? 0) !== 0;

  tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
    all(unitId, sheetId).flatMap((shown) => {
      const meta = tables.getTableById(unitId, shown.tableId)?.getTableMeta() as Partial<TableMeta> | undefined;
      if (!(meta?.showsFilterButtons ?? DEFAULT_TABLE_META.showsFilterButtons)) return [];
      const { startRow, startColumn } = shown.range;
      return shown.states.flatMap((state, index) => {
        const column = startColumn + index;
        if (isOnItsSide(unitId, sheetId, startRow, column)) return [];
        return [{ ...shown, range: { ...shown.range, startColumn: column, endColumn: column }, states: [state] }];
      });
    });
}
