import { ExcelCollection } from "../../src/rich-api/excel-collection";
import { ExcelObject } from "../../src/rich-api/excel-object";
import { itemAlreadyExists } from "../../src/rich-api/rich-api-error";
import { SmallRange } from "./small-range";

/** A workbook small enough to answer the recorded requests as they were answered. */
export class SmallWorkbook extends ExcelObject {
  readonly $type = "Workbook";
  readonly sheets = new Sheets(this);
  #ids = 0;

  get worksheets() {
    return this.sheets;
  }
  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }
}

class Sheets extends ExcelCollection<Sheet> {
  readonly $type = "WorksheetCollection";
  readonly #sheets: Sheet[] = [];

  constructor(readonly workbook: SmallWorkbook) {
    super();
  }
  $all() {
    return this.#sheets;
  }
  add(name: string): Sheet {
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const sheet = new Sheet(this.workbook, name);
    this.#sheets.push(sheet);
    return sheet;
  }
}

class Sheet extends ExcelObject {
  readonly $type = "Worksheet";
  readonly $id: string;
  readonly #charts: Charts;
  readonly #tables: Tables;
  #name: string;

  constructor(workbook: SmallWorkbook, name: string) {
    super();
    this.$id = `{sheet-${workbook.nextId()}}`;
    this.#name = name;
    this.#charts = new Charts(workbook);
    this.#tables = new Tables(workbook);
  }
  get id() {
    return this.$id;
  }
  get name() {
    return this.#name;
  }
  set name(name: string) {
    this.#name = name;
  }
  get charts() {
    return this.#charts;
  }
  get tables() {
    return this.#tables;
  }
  readonly $cells = new Map<string, unknown>();
  readonly $fills = new Map<string, string>();

  getRange(address: string): SmallRange {
    return SmallRange.$parse(this, address);
  }
}

class Charts extends ExcelCollection<Chart> {
  readonly $type = "ChartCollection";
  readonly #charts: Chart[] = [];
  constructor(readonly workbook: SmallWorkbook) {
    super();
  }
  $all() {
    return this.#charts;
  }
  add(_type: string, source: unknown): Chart {
    if (!(source instanceof SmallRange)) throw new Error("the source is no range");
    const chart = new Chart(`{chart-${this.workbook.nextId()}}`, `Chart ${this.#charts.length + 1}`);
    this.#charts.push(chart);
    return chart;
  }
}

class Chart extends ExcelObject {
  readonly $type = "Chart";
  readonly #title = new ChartTitle();
  readonly #id: string;
  readonly #name: string;
  constructor(id: string, name: string) {
    super();
    this.#id = id;
    this.#name = name;
  }
  get id() {
    return this.#id;
  }
  get name() {
    return this.#name;
  }
  get title() {
    return this.#title;
  }
}

class ChartTitle extends ExcelObject {
  readonly $type = "ChartTitle";
  #text = "";
  get text() {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
  }
}

class Tables extends ExcelCollection<Table> {
  readonly $type = "TableCollection";
  readonly #tables: Table[] = [];
  constructor(readonly workbook: SmallWorkbook) {
    super();
  }
  $all() {
    return this.#tables;
  }
  get count() {
    return this.#tables.length;
  }
  add(): Table {
    const table = new Table(String(this.workbook.nextId()));
    this.#tables.push(table);
    return table;
  }
}

class Table extends ExcelObject {
  readonly $type = "Table";
  readonly #id: string;
  #name: string;
  constructor(id: string) {
    super();
    this.#id = id;
    this.#name = `Table${id}`;
  }
  get id() {
    return this.#id;
  }
  get name() {
    return this.#name;
  }
  set name(name: string) {
    this.#name = name;
  }
  get style() {
    return "TableStyleMedium2";
  }
}
