import { chartSheets } from "../charts/chart-sheets";
import { ChartStore } from "../charts/chart-store";
import { followStructure } from "../grid/follow-structure";
import type { Grid } from "../grid/grid";
import type { ModelContext } from "../model/context";
import { shiftPageLayout } from "../model/page-structure";
import { gridSheet } from "../model/sheet-facts";
import { TableScopedCollection } from "../model/tables";
import { Worksheet } from "../model/worksheet";
import type { EventRegistry } from "../rich-api/event-registry";

/** What whoever stands above the model has of it. */
export interface WorkbookModel extends ModelContext {
  worksheet(sheetId: string): Worksheet;
}

/** Puts the model together: whoever has the context reaches every object of the open workbook. */
export function createModelContext(grid: Grid, events: EventRegistry): WorkbookModel {
  const context: WorkbookModel = {
    grid,
    events,
    charts: new ChartStore(chartSheets(grid), events),
    worksheet(sheetId) {
      gridSheet(context, sheetId);
      return new Worksheet(context, sheetId);
    },
    tablesIn: (area) => new TableScopedCollection(context, area),
  };
  followStructure(grid, (change) => {
    context.charts.shift(change);
    shiftPageLayout(grid, change);
  });
  return context;
}
