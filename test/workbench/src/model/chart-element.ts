import { ExcelObject } from "../rich-api/excel-object";
import type { ChartSheets } from "./chart-sheets";

/** What every part of a chart is given: the sheets it draws from, and whom to tell that it looks different now. */
export interface ChartHost {
  readonly sheets: ChartSheets;
  changed(): void;
}

/** A part of a chart. */
export abstract class ChartElement extends ExcelObject {
  constructor(readonly $host: ChartHost) {
    super();
  }
}
