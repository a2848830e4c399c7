import type { ChartDocument, ChartPlace } from "../../../document/chart-document";
import { LAST_COLUMN, LAST_ROW } from "../../areas";
import { UNITS_PER_POINT } from "../../chart-look";
import * as texts from "../../chart-texts";
import { child, descendants, isOn, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import type { OpenPackage } from "../../zip/open-package";
import type { SheetPart } from "../workbook-parts";
import type { DrawingTheme } from "./chart-reading";
import { readChart, type ReadChart } from "./read-chart";

/** Reads the charts of a sheet from the one at the back to the one in front, and says what of them is not kept. */
export function readCharts(
  opened: OpenPackage,
  sheet: SheetPart,
  theme: DrawingTheme,
): { charts: ChartDocument[]; dropped: string[] } {
  const charts: ChartDocument[] = [];
  const dropped: string[] = [];
  for (const { target } of opened.relations(sheet.path).filter(({ kind }) => kind === "drawing")) {
    const anchors = (opened.xml(target)?.children ?? []).filter(({ name }) => name.endsWith("Anchor"));
    for (const anchor of anchors) {
      for (const frame of chartFrames(anchor)) {
        const { name = "", descr = "" } = cNvPr(frame)?.attributes ?? {};
        const given = name.slice(0, 255) || `Chart ${charts.length + 1}`;
        const place = placeOf(anchor);
        const read =
          place && !isGrouped(anchor) ? chartOf(opened, target, frame, theme) : { refusal: texts.GROUPED_CHART };
        if (!place || "refusal" in read) {
          dropped.push(texts.CHART_LOST(sheet.name, given, "refusal" in read ? read.refusal : texts.NO_CHART_PART));
          continue;
        }
        const words = descr.trim();
        const isOwn = words !== "" && !words.endsWith(texts.FIGURES_AS_SAVED);
        charts.push({ name: given, place, ...(isOwn && { alternativeText: words }), ...read.chart });
        dropped.push(...read.lostSeries.map((series) => texts.CHART_SERIES(sheet.name, given, series)));
        const losses = [...read.losses, ...(isOn(cNvPr(frame), "hidden") ? [texts.LOST_HIDDEN] : [])];
        if (losses.length > 0) dropped.push(texts.CHART_CHANGED(sheet.name, given, losses));
      }
    }
  }
  return { charts, dropped };
}

/** The frames of an anchor that hold a chart, one of Excel's newer kinds included. */
export function chartFrames(anchor: XmlElement): readonly XmlElement[] {
  return descendants(anchor, "graphicFrame").filter((frame) => descendants(frame, "chart").length > 0);
}

const cNvPr = (frame: XmlElement) => child(child(frame, "nvGraphicFramePr"), "cNvPr");
const isGrouped = (anchor: XmlElement) => child(anchor, "grpSp") !== undefined;

function chartOf(
  opened: OpenPackage,
  drawing: string,
  frame: XmlElement,
  theme: DrawingTheme,
): ReadChart | { readonly refusal: string } {
  const id = descendants(frame, "chart")[0]?.attributes["id"];
  const relation = opened.relations(drawing).find((one) => one.id === id);
  if (relation?.kind === "chartEx") return { refusal: texts.NEWER_CHART };
  let part: XmlElement | undefined;
  try {
    part = relation && opened.xml(relation.target);
  } catch {
    // The workbook is worth more than one damaged chart.
    return { refusal: texts.BROKEN_CHART };
  }
  return part ? readChart(part, theme) : { refusal: texts.NO_CHART_PART };
}

function placeOf(anchor: XmlElement): ChartPlace | undefined {
  const size = { width: points(child(anchor, "ext"), "cx"), height: points(child(anchor, "ext"), "cy") };
  if (anchor.name === "absoluteAnchor") {
    const corner = child(anchor, "pos");
    return { from: { row: 0, column: 0, down: points(corner, "y"), right: points(corner, "x") }, size };
  }
  const from = cornerOf(child(anchor, "from"));
  if (anchor.name === "oneCellAnchor") return from && { from, size };
  const to = cornerOf(child(anchor, "to"));
  return from && to && { from, to };
}

function cornerOf(corner: XmlElement | undefined) {
  if (!corner) return undefined;
  const number = (name: string) => Math.max(0, Number(child(corner, name)?.text) || 0);
  return {
    row: Math.min(LAST_ROW, number("row")),
    column: Math.min(LAST_COLUMN, number("col")),
    down: rounded(number("rowOff")),
    right: rounded(number("colOff")),
  };
}

const points = (element: XmlElement | undefined, attribute: string) =>
  rounded(Math.max(0, numberIn(element, attribute) ?? 0));
const rounded = (units: number) => Math.round((units / UNITS_PER_POINT) * 1000) / 1000;
