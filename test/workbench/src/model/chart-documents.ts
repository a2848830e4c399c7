import { chartDescription } from "../charts/chart-description";
import type { ChartDocument } from "../document/chart-document";
import { Chart } from "./chart";
import { applyAxis, applyTitle, axisDocument, titleDocument } from "./chart-axis-documents";
import { applyPartLook, partLook } from "./chart-look-documents";
import { boxAt, placeOf } from "./chart-place";
import { addSeries, seriesDocument } from "./chart-series-documents";
import type { ChartSheet } from "./chart-sheets";
import { chartKind } from "./chart-types";
import type { ModelContext } from "./context";

/** The charts of a sheet as a file holds them. */
export function chartDocuments({ charts }: Pick<ModelContext, "charts">, sheetId: string): ChartDocument[] {
  const sheet = charts.sheets.sheet(sheetId);
  return sheet ? charts.of(sheetId).map((chart) => chartDocument(chart, sheet)) : [];
}

/** Makes the charts of a sheet that was just opened; whoever calls this puts them into the store. */
export function chartsFromDocuments(context: ModelContext, name: string, documents: readonly ChartDocument[]): Chart[] {
  const sheetId = context.charts.sheets.idOf(name);
  const sheet = sheetId === null ? null : context.charts.sheets.sheet(sheetId);
  return sheet ? documents.map((document) => chartFromDocument(context, sheetId!, sheet, document)) : [];
}

function chartDocument(chart: Chart, sheet: ChartSheet): ChartDocument {
  const { title, legend, axes, $list: list, $alternativeText: alternativeText } = chart;
  const { sheets } = chart.$store;
  const hasColumns = [list.type, ...list.all.map((one) => one.chartType)].some(
    (type) => chartKind(type).drawn === "column",
  );
  return {
    name: chart.name,
    place: placeOf(sheet, chart.$box),
    ...(alternativeText === "" ? { description: chartDescription(chart.$drawn()) } : { alternativeText }),
    type: chart.chartType,
    series: list.all.map(seriesDocument),
    ...(hasColumns && { columns: { ...list.columns } }),
    displaysBlanksAs: chart.displayBlanksAs,
    plotsVisibleOnly: chart.plotVisibleOnly,
    look: partLook(chart.format),
    title: { ...titleDocument(sheets, title), isOverlay: title.overlay },
    legend: {
      isVisible: legend.visible,
      isOverlay: legend.overlay,
      position: legend.position,
      look: partLook(legend.format),
    },
    categoryAxis: axisDocument(axes.$category),
    valueAxis: axisDocument(axes.$value),
  };
}

function chartFromDocument(context: ModelContext, sheetId: string, sheet: ChartSheet, document: ChartDocument): Chart {
  const chart = new Chart(context, sheetId, document.name, document.type);
  const { title, legend, axes, $list: list } = chart;
  chart.$box = boxAt(sheet, document.place);
  chart.$alternativeText = document.alternativeText ?? "";
  for (const series of document.series) addSeries(chart, series);
  list.$findSource();
  Object.assign(list.columns, document.columns);
  chart.displayBlanksAs = document.displaysBlanksAs;
  chart.plotVisibleOnly = document.plotsVisibleOnly;
  applyPartLook(chart.format, document.look);
  applyTitle(context.charts.sheets, title, document.title);
  title.overlay = document.title.isOverlay;
  legend.visible = document.legend.isVisible;
  legend.overlay = document.legend.isOverlay;
  legend.position = document.legend.position;
  applyPartLook(legend.format, document.legend.look);
  applyAxis(axes.$category, document.categoryAxis);
  applyAxis(axes.$value, document.valueAxis);
  return chart;
}
