import { ExcelCollection } from "../rich-api/excel-collection";
import type { ChartSeries } from "./chart-series";
import { checkedNumber } from "./chart-values";

/** The series of a chart (Excel.ChartSeriesCollection). */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly $type = "ChartSeriesCollection";

  /** @param $insert makes a series without cells, which is not drawn, and puts it at the place */
  constructor(
    readonly $series: readonly ChartSeries[],
    readonly $insert: (index: number) => ChartSeries,
  ) {
    super();
  }

  $all() {
    return this.$series;
  }
  get count() {
    return this.getCount();
  }
  add(name?: unknown, index?: unknown) {
    const place =
      index === undefined || index === null ? this.$series.length : checkedNumber(index, 0, this.$series.length);
    const series = this.$insert(place);
    if (name !== undefined && name !== null) series.name = name;
    return series;
  }
}
