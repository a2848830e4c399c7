import type { ChartStore } from "../charts/chart-store";
import type { SheetArea } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { EventRegistry } from "../rich-api/event-registry";
import type { ExcelObject } from "../rich-api/excel-object";

/** What every object of the model works with, and how those are made that lie above the one that answers them. */
export interface ModelContext {
  readonly grid: Grid;
  readonly events: EventRegistry;
  /** The charts of the workbook. */
  readonly charts: ChartStore;
  /** Throws ItemNotFound where the sheet is gone. */
  worksheet(sheetId: string): ExcelObject;
  /** The tables that lie in an area or reach into it. */
  tablesIn(area: SheetArea): ExcelObject;
}
