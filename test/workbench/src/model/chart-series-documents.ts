import type { ChartMarkerDocument, ChartPointDocument, ChartSeriesDocument } from "../document/chart-document";
import type { Chart } from "./chart";
import { applyLabels, labelsDocument } from "./chart-label-documents";
import { isLabelShown } from "./chart-label-settings";
import { applyFill, applyLine, fillDocument, lineDocument, plainColour } from "./chart-look-documents";
import type { ChartSeries } from "./chart-series";
import { applyText, areaOfSource, sourceDocument, textDocument } from "./chart-source-documents";
import { chartKind } from "./chart-types";

/** A series as a file holds it, with what its cells hold now. */
export function seriesDocument(series: ChartSeries): ChartSeriesDocument {
  const { sheets } = series.$host;
  const { $values: values, $categories: categories, $labels: settings } = series;
  const name = textDocument(sheets, series.$name);
  const points = series.$cells().flatMap((_, index) => pointDocument(series, index));
  const label = series.$resolvedLabel();
  return {
    ...(name !== undefined && { name }),
    ...(values !== undefined && { values: sourceDocument(sheets, values, [series.$cells()]) }),
    ...(categories !== undefined && { categories: sourceDocument(sheets, categories, series.$categoryCellLevels()) }),
    type: series.chartType,
    ...(series.filtered && { isFiltered: true }),
    ...fillDocument(series.format.fill),
    line: lineDocument(series.format.line),
    marker: markerDocument(series),
    ...(isLabelShown(label) && { labels: labelsDocument(series.dataLabels, label, settings.position !== undefined) }),
    points,
  };
}

function markerDocument(series: ChartSeries): ChartMarkerDocument {
  const { markerStyle, markerSize, $markerBackground: fill, $markerForeground: border } = series;
  const isOwn = markerStyle !== "Automatic" && (markerStyle !== "None" || chartKind(series.chartType).hasMarkers);
  return {
    ...(isOwn && { style: markerStyle }),
    ...(markerSize !== MARKER_SIZE && { size: markerSize }),
    ...(fill !== undefined && { fill: plainColour(fill) }),
    ...(border !== undefined && { border: plainColour(border) }),
  };
}

function pointDocument(series: ChartSeries, index: number): ChartPointDocument[] {
  const point = series.points.$known(index);
  if (!point) return [];
  const { $labels: own, dataLabel, format } = point;
  const hasPosition = (own.position ?? series.$labels.position) !== undefined;
  const document = {
    index,
    ...fillDocument(format.fill),
    border: lineDocument(format.border),
    ...(Object.keys(own).length > 0 && { label: labelsDocument(dataLabel, point.$resolvedLabel(), hasPosition) }),
  };
  const isOwn = "fill" in document || "label" in document || Object.keys(document.border).length > 0;
  return isOwn ? [document] : [];
}

/** Puts the series at the end of the chart's. */
export function addSeries(chart: Chart, document: ChartSeriesDocument) {
  const series = chart.series.add();
  const { sheets } = series.$host;
  series.$setType(document.type);
  applyText(sheets, series.$name, document.name);
  series.$values = document.values && areaOfSource(sheets, document.values);
  series.$categories = document.categories && areaOfSource(sheets, document.categories);
  if (document.isFiltered) series.filtered = true;
  applyFill(series.format.fill, document);
  applyLine(series.format.line, document.line);
  const { style, size, fill, border } = document.marker;
  series.markerStyle = style ?? "Automatic";
  series.markerSize = size ?? MARKER_SIZE;
  series.$markerBackground = fill;
  series.$markerForeground = border;
  if (document.labels) applyLabels(series.dataLabels, series.$labels, document.labels);
  for (const one of document.points) {
    const point = series.points.$at(one.index);
    applyFill(point.format.fill, one);
    applyLine(point.format.border, one.border);
    if (one.label) applyLabels(point.dataLabel, point.$labels, one.label);
  }
}

/** Excel's own, in points. */
const MARKER_SIZE = 5;
