import { init } from "echarts";
import { chartOption } from "../../src/charts/chart-option";
import type { Size } from "../../src/charts/chart-layout";
import type { DrawnAxis, DrawnChart, DrawnSeries } from "../../src/charts/drawn-chart";

const AXIS: DrawnAxis = {
  title: null,
  isVisible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  hasMajorGridlines: false,
  format: String,
  isReversed: false,
};

const CHART: DrawnChart = {
  name: "Chart",
  title: null,
  categories: [["A", "B"]],
  series: [],
  isHorizontal: false,
  legend: null,
  categoryAxis: AXIS,
  valueAxis: AXIS,
  gapWidth: 100,
  overlap: 0,
  alternativeText: "",
};

/** A chart with the given parts, and the rest as plain as can be. */
export function aChart(parts: Partial<DrawnChart>): DrawnChart {
  return { ...CHART, ...parts };
}

/** An axis with the given parts. */
export function anAxis(parts: Partial<DrawnAxis>): DrawnAxis {
  return { ...AXIS, ...parts };
}

/** A series of columns with the given parts. */
export function aSeries(parts: Partial<DrawnSeries>): DrawnSeries {
  return {
    name: "S",
    type: "column",
    isStacked: false,
    values: [],
    labels: null,
    labelPosition: "OutsideEnd",
    color: null,
    lineColor: null,
    lineWidth: null,
    lineStyle: "Continuous",
    marker: "None",
    ...parts,
  };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A chart as the page shows it: its lines of text with their places, and its shapes by colour. */
export interface Drawing {
  readonly svg: string;
  readonly texts: readonly PlacedText[];
  /** The first text that reads so. */
  readonly textAt: (text: string) => PlacedText;
  /** The boxes of the columns filled with a colour. */
  readonly filled: (colour: string) => Box[];
  /** The paths of the lines drawn in a colour. */
  readonly stroked: (colour: string) => string[];
}

/** Draws the chart with the real library, which needs no page for it. */
export function draw(chart: DrawnChart, size: Size = { width: 600, height: 400 }): Drawing {
  const drawing = init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption(chartOption(chart, size));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  const paths = [...svg.matchAll(/<path ([^>]*)>/g)].map(([, attributes]) => attributes!);
  const series = paths.filter((path) => path.includes('ssr_type="chart"'));
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => ({
    text: text!,
    ...place(attributes!),
  }));
  return {
    svg,
    texts,
    filled: (colour) => series.filter((path) => path.includes(`fill="${colour}"`)).map(box),
    stroked: (colour) =>
      paths.filter((path) => path.includes(`stroke="${colour}"`)).map((path) => attribute(path, "d")),
    textAt: (text) => texts.find((one) => one.text === text)!,
  };
}

/** Where the text stands, whether its place is given as a place or as a shift. */
function place(attributes: string): { x: number; y: number } {
  const shift = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes);
  const [x, y] = [Number(attribute(attributes, "x") || 0), Number(attribute(attributes, "y") || 0)];
  return { x: x + Number(shift?.[1] ?? 0), y: y + Number(shift?.[2] ?? 0) };
}

/** The box around a shape of straight lines, whose later points are given as shifts from the one before. */
function box(path: string): Box {
  let [x, y] = [0, 0];
  const points = [...attribute(path, "d").matchAll(/([MLl])([-\d.]+) ([-\d.]+)/g)].map(([, step, right, down]) => {
    [x, y] = step === "l" ? [x + Number(right), y + Number(down)] : [Number(right), Number(down)];
    return { x, y };
  });
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}
