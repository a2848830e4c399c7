import type { ChartAxisDocument, ChartDocument, ChartSeriesDocument } from "../document/chart-document";
import { chartKind } from "../document/chart-types";
import { cellText, printed, type ChartCell } from "./chart-cells";
import type { ChartSheets } from "./chart-sheets";
import type { OpenChartDocument } from "./chart-store";
import { drawnSeries, type SheetSeries } from "./draw-series";
import type { DrawnAxis, DrawnChart } from "./drawn-chart";
import { drawnValues } from "./drawn-values";
import { categoryLevels, seriesName, shownText, valueCells } from "./series-cells";

/** A chart as drawn from a sheet. */
export interface DrawnSheetChart extends DrawnChart {
  readonly series: readonly SheetSeries[];
}

/** Reads everything that is needed to draw the chart from its cells, as they are at this moment. */
export function drawnChart(sheets: ChartSheets, chart: OpenChartDocument): DrawnSheetChart {
  const { title, legend, categoryAxis, valueAxis } = chart;
  const series = chart.series.filter(({ values }) => values !== undefined);
  const cells = series.map((one) => valueCells(sheets, chart, one));
  const values = drawnValues(series, cells, chart.displaysBlanksAs === "Zero");
  const levels = firstLevels(sheets, chart, series);
  const categories = categoryAxis.isMultiLevel ? levels : levels.slice(-1);
  return {
    name: chart.name,
    title: title.isVisible ? chartTitle(sheets, chart) : null,
    categories,
    series: series.map((one, index) => {
      const place = chart.series.indexOf(one);
      const name = seriesName(sheets, one, place);
      return drawnSeries(one, { name, place, values: values[index] ?? [], cells: cells[index] ?? [], categories });
    }),
    isHorizontal: series.some(({ type }) => chartKind(type).isHorizontal),
    legend: legend.isVisible ? legend.position : null,
    categoryAxis: drawnAxis(sheets, chart, "Category", categoryAxis),
    valueAxis: withinWhole(drawnAxis(sheets, chart, "Value", valueAxis), series),
    ...chart.columns,
    alternativeText: chart.alternativeText ?? "",
  };
}

/** What the title says, whether it is shown or not: a single series is the title of a chart that has none of its own. */
export function chartTitle(sheets: ChartSheets, { title, series }: Pick<ChartDocument, "title" | "series">): string {
  const [only, ...others] = series;
  const automatic = only && others.length === 0 ? seriesName(sheets, only, 0) : "Chart Title";
  return shownText(sheets, title.text) ?? automatic;
}

/** The number format of the cells that an axis stands for, as long as it has none of its own. */
export function axisFormat(sheets: ChartSheets, chart: OpenChartDocument, axis: "Category" | "Value"): string {
  const { numberFormat } = axis === "Value" ? chart.valueAxis : chart.categoryAxis;
  if (numberFormat !== undefined) return numberFormat;
  if (axis === "Value" && chartKind(chart.type).stacking === "percent") return "0%";
  const [first] = chart.series;
  if (!first) return "General";
  const cells = axis === "Value" ? valueCells(sheets, chart, first) : categoryLevels(sheets, chart, first).at(-1);
  return cells?.[0]?.numberFormat ?? "General";
}

/** As in Excel the first series with categories gives them to the whole chart. */
function firstLevels(sheets: ChartSheets, chart: OpenChartDocument, series: readonly ChartSeriesDocument[]) {
  const isScatter = chartKind(chart.type).drawn === "scatter";
  const text = (cell: ChartCell) => (isScatter && typeof cell.value === "number" ? String(cell.value) : cellText(cell));
  for (const one of series) {
    const levels = categoryLevels(sheets, chart, one);
    if (levels.length > 0) return levels.map((level) => level.map(text));
  }
  return [];
}

function drawnAxis(
  sheets: ChartSheets,
  chart: OpenChartDocument,
  which: "Category" | "Value",
  axis: ChartAxisDocument,
): DrawnAxis {
  const { title, minimum = null, maximum = null, majorUnit = null } = axis;
  return {
    title: title.isVisible ? (shownText(sheets, title.text) ?? AXIS_TITLE) : null,
    isVisible: axis.isVisible,
    minimum,
    maximum,
    majorUnit,
    hasMajorGridlines: axis.hasGridlines,
    format: formatter(axisFormat(sheets, chart, which)),
    isReversed: axis.isReversed,
  };
}

export const AXIS_TITLE = "Axis Title";

/** Shares of a whole reach up to it and not beyond. */
function withinWhole(axis: DrawnAxis, series: readonly ChartSeriesDocument[]): DrawnAxis {
  const isPercent = series.some(({ type }) => chartKind(type).stacking === "percent");
  return isPercent ? { ...axis, maximum: axis.maximum ?? 1 } : axis;
}

const formatters = new Map<string, (value: number) => string>();

/** One function for each number format, so that two drawings can be compared. */
function formatter(numberFormat: string): (value: number) => string {
  const known = formatters.get(numberFormat) ?? ((value: number) => printed(value, numberFormat));
  formatters.set(numberFormat, known);
  return known;
}
