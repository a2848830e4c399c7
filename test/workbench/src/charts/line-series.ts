import { paletteColour } from "../document/chart-colours";
import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { DrawnSeries } from "./drawn-chart";
import { MARKER_SIZE } from "./excel-look";
import { fillStyle, labelText, markers, seriesBase, strokeStyle } from "./series-parts";

const LABEL_SIDES = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Center: "inside",
  OutsideEnd: "top",
  InsideEnd: "bottom",
  InsideBase: "bottom",
} as const;

/** A line through the values of the categories, broken where there is none. */
export function lineSeries(series: DrawnSeries, index: number, isHorizontal: boolean): LineSeriesOption {
  const stroke = strokeStyle(series, index);
  return {
    ...seriesBase(index),
    type: "line",
    ...(series.isStacked && { stack: "lines" }),
    data: points(series, isHorizontal),
    connectNulls: false,
    lineStyle: stroke,
    ...markers(series, series.color ?? stroke.color),
    label: { ...labelText(series), position: LABEL_SIDES[series.labelPosition] },
  };
}

/** The area below a line. */
export function areaSeries(series: DrawnSeries, index: number, isHorizontal: boolean): LineSeriesOption {
  const colour = series.color ?? paletteColour(index);
  const hasLine = series.lineColor !== null && series.lineStyle !== "None";
  return {
    ...lineSeries(series, index, isHorizontal),
    ...(series.isStacked && { stack: "areas" }),
    lineStyle: hasLine ? strokeStyle(series, index) : { width: 0, opacity: 0 },
    areaStyle: { color: colour, opacity: 1 },
    itemStyle: { color: colour, opacity: 1 },
    symbol: "none",
  };
}

/** Single points: at the given places along an axis of numbers, or one a category. */
export function scatterSeries(
  series: DrawnSeries,
  index: number,
  places: readonly number[] | null,
): ScatterSeriesOption {
  const colour = series.color ?? paletteColour(index);
  return {
    ...seriesBase(index),
    type: "scatter",
    data: series.values.map((value, place) => [places?.[place] ?? place, value ?? "-"]),
    symbol: markers(series, colour).symbol,
    symbolSize: MARKER_SIZE,
    itemStyle: fillStyle(series, colour),
    label: { ...labelText(series), position: LABEL_SIDES[series.labelPosition] },
  };
}

/** The values alone mean "one a category" only where the categories lie; along standing ones both must be said. */
function points(series: DrawnSeries, isHorizontal: boolean): (number | string | (number | string)[])[] {
  return series.values.map((value, place) => (isHorizontal ? [value ?? "-", place] : (value ?? "-")));
}
