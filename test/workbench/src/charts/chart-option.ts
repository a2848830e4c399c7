import { COLOURS } from "../document/chart-colours";
import type {
  BarSeriesOption,
  EChartsOption,
  LineSeriesOption,
  ScatterSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from "echarts";
import { axisScale } from "./axis-scale";
import { axisValues } from "./axis-values";
import { categoryAxes } from "./category-axis";
import { chartLayout, DEFAULT_SIZE, type ChartLayout, type Size } from "./chart-layout";
import { columnSeries } from "./column-series";
import type { DrawnChart } from "./drawn-chart";
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT } from "./excel-look";
import { innermost, pieSeries as pieOf } from "./legend-entries";
import { legendOption } from "./legend-option";
import { areaSeries, lineSeries, scatterSeries } from "./line-series";
import { pieSeries } from "./pie-series";
import { scatterAxis, valueAxis, valueAxisDepth } from "./value-axis";

type PlottedSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** Pixels of an axis that a step takes at least, so that its labels do not touch. */
const STEP = { upright: 20, lying: 44 } as const;

/** The chart in the drawing library's words, laid out for the size it will have on the page. */
export function chartOption(chart: DrawnChart, size: Size = DEFAULT_SIZE): EChartsOption {
  const layout = chartLayout(chart, size);
  const pie = pieOf(chart);
  return {
    animation: false,
    backgroundColor: COLOURS.background,
    textStyle: { fontFamily: FONT_FAMILY },
    title: {
      show: layout.titleLines.length > 0,
      text: layout.titleLines.join("\n"),
      left: "center",
      top: layout.titleTop,
      padding: 0,
      textStyle: {
        color: COLOURS.text,
        fontSize: FONT_SIZE.title,
        fontWeight: "normal",
        lineHeight: FONT_SIZE.title * LINE_HEIGHT,
      },
    },
    legend: legendOption(chart, layout),
    ...(pie ? { series: [pieSeries(pie, layout, size)] } : plot(chart, layout, size)),
  };
}

function plot(chart: DrawnChart, layout: ChartLayout, size: Size): EChartsOption {
  const room = {
    width: size.width - layout.plot.left - layout.plot.right,
    height: size.height - layout.plot.top - layout.plot.bottom,
  };
  const places = scatterPlaces(chart);
  const isHorizontal = chart.isHorizontal && places === null;
  const valueLength = isHorizontal ? room.width / STEP.lying : room.height / STEP.upright;
  const scale = axisScale(axisValues(chart), chart.valueAxis, stepsFor(valueLength));
  const values = valueAxis(chart, scale);
  const categories = places
    ? [scatterAxis(chart, axisScale(places, chart.categoryAxis, stepsFor(room.width / STEP.lying)))]
    : categoryAxes(chart, (isHorizontal ? room.height : room.width) - valueAxisDepth(chart, scale));
  return {
    grid: { ...layout.plot, outerBoundsMode: "same", outerBoundsContain: "all" },
    xAxis: (isHorizontal ? [values] : categories) as XAXisComponentOption[],
    yAxis: (isHorizontal ? categories : [values]) as YAXisComponentOption[],
    series: inDrawingOrder(
      chart,
      chart.series.map((series, index) => {
        if (series.type === "line") return lineSeries(series, index, isHorizontal);
        if (series.type === "area") return areaSeries(series, index, isHorizontal);
        if (series.type === "scatter") return scatterSeries(series, index, places);
        return columnSeries(chart, series, index);
      }),
    ),
  };
}

/**
 * The drawing sets the columns of a group side by side from the left and from the top, whereas Excel follows the
 * category axis: upwards along a standing one, and backwards along a reversed one.
 */
function inDrawingOrder(chart: DrawnChart, series: PlottedSeries[]): PlottedSeries[] {
  const isStacked = chart.series.some((one) => one.isStacked);
  return chart.isHorizontal !== chart.categoryAxis.isReversed && !isStacked ? series.reverse() : series;
}

/** The places of a scatter chart's points along its lying axis: the categories where all are numbers, else 1, 2, 3. */
function scatterPlaces(chart: DrawnChart): number[] | null {
  if (chart.series.length === 0 || chart.series.some(({ type }) => type !== "scatter")) return null;
  const numbers = innermost(chart).map((label) => (label.trim() === "" ? NaN : Number(label)));
  if (numbers.length > 0 && numbers.every(Number.isFinite)) return numbers;
  const longest = Math.max(...chart.series.map(({ values }) => values.length));
  return Array.from({ length: longest }, (_, index) => index + 1);
}

function stepsFor(length: number): number {
  return Math.max(1, Math.min(10, Math.floor(length)));
}
