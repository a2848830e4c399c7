import { COLOURS, paletteColour } from "../document/chart-colours";
import type { PieSeriesOption } from "echarts/charts";
import type { ChartLayout, Size } from "./chart-layout";
import type { DrawnSeries } from "./drawn-chart";
import { pixels } from "./excel-look";
import { seriesKey } from "./legend-entries";
import { fillStyle, labelText, seriesBase } from "./series-parts";

/** How much of the free room the pie takes; labels outside it need some of the rest. */
const SHARE = { withLabelsOutside: 0.78, otherwise: 0.95 } as const;

/** A pie of the values above zero, clockwise from the top. */
export function pieSeries(series: DrawnSeries, { plot }: ChartLayout, { width, height }: Size): PieSeriesOption {
  const room = { width: width - plot.left - plot.right, height: height - plot.top - plot.bottom };
  const isOutside = series.labels !== null && series.labelPosition === "OutsideEnd";
  const share = isOutside ? SHARE.withLabelsOutside : SHARE.otherwise;
  const border = { borderColor: COLOURS.background, borderWidth: pixels(1.5) };
  return {
    ...seriesBase(0),
    type: "pie",
    center: [plot.left + room.width / 2, plot.top + room.height / 2],
    radius: Math.max(0, (Math.min(room.width, room.height) / 2) * share),
    startAngle: 90,
    clockwise: true,
    data: series.values.map((value, index) => ({
      name: seriesKey(index),
      value: Math.max(0, value ?? 0),
      itemStyle: { ...border, ...fillStyle(series, series.color ?? paletteColour(index)) },
    })),
    label: { ...labelText(series), position: isOutside ? "outside" : "inside" },
    labelLine: { show: false, length: 2, length2: 0 },
  };
}
