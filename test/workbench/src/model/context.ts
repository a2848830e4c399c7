import type { Grid } from "../grid/grid";
import type { EventRegistry } from "../rich-api/event-registry";
import type { ChartStore } from "../charts/chart-store";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What every object of the model works with, and how objects that know one another in circles are made. */
export interface ModelContext {
  readonly grid: Grid;
  readonly events: EventRegistry;
  /** The charts of the workbook. */
  readonly charts: ChartStore;
  /** Throws ItemNotFound where the sheet is gone. */
  worksheet(sheetId: string): Worksheet;
  /** The tables of one sheet, or of the workbook. */
  tables(sheetId?: string): readonly Table[];
}
