import type { ChartAxisDocument, ChartPartLook, ChartSeriesDocument, ChartType } from "../document/chart-document";
import { chartKind } from "../document/chart-types";
import type { Draft } from "../document/draft";
import type { SheetArea } from "../grid/a1";
import { sourceOf } from "./chart-areas";
import { EMPTY_CELL, readRows, usedPart } from "./chart-cells";
import type { ChartSheets } from "./chart-sheets";
import { readSource, type PlotBy } from "./chart-source";
import type { OpenChartDocument } from "./chart-store";

const plain = (): Draft<ChartPartLook> => ({ border: {}, font: {} });

/** A chart as Excel makes it, without any series. */
export function newChart(name: string, type: ChartType): OpenChartDocument {
  const hasNumbersAcross = chartKind(type).drawn === "scatter";
  return {
    name,
    type,
    series: [],
    columns: columnGroup(type),
    displaysBlanksAs: "NotPlotted",
    plotsVisibleOnly: true,
    look: plain(),
    title: { isVisible: true, isOverlay: false, look: plain() },
    legend: { isVisible: chartKind(type).drawn === "pie", isOverlay: false, position: "Bottom", look: plain() },
    categoryAxis: newAxis(hasNumbersAcross),
    valueAxis: newAxis(true),
  };
}

const newAxis = (hasGridlines: boolean): Draft<ChartAxisDocument> => ({
  isVisible: true,
  isReversed: false,
  isMultiLevel: true,
  title: { isVisible: false, look: plain() },
  hasGridlines,
  gridlines: {},
  line: {},
  font: {},
});

/** A series without cells, which is not drawn. */
export const newSeries = (type: ChartType): Draft<ChartSeriesDocument> => ({ type, line: {}, marker: {}, points: [] });

/** The labels of a series, which are none until something says what they show. */
export const labelsOf = (series: Draft<ChartSeriesDocument>) => (series.labels ??= { shows: [], look: plain() });

/** Excel's own gap and overlap of the columns of a type. */
export function columnGroup(type: ChartType): OpenChartDocument["columns"] {
  const { isHorizontal, stacking } = chartKind(type);
  if (stacking !== "none") return { gapWidth: 150, overlap: 100 };
  return isHorizontal ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}

/** Takes the series from a range; those that are there keep their look, in their order. */
export function takeSeries(sheets: ChartSheets, chart: OpenChartDocument, area: SheetArea, plotBy?: PlotBy) {
  const sheet = sheets.sheet(area.sheetId);
  const used = (sheet && usedPart(area, sheet)) ?? area;
  const rows = readRows(sheets, used, false);
  const isScatter = chartKind(chart.type).drawn === "scatter";
  const source = readSource(used, (row, column) => rows[row]?.[column] ?? EMPTY_CELL, plotBy, isScatter);
  chart.series.splice(source.series.length);
  source.series.forEach(({ name, values, categories }, index) => {
    const series = (chart.series[index] ??= newSeries(chart.type));
    delete series.name;
    delete series.categories;
    Object.assign(series, name && { name: sourceOf(name) }, categories && { categories: sourceOf(categories) });
    series.values = sourceOf(values);
  });
}
