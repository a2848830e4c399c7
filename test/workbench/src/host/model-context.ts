import { chartSheets } from "../charts/chart-sheets";
import { ChartStore } from "../charts/chart-store";
import { followStructure } from "../grid/follow-structure";
import type { Grid } from "../grid/grid";
import { listTables } from "../grid/table-operations";
import type { ModelContext } from "../model/context";
import { shiftPageLayout } from "../model/page-structure";
import { Table } from "../model/table";
import { Worksheet } from "../model/worksheet";
import type { EventRegistry } from "../rich-api/event-registry";
import { itemNotFound } from "../rich-api/rich-api-error";

/** Puts the model together: whoever has the context reaches every object of the open workbook. */
export function createModelContext(grid: Grid, events: EventRegistry): ModelContext {
  const context: ModelContext = {
    grid,
    events,
    charts: new ChartStore(chartSheets(grid), events),
    worksheet(sheetId) {
      if (!grid.workbook().getSheetBySheetId(sheetId)) throw itemNotFound();
      return new Worksheet(context, sheetId);
    },
    tables: (sheetId) =>
      listTables(grid)
        .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
        .map(({ id }) => new Table(context, id)),
  };
  followStructure(grid, (change) => {
    context.charts.shift(change);
    shiftPageLayout(grid, change);
  });
  return context;
}
