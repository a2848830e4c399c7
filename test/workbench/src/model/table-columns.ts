import type { GridArea } from "../grid/a1";
import { resizeTable } from "../grid/table-operations";
import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, invalidOperation } from "../rich-api/rich-api-error";
import { WRONG_SIZE } from "./range-contents";
import { bodyArea, headingsOf, rowsArea, tableArea } from "./table-facts";
import type { TablePart } from "./table-part";
import { writeHeadings } from "./write-headings";

/** One column of a table (Excel.TableColumn). */
export class TableColumn extends ExcelObject {
  readonly $type = "TableColumn";

  constructor(
    readonly $table: TablePart,
    readonly $index: number,
  ) {
    super();
  }

  get id() {
    return this.$index + 1;
  }
  get index() {
    return this.$index;
  }
  get name() {
    return headingsOf(this.$table.$context.grid, this.$table.$table())[this.$index] ?? "";
  }
  set name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    writeHeadings(this.getHeaderRowRange(), [name]);
  }

  getRange() {
    return this.#within(tableArea(this.$table.$table()));
  }
  getDataBodyRange() {
    return this.#within(bodyArea(this.$table.$table()));
  }
  getHeaderRowRange() {
    return this.getRange().getRow(0);
  }
  delete() {
    const { firstColumn, lastColumn } = rowsArea(this.$table.$table());
    if (firstColumn === lastColumn) throw invalidOperation();
    return this.getRange().delete("Left");
  }

  #within(area: GridArea) {
    return this.$table.$range(area).getColumn(this.$index);
  }
}

/** The columns of a table, from left to right (Excel.TableColumnCollection). */
export class TableColumnCollection extends ExcelCollection<TableColumn> {
  readonly $type = "TableColumnCollection";

  constructor(readonly $table: TablePart) {
    super();
  }

  $all() {
    return headingsOf(this.$table.$context.grid, this.$table.$table()).map(
      (_, index) => new TableColumn(this.$table, index),
    );
  }
  get count() {
    return this.$all().length;
  }

  async add(index?: number | null, values?: unknown[][] | null, name?: string | null) {
    const at = index ?? this.count;
    if (!Number.isInteger(at) || at < 0 || at > this.count) throw invalidArgument();
    const area = rowsArea(this.$table.$table());
    const column = { ...area, firstColumn: area.firstColumn + at, lastColumn: area.firstColumn + at };
    const isAtEdge = at === 0 || at === this.count;
    const wrongSize = Array.isArray(values) && values.length !== area.lastRow - area.firstRow + 1;
    if (wrongSize) throw invalidArgument(WRONG_SIZE);
    await this.$table.$range(column).insert("Right");
    // What is inserted inside a table belongs to it already; what stands beside it does not.
    if (isAtEdge)
      resizeTable(this.$table.$context.grid, this.$table.$table(), { ...area, lastColumn: area.lastColumn + 1 });
    if (values) this.$table.$range(column).values = values;
    const heading = name ?? (values?.[0]?.[0] as string | number | undefined) ?? this.#freeName();
    writeHeadings(this.$table.$range({ ...column, lastRow: column.firstRow }), [String(heading)]);
    return new TableColumn(this.$table, at);
  }

  #freeName() {
    const taken = new Set(
      headingsOf(this.$table.$context.grid, this.$table.$table()).map((heading) => heading.toLowerCase()),
    );
    for (let number = 1; ; number++) if (!taken.has(`column${number}`)) return `Column${number}`;
  }
}
