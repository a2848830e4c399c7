import type { Chart } from "./chart";
import type { AxisOwner } from "./chart-axis";
import { POINTS_PER_PIXEL } from "./chart-pixels";
import { drawnScale } from "./chart-scale";
import type { ChartStore } from "./chart-store";
import { chartKind } from "./chart-types";

const PERCENT = "0%";

/** What a chart tells its axes. */
export function axisOwner(chart: Chart, store: ChartStore): AxisOwner {
  const kind = () => chartKind(chart.chartType);
  const hasNumbers = (axis: "Category" | "Value") => axis === "Value" || kind().drawn === "scatter";
  return {
    sheets: store.sheets,
    sheetId: chart.$sheetId,
    changed: () => store.changed(),
    hasNumbers,
    scaleOf(axis) {
      if (!hasNumbers(axis)) return null;
      const size = { width: chart.width / POINTS_PER_PIXEL, height: chart.height / POINTS_PER_PIXEL };
      return drawnScale(chart.$drawn(), size, axis);
    },
    sourceFormat(axis) {
      if (axis === "Value" && kind().stacking === "percent") return PERCENT;
      const [first] = chart.$list.all;
      return (axis === "Value" ? first?.$cells()[0]?.numberFormat : first?.$categoryFormat()) ?? "General";
    },
    setCategories(area) {
      for (const series of chart.$list.all) series.$setCategories(area);
      store.changed();
    },
  };
}
