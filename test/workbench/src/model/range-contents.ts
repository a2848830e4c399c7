import type { ICellData } from "@univerjs/core";
import { isValidFormat } from "numfmt";
import { cellEntry } from "../grid/cell-entry";
import { isCellError, type GridCell } from "../grid/cell-value";
import type { GridArea } from "../grid/a1";
import { toRange } from "../grid/grid-range";
import { matrixOf, sheetCells, type SheetCells } from "../grid/sheet-cells";
import { spelledFormula } from "../grid/spelled-formula";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import { RangeGeometry } from "./range-geometry";
import { checkUnprotected, extentOf, gridSheet } from "./sheet-facts";

const GENERAL = "General";
/** Excel's own sentence. */
export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Excel's own name for what a cell holds. */
function valueType(cell: GridCell): string {
  if (cell === null) return "Empty";
  if (isCellError(cell)) return "Error";
  if (typeof cell === "number") return "Double";
  return typeof cell === "boolean" ? "Boolean" : "String";
}

/** What stands in a range's cells, and whether they are shown. `Self` is the range's own class. */
export abstract class RangeContents<Self extends RangeContents<Self>> extends RangeGeometry<Self> {
  $cells(): SheetCells {
    return sheetCells(this.$context.grid, this.$area.sheetId);
  }
  $extent(): GridArea {
    return extentOf(this.$context, this.$area);
  }
  $grid() {
    const extent = this.$extent();
    this.$cells().reach(extent);
    return this.$sheet().getRange(toRange(extent));
  }
  $sheet() {
    return gridSheet(this.$context, this.$area.sheetId);
  }
  /** Throws AccessDenied on a protected sheet. */
  $writable() {
    checkUnprotected(this.$context, this.$area.sheetId);
  }
  /** Whole columns and rows: Excel neither gives nor takes what stands in their cells. */
  get #isUnbounded() {
    return isEntireColumn(this.$area) || isEntireRow(this.$area);
  }

  #map<Result>(read: (row: number, column: number) => Result): Result[][] | null {
    if (this.#isUnbounded) return null;
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$area;
    return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (__, column) => read(firstRow + row, firstColumn + column)),
    );
  }

  get values() {
    const cells = this.$cells();
    return this.#map((row, column) => {
      const value = cells.value(row, column);
      return value === null ? "" : isCellError(value) ? value.error : value;
    });
  }
  set values(given: unknown) {
    this.#write(given);
  }
  get valueTypes() {
    const cells = this.$cells();
    return this.#map((row, column) => valueType(cells.value(row, column)));
  }
  get formulas() {
    const cells = this.$cells();
    return this.#map((row, column) => {
      const formula = cells.formula(row, column);
      if (formula !== "") return formula;
      const value = cells.value(row, column);
      return value === null ? "" : isCellError(value) ? value.error : value;
    });
  }
  set formulas(given: unknown) {
    this.#write(given);
  }
  get text() {
    const cells = this.$cells();
    return this.#map((row, column) => cells.text(row, column));
  }
  get numberFormat() {
    const cells = this.$cells();
    return this.#map((row, column) => cells.style(row, column).n?.pattern ?? GENERAL);
  }
  set numberFormat(given: unknown) {
    // One format in brackets is the one exception to the size of what is given: Excel takes it for all cells.
    const rows = this.#rows(soleItem(given) ?? given);
    this.$writable();
    const extent = this.$extent();
    const look = (row: number, column: number) => {
      const pattern = rows(row - extent.firstRow, column - extent.firstColumn);
      return pattern === null ? undefined : { s: { n: { pattern: checkedFormat(pattern) } } };
    };
    this.$cells().writeStyles(matrixOf(extent, look));
    this.$cells().setWholeStyle(this.$area, look(extent.firstRow, extent.firstColumn)?.s ?? {});
  }
  /** A value for every cell: one for all of them, or a matrix of the range's own size. */
  #rows(given: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(given)) return () => given;
    const rows = given as unknown[][];
    const isFitting =
      rows.length === this.rowCount && rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!isFitting) throw invalidArgument(WRONG_SIZE);
    return (row, column) => rows[row]?.[column];
  }
  #write(given: unknown) {
    if (this.#isUnbounded) throw invalidArgument();
    const rows = this.#rows(given);
    this.$writable();
    const cells = this.$cells();
    cells.reach(this.$area);
    const { firstRow, firstColumn } = this.$area;
    const matrix = matrixOf<ICellData>(this.$area, (row, column) => {
      const value = rows(row - firstRow, column - firstColumn);
      if (value === null || value === undefined) return undefined;
      const entry = cellEntry(value, cells.style(row, column).n?.pattern);
      return entry.f ? { ...entry, f: spelledFormula(this.$context.grid, entry.f) } : entry;
    });
    if (Object.keys(matrix).length > 0) cells.write(matrix);
  }
}

function soleItem(given: unknown): unknown {
  const [row, ...rows] = Array.isArray(given) ? (given as unknown[]) : [];
  const [item, ...items] = Array.isArray(row) ? (row as unknown[]) : [];
  return rows.length === 0 && items.length === 0 ? item : undefined;
}

function checkedFormat(pattern: unknown): string {
  if (typeof pattern !== "string" || !isValidFormat(pattern)) throw invalidArgument();
  return pattern;
}
