import type { DrawnChart, DrawnSeries } from "./drawn-chart";

/** One entry of a chart's legend; the key tells entries of the same name apart. */
export interface LegendEntry {
  readonly key: string;
  readonly name: string;
  readonly icon: "line" | "marker" | "square";
}

const ICONS = { line: "line", scatter: "marker", column: "square", area: "square", pie: "square" } as const;

/** The entries of a chart's legend: its series, or the slices of a pie. */
export function legendEntries(chart: DrawnChart): LegendEntry[] {
  const pie = pieSeries(chart);
  if (pie) {
    const names = innermost(chart);
    return pie.values.map((_, index) => ({
      key: seriesKey(index),
      name: names[index] ?? `${index + 1}`,
      icon: "square",
    }));
  }
  return chart.series.map((series, index) => ({
    key: seriesKey(index),
    name: seriesName(series, index),
    icon: ICONS[series.type],
  }));
}

/** A pie shows one series, its first; undefined where the chart is no pie. */
export function pieSeries(chart: DrawnChart): DrawnSeries | undefined {
  return chart.series.find(({ type }) => type === "pie");
}

/** What the drawing calls a series, since two may have the same name. */
export function seriesKey(index: number): string {
  return `series-${index}`;
}

/** The name of a series as Excel shows it, which numbers those without one. */
export function seriesName(series: DrawnSeries, index: number): string {
  return series.name === "" ? `Series${index + 1}` : series.name;
}

/** The labels next to the axis, one a category. */
export function innermost(chart: DrawnChart): readonly string[] {
  return chart.categories.at(-1) ?? [];
}

/** How many categories the chart has: a series may be longer than the labels, or shorter. */
export function categoryCount(chart: DrawnChart): number {
  return Math.max(
    0,
    ...chart.categories.map((level) => level.length),
    ...chart.series.map((series) => series.values.length),
  );
}
