import { addTable, listTables, setTableMeta } from "../grid/table-operations";
import { DEFAULT_TABLE_META } from "../grid/table";
import { ExcelCollection } from "../rich-api/excel-collection";
import { invalidOperation } from "../rich-api/rich-api-error";
import type { SheetArea } from "../grid/a1";
import type { ModelContext } from "./context";
import { givenArea, overlaps } from "./given-range";
import { Range } from "./range";
import { Table, TABLES_OVERLAP } from "./table";
import { tableArea, tablesOf } from "./table-facts";
import { writeHeadings } from "./write-headings";

/** The tables of a sheet, or of the workbook where no sheet is given (Excel.TableCollection). */
export class TableCollection extends ExcelCollection<Table> {
  readonly $type = "TableCollection";

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId?: string,
  ) {
    super();
  }
  override get $eventTarget() {
    return this.$sheetId;
  }

  $all() {
    return tablesOf(this.$context.grid, this.$sheetId).map(({ id }) => new Table(this.$context, id));
  }
  get count() {
    return this.$all().length;
  }

  async add(address: unknown, hasHeaders: boolean) {
    const sheetId = this.$sheetId ?? this.$context.grid.workbook().getActiveSheet().getSheetId();
    const area = givenArea(this.$context, address, sheetId);
    const isTaken = tablesOf(this.$context.grid, area.sheetId).some((table) => overlaps(tableArea(table), area));
    if (isTaken) throw invalidOperation(TABLES_OVERLAP);
    const range = new Range(this.$context, area);
    range.$writable();
    const whole = hasHeaders ? area : await this.#withHeadings(range);
    this.#completeHeadings(new Range(this.$context, whole));
    const { grid } = this.$context;
    const id = addTable(grid, area.sheetId, this.#freeName(), whole);
    setTableMeta(grid, id, DEFAULT_TABLE_META);
    const table = new Table(this.$context, id);
    table.$raise("TableCollection.onAdded");
    return table;
  }

  /** The headings Column1, Column2, … go above the cells, which move down by a row with all that stands below them. */
  async #withHeadings({ $area: area, columnCount }: Range): Promise<SheetArea> {
    const headings = { ...area, lastRow: area.firstRow };
    await new Range(this.$context, headings).insert("Down");
    const names = Array.from({ length: columnCount }, (_, index) => `Column${index + 1}`);
    new Range(this.$context, headings).values = [names];
    return { ...area, lastRow: area.lastRow + 1 };
  }

  /** Headings are texts, unique, and none is empty: Excel makes them so. */
  #completeHeadings(range: Range) {
    const headings = range.getRow(0);
    const taken = new Set<string>();
    const texts = headings.text?.[0] ?? [];
    const unique = texts.map((text, index) => {
      const base = text.trim() === "" ? `Column${index + 1}` : text;
      let name = base;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
      taken.add(name.toLowerCase());
      return name;
    });
    const values = (headings.values as unknown[][])[0] ?? [];
    if (unique.some((name, index) => name !== values[index])) writeHeadings(headings, unique);
  }

  #freeName() {
    const taken = new Set(listTables(this.$context.grid).map(({ name }) => name.toLowerCase()));
    for (let number = taken.size + 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}

/** The tables that lie in a range or reach into it (Excel.TableScopedCollection). */
export class TableScopedCollection extends ExcelCollection<Table> {
  readonly $type = "TableScopedCollection";

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
  }

  $all() {
    const { grid } = this.$context;
    return tablesOf(grid, this.$area.sheetId)
      .filter((table) => overlaps(tableArea(table), this.$area))
      .map(({ id }) => new Table(this.$context, id));
  }
  getFirst() {
    return this.getItemAt(0);
  }
}
