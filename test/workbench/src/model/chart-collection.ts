import type { Box } from "../charts/chart-store";
import { newChart, takeSeries } from "../charts/new-chart";
import { ExcelCollection } from "../rich-api/excel-collection";
import type { ModelContext } from "./context";
import { Chart, checkedSeriesBy, edgesOf } from "./chart";
import { areaOfRange } from "./given-range";
import { checkedChartType } from "./chart-series";

/** Excel's size of a new chart, in points: 5 by 3 inches. */
const NEW: Box = { left: 0, top: 0, width: 360, height: 216 };
/** A new chart stands so far to the right of its cells, in points. */
const GAP = 12;

/** The charts of one sheet (Excel.ChartCollection). */
export class ChartCollection extends ExcelCollection<Chart> {
  readonly $type = "ChartCollection";

  constructor(
    readonly $context: Pick<ModelContext, "charts" | "worksheet">,
    readonly $sheetId: string,
  ) {
    super();
  }

  override get $eventTarget() {
    return this.$sheetId;
  }
  $all() {
    return this.$context.charts.of(this.$sheetId).map((chart) => new Chart(this.$context, chart));
  }

  get count() {
    return this.getCount();
  }
  add(givenType: unknown, sourceData: unknown, seriesBy?: unknown) {
    const { charts } = this.$context;
    const [type, area, plotBy] = [checkedChartType(givenType), areaOfRange(sourceData), checkedSeriesBy(seriesBy)];
    const document = newChart(this.#freeName(), type);
    takeSeries(charts.sheets, document, area, plotBy);
    document.legend.isVisible ||= document.series.length > 1;
    const { right, top } = edgesOf(this.$context, area, area.sheetId);
    const box = area.sheetId === this.$sheetId ? { ...NEW, left: right + GAP, top } : NEW;
    const chart = charts.make(this.$sheetId, document, box);
    charts.add(chart);
    return new Chart(this.$context, chart);
  }

  #freeName() {
    const names = new Set(this.$all().map(({ name }) => name));
    for (let number = this.getCount() + 1; ; number++) {
      if (!names.has(`Chart ${number}`)) return `Chart ${number}`;
    }
  }
}
