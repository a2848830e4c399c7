import { COLOURS, paletteColour } from "../document/chart-colours";
import type { DrawnSeries } from "./drawn-chart";
import { DEFAULT_LINE_WIDTH, FONT_SIZE, MARKER_SIZE, pixels } from "./excel-look";
import { seriesKey } from "./legend-entries";

const DASHES = { Continuous: "solid", Dash: "dashed", Dot: "dotted", None: "solid" } as const;
const MARKERS = { None: "circle", Circle: "circle", Square: "rect", Diamond: "diamond", Triangle: "triangle" } as const;

/** What every series has: its key, and nothing that answers to the mouse, since a picture does not. */
export function seriesBase(index: number): { id: string; name: string; silent: true } {
  return { id: seriesKey(index), name: seriesKey(index), silent: true };
}

/** The label's letters and the text of each point, as its number format prints it. */
export function labelText(series: DrawnSeries) {
  const { labels } = series;
  return {
    show: labels !== null,
    color: series.labelColor ?? COLOURS.label,
    fontWeight: series.labelIsBold ? ("bold" as const) : ("normal" as const),
    fontSize: FONT_SIZE.text,
    textBorderWidth: 0,
    formatter: ({ dataIndex }: { dataIndex: number }) => labels?.[dataIndex] ?? "",
  };
}

/** The line of a line series. */
export function strokeStyle(series: DrawnSeries, index: number) {
  const isNone = series.lineStyle === "None";
  return {
    color: series.lineColor ?? series.color ?? paletteColour(index),
    width: isNone ? 0 : pixels(series.lineWidth ?? DEFAULT_LINE_WIDTH.line),
    opacity: isNone ? 0 : 1,
    type: DASHES[series.lineStyle],
    cap: series.lineStyle === "Continuous" ? ("round" as const) : ("butt" as const),
    join: "round" as const,
  };
}

/** The fill of a column or slice, with a border where the series gives it a line colour. */
export function fillStyle(series: DrawnSeries, colour: string) {
  const hasBorder = series.lineColor !== null && series.lineStyle !== "None";
  return {
    color: colour,
    ...(hasBorder && {
      borderColor: series.lineColor,
      borderWidth: pixels(series.lineWidth ?? DEFAULT_LINE_WIDTH.column),
      borderType: DASHES[series.lineStyle],
    }),
  };
}

/** The markers of a line. A line without any keeps invisible ones, since its labels hang on them. */
export function markers(series: DrawnSeries, colour: string) {
  return {
    symbol: MARKERS[series.marker],
    symbolSize: MARKER_SIZE,
    showSymbol: true,
    showAllSymbol: true,
    itemStyle: { color: colour, borderWidth: 0, opacity: series.marker === "None" ? 0 : 1 },
  };
}
