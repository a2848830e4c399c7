import { paletteColour } from "../charts/excel-look";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { ChartLabels } from "./chart-data-labels";
import { ChartSeriesFormat } from "./chart-formats";
import { isLabelShown, resolveLabel, type LabelSettings } from "./chart-label-settings";
import { ChartPointsCollection } from "./chart-points";
import { ChartSeriesData, type SeriesPlace } from "./chart-series-data";
import { chartKind, checkedChartType, familyOf, type ChartType } from "./chart-types";
import { checkedColour, checkedFlag, checkedNumber, oneOf, onlyFlag } from "./chart-values";

const MARKERS = ["Automatic", "None", "Circle", "Square", "Diamond", "Triangle"] as const;
const OTHER_MARKERS = ["X", "Star", "Dot", "Dash", "Plus", "Picture"];
export type MarkerStyle = (typeof MARKERS)[number];

/** The group of columns that all column series of a chart belong to. */
export interface ColumnGroup {
  gapWidth: number;
  overlap: number;
}

/** What a chart tells its series and lets them do. */
export interface SeriesOwner extends SeriesPlace {
  readonly columns: ColumnGroup;
  readonly all: readonly ChartSeries[];
  remove(series: ChartSeries): void;
}

/** A series of a chart (Excel.ChartSeries). */
export class ChartSeries extends ChartSeriesData {
  readonly $type = "ChartSeries";
  readonly $labels: LabelSettings = {};
  readonly #format: ChartSeriesFormat;
  readonly #dataLabels: ChartLabels;
  readonly #points = new ChartPointsCollection(this);
  #chartType: ChartType;
  #isFiltered = false;
  #markerStyle: MarkerStyle = "Automatic";
  #markerSize = 5;
  $markerBackground: string | undefined;
  $markerForeground: string | undefined;

  constructor(
    readonly $owner: SeriesOwner,
    chartType: ChartType,
  ) {
    super($owner);
    this.#chartType = chartType;
    const colour = () => paletteColour(Math.max(0, $owner.indexOf(this)));
    const line = { color: () => this.#strokeColour(colour), weight: 2.25, lineStyle: "Automatic" } as const;
    this.#format = new ChartSeriesFormat($owner, colour, line);
    const labelled = { settings: this.$labels, resolved: () => this.$resolvedLabel() };
    this.#dataLabels = new ChartLabels("ChartDataLabels", $owner, () => [{ ...labelled, type: this.#chartType }]);
  }

  get chartType(): ChartType {
    return this.#chartType;
  }
  set chartType(given: unknown) {
    const type = checkedChartType(given);
    const isCombined = this.$owner.all.some((one) => one !== this && familyOf(one.chartType) !== familyOf(type));
    if (isCombined) throw apiNotFound(`ChartSeries.chartType = "${type}" beside series of another kind`);
    this.$setType(type);
  }
  get axisGroup(): string {
    return "Primary";
  }
  set axisGroup(group: unknown) {
    oneOf(group, "ChartSeries.axisGroup", ["Primary"], ["Secondary"]);
  }
  get format() {
    return this.#format;
  }
  get points() {
    return this.#points;
  }
  get dataLabels() {
    return this.#dataLabels;
  }
  get hasDataLabels(): boolean {
    return isLabelShown(this.$resolvedLabel());
  }
  set hasDataLabels(isShown: unknown) {
    const none = { showValue: false, showCategoryName: false, showSeriesName: false, showPercentage: false };
    if (!checkedFlag(isShown)) Object.assign(this.$labels, none);
    else if (!this.hasDataLabels) this.$labels.showValue = true;
    this.$host.changed();
  }
  get filtered(): boolean {
    return this.#isFiltered;
  }
  set filtered(isFiltered: unknown) {
    this.#isFiltered = checkedFlag(isFiltered);
    this.$host.changed();
  }

  /** null where the series is no column or bar. */
  get gapWidth(): number | null {
    return this.#isColumn() ? this.$owner.columns.gapWidth : null;
  }
  set gapWidth(percent: unknown) {
    if (!this.#isColumn()) throw invalidArgument();
    this.$owner.columns.gapWidth = checkedNumber(percent, 0, 500);
    this.$host.changed();
  }
  get overlap(): number | null {
    return this.#isColumn() ? this.$owner.columns.overlap : null;
  }
  set overlap(percent: unknown) {
    if (!this.#isColumn()) throw invalidArgument();
    this.$owner.columns.overlap = checkedNumber(percent, -100, 100);
    this.$host.changed();
  }

  get markerStyle(): MarkerStyle {
    if (this.#markerStyle !== "Automatic") return this.#markerStyle;
    return chartKind(this.#chartType).hasMarkers ? "Automatic" : "None";
  }
  set markerStyle(style: unknown) {
    this.#markerStyle = oneOf(style, "ChartSeries.markerStyle", MARKERS, OTHER_MARKERS);
    this.$host.changed();
  }
  get markerSize(): number {
    return this.#markerSize;
  }
  set markerSize(points: unknown) {
    this.#markerSize = checkedNumber(points, 2, 72);
    this.$host.changed();
  }
  get markerBackgroundColor(): string {
    return this.$markerBackground ?? this.#format.fill.$automatic();
  }
  set markerBackgroundColor(color: unknown) {
    this.$markerBackground = checkedColour(color);
    this.$host.changed();
  }
  get markerForegroundColor(): string {
    return this.$markerForeground ?? this.#format.fill.$automatic();
  }
  set markerForegroundColor(color: unknown) {
    this.$markerForeground = checkedColour(color);
    this.$host.changed();
  }
  get smooth(): boolean {
    return false;
  }
  set smooth(isSmooth: unknown) {
    onlyFlag(isSmooth, "ChartSeries.smooth", false);
  }

  delete() {
    this.$owner.remove(this);
  }

  $setType(type: ChartType) {
    this.#chartType = type;
    this.$host.changed();
  }
  $resolvedLabel() {
    return resolveLabel(this.#chartType, this.$labels);
  }
  /** The colour that was chosen for the markers, if any. */
  $markerColour() {
    return this.$markerBackground ?? this.$markerForeground;
  }

  #isColumn() {
    return chartKind(this.#chartType).drawn === "column";
  }
  /** Lines have a colour of their own; columns, areas and slices have none around them until they are given one. */
  #strokeColour(colour: () => string) {
    return chartKind(this.#chartType).drawn === "line" ? colour() : "";
  }
}
