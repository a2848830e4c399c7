import type { ChartDocument, ChartSeriesDocument } from "../../../document/chart-document";
import { chartKind } from "../../../document/chart-types";
import { CHART_GROUPS, fileWordFor, GROUPINGS } from "../../chart-words";
import { AXIS_IDS, axesXml } from "./write-axes";
import { c, value } from "./drawing-xml";
import { seriesXml } from "./write-series";

type Drawn = (typeof CHART_GROUPS)[keyof typeof CHART_GROUPS];
type Placed = readonly [series: ChartSeriesDocument, place: number];

/** What is drawn of a chart, in groups of one kind, and its axes. */
export function plotAreaXml(chart: ChartDocument): string {
  const placed = chart.series.map((series, place): Placed => [series, place]);
  const groups = Object.entries(CHART_GROUPS).flatMap(([name, drawn]) => {
    const own = placed.filter(([{ type }]) => chartKind(type).drawn === drawn);
    // A chart without any series still is of its type.
    const isEmpty = placed.length === 0 && chartKind(chart.type).drawn === drawn;
    return own.length > 0 || isEmpty ? [groupXml(chart, name, drawn, own)] : [];
  });
  const empty = "<a:noFill/><a:ln><a:noFill/></a:ln>";
  return c("plotArea", {}, c("layout"), ...groups, axesXml(chart), c("spPr", {}, empty));
}

/** Whether the series of a kind are stacked differently: in a file all of them are as the first. */
export function mixesStackings({ series }: ChartDocument): boolean {
  const kinds = series.map(({ type }) => chartKind(type));
  return kinds.some((one) => kinds.find(({ drawn }) => drawn === one.drawn)?.stacking !== one.stacking);
}

/** The order of these is Excel's: in any other it calls the file damaged. */
function groupXml(chart: ChartDocument, name: string, drawn: Drawn, series: readonly Placed[]): string {
  const kind = chartKind(series[0]?.[0].type ?? chart.type);
  const written = series.map(([one, place]) => seriesXml(one, place));
  const varies = value("varyColors", drawn === "pie");
  const axes = [value("axId", AXIS_IDS.category), value("axId", AXIS_IDS.value)];
  if (drawn === "pie") return c(name, {}, varies, ...written, value("firstSliceAng", 0));
  if (drawn === "scatter") return c(name, {}, value("scatterStyle", "lineMarker"), varies, ...written, ...axes);
  const grouping = fileWordFor(GROUPINGS, kind.stacking);
  if (drawn === "column") {
    const { gapWidth, overlap } = chart.columns ?? { gapWidth: 150, overlap: 0 };
    return c(
      name,
      {},
      value("barDir", kind.isHorizontal ? "bar" : "col"),
      value("grouping", grouping === "standard" ? "clustered" : grouping),
      varies,
      ...written,
      value("gapWidth", Math.round(gapWidth)),
      value("overlap", Math.round(overlap)),
      ...axes,
    );
  }
  const markers = drawn === "line" ? value("marker", true) : "";
  return c(name, {}, value("grouping", grouping), varies, ...written, markers, ...axes);
}
