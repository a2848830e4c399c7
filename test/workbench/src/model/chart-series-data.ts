import { invalidArgument } from "../rich-api/rich-api-error";
import { columnCount, rowCount } from "./area";
import { shiftedArea, type StructureChange } from "./chart-area-shift";
import { cellText, EMPTY_CELL, readRows, type ChartCell } from "./chart-cells";
import { ChartElement, type ChartHost } from "./chart-element";
import { addressOf, areaOfFormula, areaOfRange } from "./chart-reference";
import type { SeriesSource } from "./chart-source";
import { ChartText } from "./chart-text";
import { checkedText, oneOf } from "./chart-values";
import type { SheetArea } from "./context";

const DIMENSIONS = ["Values", "YValues", "Categories", "XValues"] as const;

/** What a chart tells its series. */
export interface SeriesPlace extends ChartHost {
  readonly sheetId: string;
  readonly plotsVisibleOnly: boolean;
  indexOf(series: ChartElement): number;
}

/** The cells behind a series: areas of sheets, so that the series follows whatever becomes of them. */
export abstract class ChartSeriesData extends ChartElement {
  readonly $name = new ChartText();
  /** null where the cells are gone, undefined where none were given. */
  $values: SheetArea | null | undefined;
  $categories: SheetArea | null | undefined;

  constructor(readonly $place: SeriesPlace) {
    super($place);
  }

  get name(): string {
    return this.$name.read(this.$host.sheets) || `Series${this.$place.indexOf(this) + 1}`;
  }
  set name(name: unknown) {
    const text = checkedText(name, 255);
    if (text.startsWith("=")) this.$name.follow(areaOfFormula(this.$host.sheets, text, this.$place.sheetId));
    else if (text === "") this.$name.forget();
    else this.$name.write(text);
    this.$host.changed();
  }

  setValues(range: unknown) {
    const area = areaOfRange(range);
    if (rowCount(area) > 1 && columnCount(area) > 1) throw invalidArgument();
    this.$values = area;
    this.$host.changed();
  }
  setXAxisValues(range: unknown) {
    this.$categories = areaOfRange(range);
    this.$host.changed();
  }
  getDimensionValues(dimension: unknown) {
    const cells = this.#isOfValues(dimension) ? this.$cells().map((cell) => [cell]) : this.#categoryCells();
    return cells.map((levels) =>
      levels
        .map((cell) => (typeof cell.value === "number" ? String(cell.value) : cellText(cell)))
        .filter((text) => text !== "")
        .join(" "),
    );
  }
  getDimensionDataSourceString(dimension: unknown) {
    const area = this.#isOfValues(dimension) ? this.$values : this.$categories;
    return area === undefined ? "" : addressOf(this.$host.sheets, area);
  }
  getDimensionDataSourceType(dimension: unknown) {
    const area = this.#isOfValues(dimension) ? this.$values : this.$categories;
    return area ? "LocalRange" : "Unknown";
  }

  $setSource(source: SeriesSource) {
    if (source.name) this.$name.follow(source.name);
    else this.$name.forget();
    this.$values = source.values;
    this.$categories = source.categories ?? undefined;
  }
  $setCategories(area: SheetArea) {
    this.$categories = area;
  }
  $shift(change: StructureChange) {
    this.$name.shift(change);
    if (this.$values) this.$values = shiftedArea(this.$values, change);
    if (this.$categories) this.$categories = shiftedArea(this.$categories, change);
  }

  /** A series that was given no values is not drawn. */
  $hasValues() {
    return this.$values !== undefined;
  }
  /** The number format of the first category. */
  $categoryFormat(): string | undefined {
    return this.#categoryCells()[0]?.at(-1)?.numberFormat;
  }
  /** The cells of the values, in order. */
  $cells(): ChartCell[] {
    return readRows(this.$host.sheets, this.$values ?? null, this.$place.plotsVisibleOnly).flat();
  }
  /** The texts of the categories, from the outermost level to the innermost; numbers as they are where `isPlain`. */
  $categoryLevels(isPlain: boolean): string[][] {
    const text = (cell: ChartCell) => (isPlain && typeof cell.value === "number" ? String(cell.value) : cellText(cell));
    return this.$categoryCellLevels().map((level) => level.map(text));
  }
  /** The cells of the categories, from the outermost level to the innermost. */
  $categoryCellLevels(): ChartCell[][] {
    const cells = this.#categoryCells();
    return Array.from({ length: cells[0]?.length ?? 0 }, (_, level) =>
      cells.map((levels) => levels[level] ?? EMPTY_CELL),
    );
  }

  /** For every category its cells, one a level. */
  #categoryCells(): ChartCell[][] {
    const rows = readRows(this.$host.sheets, this.$categories ?? null, this.$place.plotsVisibleOnly);
    if (this.#areCategoriesInRows()) return rows;
    return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.flatMap((row) => row[column] ?? []));
  }
  /** The categories lie as the values do; of a single value nothing can be told, so the longer side decides. */
  #areCategoriesInRows() {
    const values = this.$values;
    if (values && rowCount(values) !== columnCount(values)) return rowCount(values) > 1;
    return !this.$categories || rowCount(this.$categories) >= columnCount(this.$categories);
  }
  #isOfValues(dimension: unknown) {
    const name = oneOf(dimension, "ChartSeries.getDimensionValues", DIMENSIONS, ["BubbleSizes"]);
    return name === "Values" || name === "YValues";
  }
}
