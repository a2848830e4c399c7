import { resizeTable } from "../grid/table-operations";
import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { WRONG_SIZE } from "./range-contents";
import { bodyArea, rowsArea } from "./table-facts";
import type { TablePart } from "./table-part";

/** One row of a table below its headings (Excel.TableRow). */
export class TableRow extends ExcelObject {
  readonly $type = "TableRow";

  constructor(
    readonly $table: TablePart,
    readonly $index: number,
  ) {
    super();
  }

  get index() {
    return this.$index;
  }
  getRange() {
    return this.$table.$range(bodyArea(this.$table.$table())).getRow(this.$index);
  }
  delete() {
    return this.getRange().delete("Up");
  }
}

/** The rows of a table below its headings (Excel.TableRowCollection). */
export class TableRowCollection extends ExcelCollection<TableRow> {
  readonly $type = "TableRowCollection";

  constructor(readonly $table: TablePart) {
    super();
  }

  $all() {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.$table, index));
  }
  get count() {
    const area = rowsArea(this.$table.$table());
    return area.lastRow - area.firstRow;
  }

  /** Adds rows at an index counted from 0, or below the last; `values` is a matrix, or one value for the first cell. */
  async add(index?: number | null, values?: unknown) {
    const rows = this.#rowsOf(values);
    const added = Math.max(rows.length, 1);
    const at = index === undefined || index === null || index === -1 ? this.count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.count) throw invalidArgument();
    const area = rowsArea(this.$table.$table());
    const firstRow = area.firstRow + 1 + at;
    const inserted = this.$table.$range({ ...area, firstRow, lastRow: firstRow + added - 1 });
    const isLast = at === this.count;
    const used = inserted.$cells().usedArea(true);
    inserted.$writable();
    if (!isLast || (used && used.lastRow >= firstRow)) await inserted.insert("Down");
    if (isLast)
      resizeTable(this.$table.$context.grid, this.$table.$table(), { ...area, lastRow: area.lastRow + added });
    if (rows.length > 0) inserted.values = rows;
    return new TableRow(this.$table, at);
  }

  /** A row for each list of values; one list is one row, and one value stands in the first cell of a row. */
  #rowsOf(values: unknown): unknown[][] {
    if (values === undefined || values === null) return [];
    const { firstColumn, lastColumn } = rowsArea(this.$table.$table());
    const width = lastColumn - firstColumn + 1;
    if (!Array.isArray(values)) return [[values, ...new Array<null>(width - 1).fill(null)]];
    const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
    if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw invalidArgument(WRONG_SIZE);
    return rows;
  }
}
