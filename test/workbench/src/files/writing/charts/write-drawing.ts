import type { ChartCorner, ChartDocument, ChartSize } from "../../../document/chart-document";
import type { SheetDocument } from "../../../document/workbook-document";
import { UNITS_PER_POINT } from "../../chart-look";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../../namespaces";
import * as texts from "../../chart-texts";
import { element } from "../../xml/write-xml";
import type { Part } from "../../zip/write-package";
import { drawingText } from "./drawing-xml";
import { chartXml } from "./write-chart";
import { mixesStackings } from "./write-plot";

const CONTENT = "application/vnd.openxmlformats-officedocument";
/** Nobody listens to more, and Excel need not keep it. */
const LONGEST_DESCRIPTION = 4_000;

/** The parts of a sheet's charts, the drawing that places them first; none where it has no chart. */
export function drawingParts(
  sheet: SheetDocument,
  { number, firstChart }: { readonly number: number; readonly firstChart: number },
): { parts: Part[]; dropped: string[] } {
  if (sheet.charts.length === 0) return { parts: [], dropped: [] };
  const charts = sheet.charts.map((chart, index) => {
    return { id: `rId${index + 1}`, path: `charts/chart${firstChart + index}.xml`, chart };
  });
  const anchors = charts.map(({ chart, id }, index) => anchorXml(chart, id, index + 2));
  const parts = [
    {
      path: `xl/drawings/drawing${number}.xml`,
      xml: x("wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, ...anchors),
      contentType: `${CONTENT}.drawing+xml`,
      relations: charts.map(({ id, path }) => ({ id, type: `${RELATIONSHIPS}/chart`, target: `../${path}` })),
    },
    ...charts.map(({ path, chart }) => ({
      path: `xl/${path}`,
      xml: chartXml(chart),
      contentType: `${CONTENT}.drawingml.chart+xml`,
    })),
  ];
  const dropped = sheet.charts.filter(mixesStackings).map(({ name }) => texts.MIXED_STACKING(sheet.name, name));
  return { parts, dropped };
}

function anchorXml(chart: ChartDocument, relation: string, id: number): string {
  const { place } = chart;
  const content = [frameXml(chart, relation, id), x("clientData")];
  const from = cornerXml("from", place.from);
  if ("size" in place) return x("oneCellAnchor", {}, from, x("ext", sizeOf(place.size)), ...content);
  return x("twoCellAnchor", {}, from, cornerXml("to", place.to), ...content);
}

function cornerXml(name: string, { row, column, down, right }: ChartCorner): string {
  const numbers = { col: column, colOff: units(right), row, rowOff: units(down) };
  return x(name, {}, ...Object.entries(numbers).map(([key, number]) => `<xdr:${key}>${number}</xdr:${key}>`));
}

function frameXml(chart: ChartDocument, relation: string, id: number): string {
  const name = drawingText(chart.name);
  const properties = x(
    "nvGraphicFramePr",
    {},
    x("cNvPr", { id, name, descr: descriptionOf(chart) }),
    x("cNvGraphicFramePr"),
  );
  const nowhere = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const reference = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relation });
  const graphic = element("a:graphic", {}, element("a:graphicData", { uri: CHART }, reference));
  return x("graphicFrame", { macro: "" }, properties, x("xfrm", {}, nowhere), graphic);
}

/** Excel does not follow the cells here, so the words say from when their figures are. */
function descriptionOf({ alternativeText, description }: ChartDocument): string | undefined {
  if (alternativeText !== undefined) return drawingText(alternativeText);
  if (description === undefined) return undefined;
  const isLong = description.length > LONGEST_DESCRIPTION;
  const figures = isLong ? `${description.slice(0, LONGEST_DESCRIPTION)}…` : description;
  return drawingText(`${figures} ${texts.FIGURES_AS_SAVED}`);
}

const x = (name: string, attributes: Parameters<typeof element>[1] = {}, ...content: string[]) =>
  element(`xdr:${name}`, attributes, ...content);
const units = (points: number) => Math.max(0, Math.round(points * UNITS_PER_POINT));
const sizeOf = ({ width, height }: ChartSize) => ({ cx: units(width), cy: units(height) });
