import { columnCount, rowCount, MAXIMUM_COLUMNS, MAXIMUM_ROWS, toA1, type GridArea, type SheetArea } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { boundingArea, checkedArea, intersectionArea, offsetArea, resizedArea } from "./area";
import type { ModelContext } from "./context";

/** Where a range lies, and the ranges that follow from it. `Self` is the range's own class. */
export abstract class RangeGeometry<Self extends RangeGeometry<Self>> extends ExcelObject {
  readonly $type = "Range";

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
  }

  abstract $at(area: GridArea): Self;
  abstract $sheetName(): string;

  get address() {
    return toA1(this.$area, this.$sheetName());
  }
  get rowIndex() {
    return this.$area.firstRow;
  }
  get columnIndex() {
    return this.$area.firstColumn;
  }
  get rowCount() {
    return rowCount(this.$area);
  }
  get columnCount() {
    return columnCount(this.$area);
  }
  /** As in Excel -1 where the cells are too many to count. */
  get cellCount() {
    const count = this.rowCount * this.columnCount;
    return count < 2 ** 31 ? count : -1;
  }
  /** Points from the sheet's first cell. */
  get left() {
    return this.#sheet().columnLeft(this.$area.firstColumn);
  }
  get top() {
    return this.#sheet().rowTop(this.$area.firstRow);
  }
  get width() {
    return this.#sheet().columnLeft(this.$area.lastColumn + 1) - this.left;
  }
  get height() {
    return this.#sheet().rowTop(this.$area.lastRow + 1) - this.top;
  }

  getCell(row: number, column: number) {
    const { firstRow, firstColumn } = this.$area;
    const area = { firstRow: firstRow + row, firstColumn: firstColumn + column };
    return this.$at(checkedArea({ ...area, lastRow: area.firstRow, lastColumn: area.firstColumn }));
  }
  getRow(row: number) {
    const firstRow = this.$area.firstRow + row;
    return this.$at(checkedArea({ ...this.$area, firstRow, lastRow: firstRow }));
  }
  getColumn(column: number) {
    const firstColumn = this.$area.firstColumn + column;
    return this.$at(checkedArea({ ...this.$area, firstColumn, lastColumn: firstColumn }));
  }
  getLastRow() {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn() {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell() {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireColumn() {
    return this.$at({ ...this.$area, firstRow: 0, lastRow: MAXIMUM_ROWS - 1 });
  }
  getEntireRow() {
    return this.$at({ ...this.$area, firstColumn: 0, lastColumn: MAXIMUM_COLUMNS - 1 });
  }
  getOffsetRange(rows: number, columns: number) {
    return this.$at(offsetArea(this.$area, rows, columns));
  }
  getResizedRange(rows: number, columns: number) {
    return this.$at(resizedArea(this.$area, rows, columns));
  }
  getRowsBelow(given?: number | null) {
    const count = given ?? 1;
    const firstRow = this.$area.lastRow + 1;
    return this.$at(checkedArea({ ...this.$area, firstRow, lastRow: firstRow + count - 1 }));
  }
  getBoundingRect(other: Self | string) {
    return this.$at(boundingArea(this.$area, this.$other(other)));
  }
  getIntersection(other: Self | string) {
    return this.$at(intersectionArea(this.$area, this.$other(other)));
  }

  /** A range given as an object or as an address on the same sheet. */
  abstract $other(other: Self | string): GridArea;

  #sheet() {
    const sheet = this.$context.charts.sheets.sheet(this.$area.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
