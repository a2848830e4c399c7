import { ExcelCollection } from "../rich-api/excel-collection";
import { Chart, checkedSeriesBy } from "./chart";
import { areaOfRange } from "./chart-reference";
import { checkedChartType } from "./chart-types";
import type { ModelContext } from "./context";

/** The charts of one sheet (Excel.ChartCollection). */
export class ChartCollection extends ExcelCollection<Chart> {
  readonly $type = "ChartCollection";

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  override get $eventTarget() {
    return this.$sheetId;
  }
  $all() {
    return this.$context.charts.of(this.$sheetId);
  }

  get count() {
    return this.getCount();
  }
  add(type: unknown, sourceData: unknown, seriesBy?: unknown) {
    const source = { area: areaOfRange(sourceData), plotBy: checkedSeriesBy(seriesBy) };
    const chart = new Chart(this.$context, this.$sheetId, this.#freeName(), checkedChartType(type), source);
    this.$context.charts.add(chart);
    return chart;
  }

  #freeName() {
    const names = new Set(this.$all().map(({ name }) => name));
    for (let number = this.getCount() + 1; ; number++) {
      if (!names.has(`Chart ${number}`)) return `Chart ${number}`;
    }
  }
}
