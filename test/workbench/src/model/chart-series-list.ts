import type { GridArea } from "../grid/a1";
import { invalidOperation } from "../rich-api/rich-api-error";
import { boundingArea, columnCount, rowCount } from "./area";
import { shiftedArea, type StructureChange } from "./chart-area-shift";
import { EMPTY_CELL, readRows, usedPart } from "./chart-cells";
import type { Labelled } from "./chart-data-labels";
import type { ChartElement, ChartHost } from "./chart-element";
import { ChartSeries, type ColumnGroup, type SeriesOwner } from "./chart-series";
import { ChartSeriesCollection } from "./chart-series-collection";
import { readSource, type PlotBy } from "./chart-source";
import { chartKind, type ChartType } from "./chart-types";
import type { SheetArea } from "./context";

/** The series of one chart and the range that they were read from. */
export class ChartSeriesList implements SeriesOwner {
  readonly all: ChartSeries[] = [];
  readonly collection = new ChartSeriesCollection(this.all, (index) => this.#insert(index));
  columns: ColumnGroup;
  plotsVisibleOnly = true;
  plotBy: PlotBy = "Columns";
  /** null where the cells are gone. */
  #source: SheetArea | null = null;

  constructor(
    private readonly host: ChartHost,
    readonly sheetId: string,
    public type: ChartType,
  ) {
    this.columns = columnGroup(type);
  }

  get sheets() {
    return this.host.sheets;
  }
  changed() {
    this.host.changed();
  }
  indexOf(series: ChartElement) {
    return this.all.findIndex((one) => one === series);
  }
  remove(series: ChartSeries) {
    const index = this.indexOf(series);
    if (index >= 0) this.all.splice(index, 1);
    this.changed();
  }

  setType(type: ChartType) {
    this.type = type;
    this.columns = columnGroup(type);
    for (const series of this.all) series.$setType(type);
  }
  /** Takes the series from a range; those that are there keep their look, in their order. */
  read(area: SheetArea, plotBy?: PlotBy) {
    const sheet = this.sheets.sheet(area.sheetId);
    const used = (sheet && usedPart(area, sheet)) ?? area;
    const rows = readRows(this.sheets, used, false);
    const isScatter = chartKind(this.type).drawn === "scatter";
    const source = readSource(used, (row, column) => rows[row]?.[column] ?? EMPTY_CELL, plotBy, isScatter);
    this.#source = used;
    this.plotBy = source.plotBy;
    this.all.splice(source.series.length);
    source.series.forEach((one, index) => (this.all[index] ?? this.#insert(index)).$setSource(one));
  }
  /** Takes it that the series that are there were read from the range around all their cells. */
  $findSource() {
    const areas = this.all.flatMap(({ $name, $values, $categories }) => {
      const name = typeof $name.source === "object" ? $name.source.area : null;
      return [name, $values, $categories].flatMap((area) => area ?? []);
    });
    const [first] = areas;
    if (!first || areas.some(({ sheetId }) => sheetId !== first.sheetId)) return;
    this.#source = { ...areas.reduce<GridArea>(boundingArea, first), sheetId: first.sheetId };
    const isInRows = this.all.some(({ $values }) => $values && columnCount($values) > rowCount($values));
    this.plotBy = isInRows ? "Rows" : "Columns";
  }
  /** Reads the same range the other way round. */
  plotAnew(plotBy: PlotBy) {
    if (!this.#source) throw invalidOperation();
    this.read(this.#source, plotBy);
    this.changed();
  }
  labelled(): Labelled[] {
    return this.all.map((series) => ({
      settings: series.$labels,
      type: series.chartType,
      resolved: () => series.$resolvedLabel(),
    }));
  }
  shift(change: StructureChange) {
    if (this.#source) this.#source = shiftedArea(this.#source, change);
    for (const series of this.all) series.$shift(change);
  }

  #insert(index: number): ChartSeries {
    const series = new ChartSeries(this, this.type);
    this.all.splice(index, 0, series);
    this.changed();
    return series;
  }
}

/** Excel's own gap and overlap of the columns of a type. */
function columnGroup(type: ChartType): ColumnGroup {
  const { isHorizontal, stacking } = chartKind(type);
  if (stacking !== "none") return { gapWidth: 150, overlap: 100 };
  return isHorizontal ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}
