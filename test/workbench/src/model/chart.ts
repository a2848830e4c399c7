import { drawnChart } from "../charts/draw-from-sheet";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { StructureChange } from "./chart-area-shift";
import { ChartAxes } from "./chart-axes";
import { ChartAxis } from "./chart-axis";
import { ChartBox } from "./chart-box";
import { ChartLabels } from "./chart-data-labels";
import { ChartTextFormat } from "./chart-formats";
import { ChartLegend } from "./chart-legend";
import { axisOwner } from "./chart-parts";
import { areaOfRange } from "./chart-reference";
import { ChartSeriesList } from "./chart-series-list";
import type { PlotBy } from "./chart-source";
import { ChartTitle } from "./chart-title";
import { chartKind, checkedChartType, type ChartType } from "./chart-types";
import { checkedFlag, checkedText, oneOf } from "./chart-values";
import type { ModelContext, SheetArea } from "./context";

/** A chart (Excel.Chart). */
export class Chart extends ChartBox {
  readonly $type = "Chart";
  readonly $list: ChartSeriesList;
  readonly #title: ChartTitle;
  readonly #legend: ChartLegend;
  readonly #axes: ChartAxes;
  readonly #dataLabels: ChartLabels;
  readonly #format: ChartTextFormat;
  /** "" where nobody wrote one; Excel's object model has no member for it. */
  $alternativeText = "";
  #name: string;
  #displayBlanksAs: "NotPlotted" | "Zero" = "NotPlotted";

  /** @param source the cells that the series are taken from; without any the chart has none yet */
  constructor(
    readonly $context: ModelContext,
    sheetId: string,
    name: string,
    type: ChartType,
    source?: { readonly area: SheetArea; readonly plotBy: PlotBy | undefined },
  ) {
    super($context.charts, sheetId);
    const host = $context.charts;
    this.$id = host.newId();
    this.#name = name;
    this.$list = new ChartSeriesList(host, sheetId, type);
    if (source) this.$list.read(source.area, source.plotBy);
    const { all } = this.$list;
    this.#title = new ChartTitle(host, () => (all.length === 1 && all[0] ? all[0].name : "Chart Title"), sheetId);
    this.#legend = new ChartLegend(host, all.length > 1 || chartKind(type).drawn === "pie");
    const owner = axisOwner(this, host);
    this.#axes = new ChartAxes(host, new ChartAxis(owner, "Category"), new ChartAxis(owner, "Value"));
    this.#dataLabels = new ChartLabels("ChartDataLabels", host, () => this.$list.labelled());
    this.#format = new ChartTextFormat("ChartAreaFormat", host, 10);
    if (source) this.$placeBeside(source.area);
  }

  readonly $id: string;

  get id() {
    return this.$id;
  }
  get name(): string {
    return this.#name;
  }
  set name(name: unknown) {
    const text = checkedText(name, 255);
    if (text === "") throw invalidArgument();
    this.#name = text;
    this.$store.changed();
  }
  get chartType(): ChartType {
    return this.$list.type;
  }
  set chartType(type: unknown) {
    this.$list.setType(checkedChartType(type));
  }
  get worksheet() {
    return this.$context.worksheet(this.$sheetId);
  }
  get title() {
    return this.#title;
  }
  get legend() {
    return this.#legend;
  }
  get axes() {
    return this.#axes;
  }
  get series() {
    return this.$list.collection;
  }
  get dataLabels() {
    return this.#dataLabels;
  }
  get format() {
    return this.#format;
  }
  get plotBy(): PlotBy {
    return this.$list.plotBy;
  }
  set plotBy(plotBy: unknown) {
    this.$list.plotAnew(oneOf(plotBy, "Chart.plotBy", ["Rows", "Columns"]));
  }
  get plotVisibleOnly(): boolean {
    return this.$list.plotsVisibleOnly;
  }
  set plotVisibleOnly(isVisibleOnly: unknown) {
    this.$list.plotsVisibleOnly = checkedFlag(isVisibleOnly);
    this.$store.changed();
  }
  get displayBlanksAs(): "NotPlotted" | "Zero" {
    return this.#displayBlanksAs;
  }
  set displayBlanksAs(how: unknown) {
    this.#displayBlanksAs = oneOf(how, "Chart.displayBlanksAs", ["NotPlotted", "Zero"], ["Interplotted"]);
    this.$store.changed();
  }

  setData(range: unknown, seriesBy?: unknown) {
    this.$list.read(areaOfRange(range), checkedSeriesBy(seriesBy));
    this.$store.changed();
  }
  activate() {
    this.worksheet.activate();
    this.$store.activate(this);
  }
  delete() {
    this.$store.remove(this);
  }

  $shift(change: StructureChange) {
    this.$list.shift(change);
    for (const part of [this.#title, this.#axes.$category, this.#axes.$value]) part.$shift(change);
  }
  /** The chart as it stands on the sheet at this moment. */
  $drawn() {
    return drawnChart(this);
  }
}

/** undefined for Auto: the shape of the range decides. */
export function checkedSeriesBy(given: unknown): PlotBy | undefined {
  if (given === undefined || given === null) return undefined;
  const by = oneOf(given, "Chart.seriesBy", ["Auto", "Rows", "Columns"]);
  return by === "Auto" ? undefined : by;
}
