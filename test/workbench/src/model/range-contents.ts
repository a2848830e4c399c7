import type { ICellData } from "@univerjs/core";
import { isValidFormat } from "numfmt";
import { cellEntry } from "../grid/cell-entry";
import { isCellError, type GridCell } from "../grid/cell-value";
import type { GridArea } from "../grid/a1";
import { toRange } from "../grid/grid-range";
import { matrixOf, sheetCells, type SheetCells } from "../grid/sheet-cells";
import { spelledFormula } from "../grid/spelled-formula";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import { RangeGeometry } from "./range-geometry";
import { checkUnprotected } from "./sheet-guard";

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
    const extent = this.$extent();
    this.$cells().reach(extent);
    return this.$sheet().getRange(toRange(extent));
  }
  $sheet() {
    const sheet = this.$context.grid.workbook().getSheetBySheetId(this.$area.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  /** Throws AccessDenied on a protected sheet. */
  $writable(isFormatOnly = false) {
    checkUnprotected(this.$context, this.$area.sheetId, isFormatOnly);
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
  get formulasLocal() {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
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
    this.$writable(true);
    const extent = this.$extent();
    const look = (row: number, column: number) => {
      const pattern = rows(row - extent.firstRow, column - extent.firstColumn);
      return pattern === null ? undefined : { s: { n: { pattern: checkedFormat(pattern) } } };
    };
    this.$cells().writeStyles(matrixOf(extent, look));
    this.$cells().setWholeStyle(this.$area, look(extent.firstRow, extent.firstColumn)?.s ?? {});
  }
  get numberFormatLocal() {
    return this.numberFormat;
  }
  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }
  get hasSpill() {
    const cells = this.$cells();
    const all = this.#map((row, column) => cells.spillAround(row, column) !== null)?.flat() ?? [];
    return all.every((is) => is === all[0]) ? (all[0] ?? false) : null;
  }
  get rowHidden() {
    return this.#hidden("row");
  }
  set rowHidden(isHidden: boolean | null) {
    this.$writable();
    const { firstRow } = this.$area;
    const sheet = this.$sheet();
    if (isHidden) sheet.hideRows(firstRow, this.rowCount);
    else sheet.showRows(firstRow, this.rowCount);
  }
  get columnHidden() {
    return this.#hidden("column");
  }
  set columnHidden(isHidden: boolean | null) {
    this.$writable();
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
