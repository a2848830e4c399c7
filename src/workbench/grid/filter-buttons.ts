import type { Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { DEFAULT_TABLE_META, type TableMeta } from "./table";

/** Hides the filter buttons of the tables that are to show none: the grid itself shows them on every heading. */
export function hideFilterButtons(injector: Injector) {
  const tables = injector.get(TableManager);
  const all = tables.getSheetFilterRangeWithState.bind(tables);
  tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
    all(unitId, sheetId).filter(({ tableId }) => {
      const meta = tables.getTableById(unitId, tableId)?.getTableMeta() as Partial<TableMeta> | undefined;
      return meta?.showsFilterButtons ?? DEFAULT_TABLE_META.showsFilterButtons;
    });
}
