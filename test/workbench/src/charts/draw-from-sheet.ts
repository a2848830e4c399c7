import type { Chart } from "../model/chart";
import type { ChartAxis } from "../model/chart-axis";
import { printed } from "../model/chart-cells";
import type { ChartSeries } from "../model/chart-series";
import { chartKind } from "../model/chart-types";
import { drawnSeries, type SheetSeries } from "./draw-series";
import { drawnValues } from "./drawn-values";
import type { DrawnAxis, DrawnChart } from "./drawn-chart";

/** A chart as drawn from a sheet. */
export interface SheetChart extends DrawnChart {
  readonly series: readonly SheetSeries[];
}

/** Reads everything that is needed to draw the chart from its cells, as they are at this moment. */
export function drawnChart(chart: Chart): SheetChart {
  const { $list: list, title, legend, axes } = chart;
  const series = list.all.filter((one) => one.$hasValues() && !one.filtered);
  const values = drawnValues(series, chart.displayBlanksAs === "Zero");
  const isScatter = chartKind(list.type).drawn === "scatter";
  const levels = categoryLevels(series, isScatter);
  const categories = axes.$category.multiLevel ? levels : levels.slice(-1);
  return {
    name: chart.name,
    title: title.visible ? title.text : null,
    categories,
    series: series.map((one, index) => drawnSeries(one, values[index] ?? [], categories)),
    isHorizontal: series.some((one) => chartKind(one.chartType).isHorizontal),
    legend: legend.visible ? legend.position : null,
    categoryAxis: drawnAxis(axes.$category),
    valueAxis: withinWhole(drawnAxis(axes.$value), series),
    gapWidth: list.columns.gapWidth,
    overlap: list.columns.overlap,
    alternativeText: chart.$alternativeText,
  };
}

/** As in Excel the first series with categories gives them to the whole chart. */
function categoryLevels(series: readonly ChartSeries[], isScatter: boolean): string[][] {
  for (const one of series) {
    const levels = one.$categoryLevels(isScatter);
    if (levels.length > 0) return levels;
  }
  return [];
}

function drawnAxis(axis: ChartAxis): DrawnAxis {
  return {
    title: axis.title.visible ? axis.title.text : null,
    isVisible: axis.visible,
    minimum: axis.$minimum.given,
    maximum: axis.$maximum.given,
    majorUnit: axis.$majorUnit.given,
    hasMajorGridlines: axis.majorGridlines.visible,
    format: formatter(axis.numberFormat),
    isReversed: axis.reversePlotOrder,
  };
}

/** Shares of a whole reach up to it and not beyond. */
function withinWhole(axis: DrawnAxis, series: readonly ChartSeries[]): DrawnAxis {
  const isPercent = series.some((one) => chartKind(one.chartType).stacking === "percent");
  return isPercent ? { ...axis, maximum: axis.maximum ?? 1 } : axis;
}

const formatters = new Map<string, (value: number) => string>();

/** One function for each number format, so that two drawings can be compared. */
function formatter(numberFormat: string): (value: number) => string {
  const known = formatters.get(numberFormat) ?? ((value: number) => printed(value, numberFormat));
  formatters.set(numberFormat, known);
  return known;
}
