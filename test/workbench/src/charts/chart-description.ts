import type { DrawnChart } from "./drawn-chart";
import { innermost, seriesName } from "./legend-entries";

/** What a screen reader says of the chart: its alternative text, or its title and every figure it shows. */
export function chartDescription(chart: DrawnChart): string {
  if (chart.alternativeText !== "") return chart.alternativeText;
  const names = innermost(chart);
  const figures = chart.series.map((series, index) => {
    const points = series.values.flatMap((value, place) => {
      if (value === null) return [];
      return `${names[place] ?? place + 1} ${series.labels?.[place] || chart.valueAxis.format(value)}`;
    });
    return `${seriesName(series, index)}: ${points.join(", ")}.`;
  });
  const title = (chart.title ?? chart.name).replace(/\s+/g, " ").trim();
  return [title === "" ? "" : `${title}.`, ...figures].filter((part) => part !== "").join(" ");
}
