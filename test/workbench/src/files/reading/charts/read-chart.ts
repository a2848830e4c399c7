import type { ChartDocument } from "../../../document/chart-document";
import { FONT_SIZES, LETTERS, PAPER, THIN_LINES } from "../../chart-look";
import { documentWord, LEGEND_POSITIONS } from "../../chart-words";
import * as texts from "../../chart-texts";
import { child } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { findLosses } from "./chart-losses";
import { flagOf, valueOf, type ChartReading, type DrawingTheme } from "./chart-reading";
import { readAxis } from "./read-axis";
import { readPlot } from "./read-plot";
import { readSeries } from "./read-series";
import { lastText } from "./read-source";
import { readPartLook, readTitle } from "./read-text";

/** A chart's part as read: what stands around it is known to the drawing that places it. */
export interface ReadChart {
  readonly chart: Omit<ChartDocument, "name" | "place" | "alternativeText">;
  /** What of it does not look as it did. */
  readonly losses: readonly string[];
  /** The series that are not kept, by their names. */
  readonly lostSeries: readonly string[];
}

/** Reads a chart's part; says why where the workbench cannot draw such a chart. */
export function readChart(space: XmlElement, theme: DrawingTheme): ReadChart | { readonly refusal: string } {
  const chart = child(space, "chart");
  const plot = readPlot(child(chart, "plotArea"));
  if ("refusal" in plot) return plot;
  const reading: ChartReading = { theme, losses: new Set() };
  const own = { size: FONT_SIZES.chart, colour: LETTERS, whole: {}, fill: PAPER, border: THIN_LINES };
  const look = readPartLook(space, own, reading);
  const whole = look.font;
  const read = plot.series.map((one) => ({ one, series: readSeries(one, whole, reading) }));
  const series = read.flatMap((one) => one.series ?? []);
  if (series.length === 0 && read.length > 0) return { refusal: texts.CHART_WITHOUT_CELLS };
  const legend = child(chart, "legend");
  const title = readTitle(child(chart, "title"), { size: FONT_SIZES.title, whole }, reading);
  findLosses(space, reading.losses);
  return {
    chart: {
      type: plot.type,
      series,
      ...(plot.columns && { columns: plot.columns }),
      displaysBlanksAs: valueOf(chart, "dispBlanksAs") === "zero" ? "Zero" : "NotPlotted",
      plotsVisibleOnly: flagOf(chart, "plotVisOnly", true),
      look,
      title: {
        ...title,
        // A single series gives its chart a title, until somebody deletes it.
        isVisible: title.isVisible || (series.length === 1 && !flagOf(chart, "autoTitleDeleted")),
        isOverlay: flagOf(child(chart, "title"), "overlay"),
      },
      legend: {
        isVisible: legend !== undefined,
        isOverlay: flagOf(legend, "overlay"),
        position: legend ? (documentWord(LEGEND_POSITIONS, valueOf(legend, "legendPos")) ?? "Right") : "Bottom",
        look: readPartLook(legend, { size: FONT_SIZES.legend, colour: LETTERS, whole }, reading),
      },
      categoryAxis: readAxis(plot.categoryAxis, "category", whole, reading),
      valueAxis: readAxis(plot.valueAxis, "value", whole, reading),
    },
    losses: [...reading.losses],
    lostSeries: read.flatMap(({ one, series: kept }) =>
      kept ? [] : [lastText(child(one.xml, "tx")) ?? texts.SERIES_NUMBER(one.place + 1)],
    ),
  };
}
