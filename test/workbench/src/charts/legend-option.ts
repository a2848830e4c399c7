import type { LegendComponentOption } from "echarts/components";
import { textStyle } from "./axis-parts";
import { LEGEND_KEY, type ChartLayout } from "./chart-layout";
import type { DrawnChart } from "./drawn-chart";
import { legendEntries } from "./legend-entries";

const SQUARE = "path://M0 0H10V10H0Z";

/** The legend: in a row above or below the plot, or in a column beside it. */
export function legendOption(chart: DrawnChart, layout: ChartLayout): LegendComponentOption {
  const entries = legendEntries(chart);
  const names = new Map(entries.map(({ key }, index) => [key, layout.legendLines[index]!.join("\n")]));
  const hasLine = entries.some(({ icon }) => icon === "line");
  return {
    show: chart.legend !== null,
    data: entries.map(({ key, icon }) => (icon === "square" ? { name: key, icon: SQUARE } : { name: key })),
    formatter: (key) => names.get(key) ?? key,
    selectedMode: false,
    itemWidth: hasLine ? LEGEND_KEY.line : LEGEND_KEY.square,
    itemHeight: LEGEND_KEY.square,
    itemGap: LEGEND_KEY.between,
    padding: 0,
    textStyle: textStyle(),
    ...place(chart, layout),
  };
}

function place(chart: DrawnChart, layout: ChartLayout): LegendComponentOption {
  switch (chart.legend) {
    case "Left":
      return { orient: "vertical", left: 10, top: "middle", align: "left" };
    case "Right":
      return { orient: "vertical", right: 10, top: "middle", align: "left" };
    default:
      return { orient: "horizontal", left: "center", top: layout.legendTop, align: "left" };
  }
}
