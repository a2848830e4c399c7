import type { ChartDocument, ChartSource, ChartTextDocument, ShownCell } from "../document/chart-document";
import { chartKind } from "../document/chart-types";
import type { Draft } from "../document/draft";
import type { SheetDocument } from "../document/workbook-document";
import { areaOf, sourceOf, sourcesOf } from "./chart-areas";
import { cellText, type ChartCell } from "./chart-cells";
import { chartDescription } from "./chart-description";
import { boxAt, placeOf } from "./chart-place";
import type { ChartSheets } from "./chart-sheets";
import type { ChartStore, SheetChart } from "./chart-store";
import { drawnChart } from "./draw-from-sheet";
import { columnGroup } from "./new-chart";
import { categoryLevels, textCells, valueCells } from "./series-cells";

/** Puts the charts of a workbook that was just opened in the place of those that were there. */
export function openCharts(charts: ChartStore, sheets: readonly Pick<SheetDocument, "name" | "charts">[]) {
  charts.replace(sheets.flatMap((sheet) => sheet.charts.flatMap((chart) => opened(charts, sheet.name, chart) ?? [])));
}

/** A chart of a file on the open sheet of the name; null where there is none. */
function opened(charts: ChartStore, sheetName: string, document: ChartDocument): SheetChart | null {
  const sheetId = charts.sheets.idOf(sheetName);
  const sheet = sheetId === null ? null : charts.sheets.sheet(sheetId);
  if (sheetId === null || !sheet) return null;
  const { place, columns = columnGroup(document.type), ...kept } = structuredClone(document) as Draft<ChartDocument>;
  delete kept.description;
  for (const source of sourcesOf(kept)) {
    const { cells } = source;
    const id = cells && charts.sheets.idOf(cells.sheet);
    source.cells = cells && id !== null ? { ...cells, sheet: id } : null;
    delete source.shown;
  }
  return charts.make(sheetId, { ...kept, columns }, boxAt(sheet, place));
}

/** The charts of an open sheet as a file holds them, with what their cells hold now. */
export function chartDocuments({ charts }: { readonly charts: ChartStore }, sheetId: string): ChartDocument[] {
  const sheet = charts.sheets.sheet(sheetId);
  if (!sheet) return [];
  return charts.of(sheetId).map(({ box, document }) => {
    const { columns, alternativeText = "", title, categoryAxis, valueAxis, series, ...kept } = document;
    const types = [document.type, ...series.map(({ type }) => type)];
    const hasColumns = types.some((type) => chartKind(type).drawn === "column");
    const words = { description: chartDescription(drawnChart(charts.sheets, document)) };
    return {
      ...kept,
      place: placeOf(sheet, box),
      ...(alternativeText === "" ? words : { alternativeText }),
      ...(hasColumns && { columns }),
      title: savedTitle(charts.sheets, title),
      categoryAxis: { ...categoryAxis, title: savedTitle(charts.sheets, categoryAxis.title) },
      valueAxis: { ...valueAxis, title: savedTitle(charts.sheets, valueAxis.title) },
      series: series.map((one) => savedSeries(charts.sheets, document, one)),
    };
  });
}

function savedTitle<Title extends { readonly text?: ChartTextDocument }>(sheets: ChartSheets, title: Title): Title {
  return title.text === undefined ? title : { ...title, text: savedText(sheets, title.text) };
}

function savedSeries(
  sheets: ChartSheets,
  plot: Pick<ChartDocument, "plotsVisibleOnly">,
  series: ChartDocument["series"][number],
): ChartDocument["series"][number] {
  const { name, values, categories, labels, points, ...kept } = series;
  const cells = valueCells(sheets, plot, series);
  return {
    ...kept,
    ...(name !== undefined && { name: savedText(sheets, name) }),
    ...(values && { values: saved(sheets, values, [cells]) }),
    ...(categories && { categories: saved(sheets, categories, categoryLevels(sheets, plot, series)) }),
    ...(labels && labels.shows.length > 0 && { labels }),
    points: points.filter(({ index }) => index < cells.length),
  };
}

const savedText = (sheets: ChartSheets, text: ChartTextDocument): ChartTextDocument =>
  typeof text === "string" ? text : saved(sheets, text, [textCells(sheets, text)]);

/** The cells by the name of their sheet, with what they hold. */
function saved(sheets: ChartSheets, source: ChartSource, levels: readonly (readonly ChartCell[])[]): ChartSource {
  const area = areaOf(source);
  const sheet = area && sheets.sheet(area.sheetId);
  if (!sheet) return { cells: null, shown: [] };
  const shown = levels.map((level) => level.map((cell): ShownCell => ({ ...cell, text: cellText(cell) })));
  return { ...sourceOf({ ...area, sheetId: sheet.name }), shown };
}
