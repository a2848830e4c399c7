import { paletteColour } from "../document/chart-colours";
import type { BarSeriesOption } from "echarts/charts";
import type { DrawnChart, DrawnSeries } from "./drawn-chart";
import { fillStyle, labelText, seriesBase } from "./series-parts";

/** A series of columns, or of bars where the chart is horizontal. */
export function columnSeries(chart: DrawnChart, series: DrawnSeries, index: number): BarSeriesOption {
  return {
    ...seriesBase(index),
    type: "bar",
    ...(series.isStacked && { stack: "columns" }),
    ...columnWidths(chart),
    data: series.values.map((value) => ({
      value: value ?? "-",
      label: { position: labelPosition(chart, series, value) },
    })),
    itemStyle: fillStyle(series, series.color ?? paletteColour(index)),
    label: labelText(series),
  };
}

/**
 * Excel gives the gap between groups in per cent of a column, the drawing takes it in per cent of a category: with
 * columns that overlap by a share o, a group of n is n - (n - 1) o columns wide.
 */
export function columnWidths(chart: DrawnChart): { barGap: string; barCategoryGap: string } {
  const columns = chart.series.filter(({ type }) => type === "column");
  const side =
    columns.filter(({ isStacked }) => !isStacked).length + (columns.some(({ isStacked }) => isStacked) ? 1 : 0);
  const gap = chart.gapWidth / 100;
  const group = side - (side - 1) * (chart.overlap / 100);
  return { barGap: `${-chart.overlap}%`, barCategoryGap: `${(100 * gap) / (group + gap)}%` };
}

type Side = "top" | "bottom" | "left" | "right";
const INSIDE = { top: "insideTop", bottom: "insideBottom", left: "insideLeft", right: "insideRight" } as const;
const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** The end of a column is where its value is: at the other side for a negative value, and on a reversed axis. */
function labelPosition(chart: DrawnChart, { labelPosition: position }: DrawnSeries, value: number | null) {
  const forward: Side = chart.isHorizontal ? "right" : "top";
  const isBackward = (value ?? 0) < 0 !== chart.valueAxis.isReversed;
  const end = isBackward ? OPPOSITE[forward] : forward;
  if (position === "Center") return "inside";
  if (position === "InsideEnd") return INSIDE[end];
  if (position === "InsideBase") return INSIDE[OPPOSITE[end]];
  return end;
}
