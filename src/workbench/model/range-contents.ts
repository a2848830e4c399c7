import type { ICellData } from "@univerjs/core";
import { cellEntry } from "../grid/cell-entry";
import { isCellError, type GridCell } from "../grid/cell-value";
import type { GridArea } from "../grid/a1";
import { toRange } from "../grid/grid-range";
import { matrixOf, sheetCells, type SheetCells } from "../grid/sheet-cells";
import { accessDenied, invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import { RangeGeometry } from "./range-geometry";

const GENERAL = "General";

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
  /** The part of the range that the grid has cells for. */
  $extent(): GridArea {
    const { worksheet } = this.$cells();
    return {
      ...this.$area,
      lastRow: isEntireColumn(this.$area) ? worksheet.getRowCount() - 1 : this.$area.lastRow,
      lastColumn: isEntireRow(this.$area) ? worksheet.getColumnCount() - 1 : this.$area.lastColumn,
    };
  }

  $grid() {
    return this.$sheet().getRange(toRange(this.$extent()));
  }
  $sheet() {
    const sheet = this.$context.grid.workbook().getSheetBySheetId(this.$area.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  /** Throws AccessDenied on a protected sheet. */
  $writable() {
    if (this.$context.worksheet(this.$area.sheetId).protection.protected) throw accessDenied();
  }

  #map<Result>(read: (row: number, column: number) => Result): Result[][] {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$extent();
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
  get formulasLocal() {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.#write(given);
  }
  get text() {
    return this.$grid().getDisplayValues();
  }
  get numberFormat() {
    const cells = this.$cells();
    return this.#map((row, column) => cells.style(row, column).n?.pattern ?? GENERAL);
  }
  set numberFormat(given: unknown) {
    const rows = this.#rows(given);
    this.$writable();
    const extent = this.$extent();
    this.$cells().writeStyles(
      matrixOf(extent, (row, column) => {
        const pattern = rows(row - extent.firstRow, column - extent.firstColumn);
        return pattern === null ? undefined : { s: { n: { pattern: `${pattern as string}` } } };
      }),
    );
  }
  get numberFormatLocal() {
    return this.numberFormat;
  }
  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }
  get hasSpill() {
    const cells = this.$cells();
    const all = this.#map((row, column) => cells.spillAround(row, column) !== null).flat();
    return all.every((is) => is === all[0]) ? (all[0] ?? false) : null;
  }
  get rowHidden() {
    return this.#hidden("row");
  }
  set rowHidden(isHidden: boolean | null) {
    const { firstRow } = this.$area;
    const sheet = this.$sheet();
    if (isHidden) sheet.hideRows(firstRow, this.rowCount);
    else sheet.showRows(firstRow, this.rowCount);
  }
  get columnHidden() {
    return this.#hidden("column");
  }
  set columnHidden(isHidden: boolean | null) {
    const { firstColumn } = this.$area;
    const sheet = this.$sheet();
    if (isHidden) sheet.hideColumns(firstColumn, this.columnCount);
    else sheet.showColumns(firstColumn, this.columnCount);
  }
  get hidden() {
    return this.rowHidden === true || this.columnHidden === true;
  }

  #hidden(what: "row" | "column"): boolean | null {
    const { worksheet } = this.$cells();
    const { firstRow, lastRow, firstColumn, lastColumn } = this.$extent();
    const [first, last] = what === "row" ? [firstRow, lastRow] : [firstColumn, lastColumn];
    const all = Array.from({ length: last - first + 1 }, (_, index) =>
      what === "row" ? !worksheet.getRowRawVisible(first + index) : !worksheet.getColVisible(first + index),
    );
    return all.every((is) => is === all[0]) ? (all[0] ?? false) : null;
  }

  /** A value for every cell: one for all of them, or a matrix of the range's own size. */
  #rows(given: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(given)) return () => given;
    const rows = given as unknown[][];
    const isFitting =
      rows.length === this.rowCount && rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!isFitting)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    return (row, column) => rows[row]?.[column];
  }
  #write(given: unknown) {
    const rows = this.#rows(given);
    const cells = this.$cells();
    const { firstRow, firstColumn } = this.$area;
    this.#writeCells((row, column) => {
      const value = rows(row, column);
      if (value === null || value === undefined) return undefined;
      return cellEntry(value, cells.style(firstRow + row, firstColumn + column).n?.pattern);
    });
  }
  #writeCells(make: (row: number, column: number) => ICellData | undefined) {
    this.$writable();
    const extent = this.$extent();
    this.$cells().write(matrixOf(extent, (row, column) => make(row - extent.firstRow, column - extent.firstColumn)));
  }
}
