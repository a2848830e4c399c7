import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { GridArea, SheetArea } from "../grid/a1";
import { matrixOf, sheetCells } from "../grid/sheet-cells";
import { POINTS_PER_PIXEL } from "../grid/points-per-pixel";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import { oneOf } from "../rich-api/given-values";
import type { ModelContext } from "./context";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font";
import { checkUnprotected } from "./sheet-guard";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
/** Excel aligns in these ways besides. */
const OTHER_HORIZONTAL = ["Fill", "CenterAcrossSelection", "Distributed"];
const OTHER_VERTICAL = ["Justify", "Distributed"];
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

const INDENT = 9;

const keyOf = (table: Readonly<Record<string, number>>, value: Nullable<number>, otherwise: string) =>
  Object.keys(table).find((key) => table[key] === value) ?? otherwise;

/** Reads and changes the styles of a range: the common value of its cells, null where they differ. */
export class StyledRange {
  constructor(
    readonly context: ModelContext,
    readonly area: SheetArea,
  ) {}

  cells() {
    return sheetCells(this.context.grid, this.area.sheetId);
  }
  extent() {
    const { worksheet } = this.cells();
    return {
      ...this.area,
      lastRow: isEntireColumn(this.area) ? worksheet.getRowCount() - 1 : this.area.lastRow,
      lastColumn: isEntireRow(this.area) ? worksheet.getColumnCount() - 1 : this.area.lastColumn,
    };
  }
  uniform<Value>(read: (style: IStyleData) => Value): Value | null {
    const cells = this.cells();
    const { firstRow, firstColumn, lastRow, lastColumn } = this.extent();
    const first = read(cells.style(firstRow, firstColumn));
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        if (read(cells.style(row, column)) !== first) return null;
    return first;
  }
  change(style: IStyleData) {
    this.write(() => style);
    this.cells().setWholeStyle(this.area, style);
  }
  /** Changes every cell in its own way; undefined leaves it as it is. */
  write(look: (row: number, column: number) => IStyleData | undefined, area: GridArea = this.extent()) {
    checkUnprotected(this.context, this.area.sheetId, true);
    const styles = matrixOf(area, (row, column) => {
      const s = look(row, column);
      return s && { s };
    });
    if (Object.keys(styles).length > 0) this.cells().writeStyles(styles);
  }
}

/** How a range looks (Excel.RangeFormat). */
export class RangeFormat extends ExcelObject {
  readonly $type = "RangeFormat";
  readonly $styled: StyledRange;

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
    this.$styled = new StyledRange($context, $area);
  }
  $sheet() {
    return this.$context.worksheet(this.$area.sheetId).$sheet();
  }

  get fill() {
    return new RangeFill(this.$styled);
  }
  get font() {
    return new RangeFont(this.$styled);
  }
  get borders() {
    return new RangeBorderCollection(this.$styled);
  }
  get horizontalAlignment() {
    return this.$styled.uniform(({ ht }) => keyOf(HORIZONTAL, ht, "General"));
  }
  set horizontalAlignment(name: string | null) {
    const known = oneOf(name, "RangeFormat.horizontalAlignment", keysOf(HORIZONTAL), OTHER_HORIZONTAL);
    this.$styled.change({ ht: HORIZONTAL[known] });
  }
  get verticalAlignment() {
    return this.$styled.uniform(({ vt }) => keyOf(VERTICAL, vt, "Bottom"));
  }
  set verticalAlignment(name: string | null) {
    const known = oneOf(name, "RangeFormat.verticalAlignment", keysOf(VERTICAL), OTHER_VERTICAL);
    this.$styled.change({ vt: VERTICAL[known] });
  }
  get wrapText() {
    return this.$styled.uniform(({ tb }) => tb === WrapStrategy.WRAP);
  }
  set wrapText(isWrapped: boolean | null) {
    this.$styled.change({ tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel() {
    return this.$styled.uniform(({ pd }) => Math.round((pd?.l ?? 0) / INDENT));
  }
  set indentLevel(level: number | null) {
    this.$styled.change({ pd: { l: (level ?? 0) * INDENT } });
  }
  /** Degrees upwards, -90 to 90. */
  get textOrientation() {
    return this.$styled.uniform(({ tr }) => (tr?.a ? -tr.a : 0));
  }
  set textOrientation(degrees: number | null) {
    if (degrees === null || degrees < -90 || degrees > 90) throw invalidArgument();
    this.$styled.change({ tr: { a: degrees === 0 ? 0 : -degrees, v: BooleanNumber.FALSE } });
  }
  /** Points; null where the columns differ. */
  get columnWidth() {
    const sheet = this.$sheet();
    const { firstColumn, lastColumn } = this.$styled.extent();
    const width = sheet.getColumnWidth(firstColumn);
    for (let column = firstColumn; column <= lastColumn; column++)
      if (sheet.getColumnWidth(column) !== width) return null;
    return width * POINTS_PER_PIXEL;
  }
  set columnWidth(points: number | null) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    this.#checkSizes();
    const { firstColumn, lastColumn } = this.$styled.extent();
    this.$sheet().setColumnWidths(firstColumn, lastColumn - firstColumn + 1, points / POINTS_PER_PIXEL);
  }
  get rowHeight() {
    const sheet = this.$sheet();
    const { firstRow, lastRow } = this.$styled.extent();
    const height = sheet.getRowHeight(firstRow);
    for (let row = firstRow; row <= lastRow; row++) if (sheet.getRowHeight(row) !== height) return null;
    return height * POINTS_PER_PIXEL;
  }
  set rowHeight(points: number | null) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    this.#checkSizes();
    const { firstRow, lastRow } = this.$styled.extent();
    this.$sheet().setRowHeightsForced(firstRow, lastRow - firstRow + 1, points / POINTS_PER_PIXEL);
  }

  /** Makes every column as wide as its widest text, by the letters' average width. */
  autofitColumns() {
    this.#checkSizes();
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$styled.extent();
    const cells = this.$styled.cells();
    const last = Math.min(lastRow, cells.usedArea(true)?.lastRow ?? -1);
    for (let column = firstColumn; column <= lastColumn; column++) {
      let longest = 0;
      for (let row = firstRow; row <= last; row++) {
        const lines = cells.text(row, column).split("\n");
        longest = Math.max(longest, ...lines.map((line) => line.length));
      }
      if (longest > 0) this.$sheet().setColumnWidth(column, Math.min(600, longest * 7 + 12));
    }
  }
  autofitRows() {
    this.#checkSizes();
    const { firstRow, lastRow } = this.$styled.extent();
    this.$sheet().setRowAutoHeight(firstRow, lastRow - firstRow + 1);
  }

  /** On a protected sheet rows and columns stay as high and as wide as they are. */
  #checkSizes() {
    checkUnprotected(this.$context, this.$area.sheetId);
    this.$styled.cells().reach(this.$styled.extent());
  }
}
