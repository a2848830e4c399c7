import type { ChartAxis } from "./chart-axis";
import { ChartElement, type ChartHost } from "./chart-element";
import { oneOf } from "./chart-values";

/** The axes of a chart (Excel.ChartAxes). */
export class ChartAxes extends ChartElement {
  readonly $type = "ChartAxes";

  constructor(
    host: ChartHost,
    readonly $category: ChartAxis,
    readonly $value: ChartAxis,
  ) {
    super(host);
  }

  get categoryAxis() {
    return this.$category;
  }
  get valueAxis() {
    return this.$value;
  }
  getItem(type: unknown, group?: unknown) {
    if (group !== undefined && group !== null) oneOf(group, "ChartAxes.getItem", ["Primary"], ["Secondary"]);
    const wanted = oneOf(type, "ChartAxes.getItem", ["Category", "Value"], ["Series"]);
    return wanted === "Category" ? this.$category : this.$value;
  }
}
