import type { CellError, CellValue } from "../document/values";

/** What one cell holds as its value: null where it is empty. */
export type GridCell = CellValue | CellError | null;

/** A cell of the grid, in the workbook of the page. Row and column count from 0. */
export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === "object" && cell !== null && "error" in cell;

export const cellKey = ({ sheetId, row, column }: CellAddress) => `${sheetId}!${row},${column}`;
