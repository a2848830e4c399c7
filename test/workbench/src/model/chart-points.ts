import { ExcelCollection } from "../rich-api/excel-collection";
import { ChartLabels } from "./chart-data-labels";
import { ChartElement } from "./chart-element";
import { ChartFill } from "./chart-fill";
import { isLabelShown, resolveLabel, type LabelSettings } from "./chart-label-settings";
import { ChartBorder } from "./chart-line";
import type { ChartSeries } from "./chart-series";
import { checkedFlag } from "./chart-values";
import { isCellError } from "../grid/cell-value";

/** The look of a point (Excel.ChartPointFormat). */
export class ChartPointFormat extends ChartElement {
  readonly $type = "ChartPointFormat";
  readonly #fill: ChartFill;
  readonly #border: ChartBorder;

  constructor(series: ChartSeries) {
    super(series.$host);
    this.#fill = new ChartFill(series.$host, () => series.format.fill.getSolidColor());
    this.#border = new ChartBorder(series.$host);
  }

  get fill() {
    return this.#fill;
  }
  get border() {
    return this.#border;
  }
}

/** One point of a series (Excel.ChartPoint). */
export class ChartPoint extends ChartElement {
  readonly $type = "ChartPoint";
  readonly $labels: LabelSettings = {};
  readonly #format: ChartPointFormat;
  readonly #dataLabel: ChartLabels;

  constructor(
    readonly $series: ChartSeries,
    readonly $index: number,
  ) {
    super($series.$host);
    this.#format = new ChartPointFormat($series);
    const labelled = () => [{ settings: this.$labels, type: $series.chartType, resolved: () => this.$resolvedLabel() }];
    this.#dataLabel = new ChartLabels("ChartDataLabel", $series.$host, labelled);
  }

  get format() {
    return this.#format;
  }
  get dataLabel() {
    return this.#dataLabel;
  }
  get hasDataLabel(): boolean {
    return isLabelShown(this.$resolvedLabel());
  }
  set hasDataLabel(isShown: unknown) {
    const none = { showCategoryName: false, showSeriesName: false, showPercentage: false };
    if (!checkedFlag(isShown)) Object.assign(this.$labels, { ...none, showValue: false });
    else if (!this.hasDataLabel) this.$labels.showValue = true;
    this.$host.changed();
  }
  get value() {
    const value = this.$series.$cells()[this.$index]?.value ?? null;
    return isCellError(value) ? value.error : value;
  }

  $resolvedLabel() {
    return resolveLabel(this.$series.chartType, this.$labels, this.$series.$labels);
  }
}

/** The points of a series (Excel.ChartPointsCollection). */
export class ChartPointsCollection extends ExcelCollection<ChartPoint> {
  readonly $type = "ChartPointsCollection";
  readonly #points: ChartPoint[] = [];

  constructor(readonly $series: ChartSeries) {
    super();
  }

  $all() {
    return this.$series.$cells().map((_, index) => this.$at(index));
  }
  $at(index: number) {
    return (this.#points[index] ??= new ChartPoint(this.$series, index));
  }
  /** The point if anything was ever asked of it: all others look as the series does. */
  $known(index: number): ChartPoint | undefined {
    return this.#points[index];
  }

  get count() {
    return this.getCount();
  }
}
