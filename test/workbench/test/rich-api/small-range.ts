import { ExcelObject } from "../../src/rich-api/excel-object";
import { invalidArgument } from "../../src/rich-api/rich-api-error";

/** What a range knows of its sheet: cells and fills by "row,column". */
interface Cells {
  readonly name: string;
  readonly $cells: Map<string, unknown>;
  readonly $fills: Map<string, string>;
}

/** A range of the columns A to Z; its values arrive as promises, as a grid that calculates may give them. */
export class SmallRange extends ExcelObject {
  readonly $type = "Range";
  readonly #format: Format;

  private constructor(
    readonly sheet: Cells,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    super();
    this.#format = new Format(this);
  }

  static $parse(sheet: Cells, address: string): SmallRange {
    const [, column = "", row = "", lastColumn = column, lastRow = row] =
      /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) ?? [];
    if (column === "") throw invalidArgument();
    const [first, last] = [column.charCodeAt(0) - 64, lastColumn.charCodeAt(0) - 64];
    return new SmallRange(sheet, Number(row), first, Number(lastRow) - Number(row) + 1, last - first + 1);
  }

  $each<T>(read: (key: string, row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) =>
        read(`${this.row + row},${this.column + column}`, row, column),
      ),
    );
  }

  get values(): Promise<unknown[][]> {
    return Promise.resolve(this.$each((key) => this.sheet.$cells.get(key) ?? ""));
  }
  set values(values: unknown[][]) {
    this.$each((key, row, column) => this.sheet.$cells.set(key, values[row]?.[column]));
  }
  get address() {
    const name = (row: number, column: number) => `${String.fromCharCode(64 + column)}${row}`;
    const last = name(this.row + this.rows - 1, this.column + this.columns - 1);
    return `${this.sheet.name}!${name(this.row, this.column)}:${last}`;
  }
  get format() {
    return this.#format;
  }
  getCell(row: number, column: number): SmallRange {
    return new SmallRange(this.sheet, this.row + row, this.column + column, 1, 1);
  }
}

class Format extends ExcelObject {
  readonly $type = "RangeFormat";
  readonly #fill: Fill;
  readonly #font = new Font();
  constructor(range: SmallRange) {
    super();
    this.#fill = new Fill(range);
  }
  get fill() {
    return this.#fill;
  }
  get font() {
    return this.#font;
  }
}

class Fill extends ExcelObject {
  readonly $type = "RangeFill";
  readonly #range: SmallRange;
  constructor(range: SmallRange) {
    super();
    this.#range = range;
  }
  /** As the host of the recording has it: the colour if all cells have one, else white. */
  get color() {
    const colors = this.#range.$each((key) => this.#range.sheet.$fills.get(key)).flat();
    return (colors.every((one) => one === colors[0]) ? colors[0] : undefined) ?? "#FFFFFF";
  }
  set color(color: string) {
    this.#range.$each((key) => this.#range.sheet.$fills.set(key, color));
  }
}

class Font extends ExcelObject {
  readonly $type = "RangeFont";
  #bold = false;
  get bold() {
    return this.#bold;
  }
  set bold(bold: boolean) {
    this.#bold = bold;
  }
}
