/** Both corners belong to the area. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type CellValue = string | number | boolean;

export interface CellError {
  /** As Excel prints it: "#N/A", "#VALUE!", "#SPILL!". */
  readonly error: string;
}
