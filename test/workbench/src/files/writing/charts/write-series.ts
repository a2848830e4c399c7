import type { ChartPointDocument, ChartSeriesDocument } from "../../../document/chart-document";
import { chartKind } from "../../../document/chart-types";
import { SERIES_LINE, seriesColour, type AutomaticColour } from "../../chart-look";
import { fileWordFor, MARKERS } from "../../chart-words";
import { c, value } from "./drawing-xml";
import { labelsXml } from "./write-labels";
import { shapeXml, strokeXml } from "./write-shape";
import { categoriesXml, nameXml, numberSourceXml } from "./write-source";

/** One series. `place` is its place among all of the chart's, from 0. */
export function seriesXml(series: ChartSeriesDocument, place: number): string {
  const { drawn } = chartKind(series.type);
  const isScatter = drawn === "scatter";
  const colour = seriesColour(place);
  const { categories, values } = series;
  // The order of these is Excel's: in any other it calls the file damaged.
  return c(
    "ser",
    {},
    value("idx", place),
    value("order", place),
    nameXml(series.name),
    lookXml(series, colour),
    drawn === "column" ? value("invertIfNegative", false) : "",
    drawn === "line" || isScatter ? markerXml(series, colour) : "",
    ...pointsXml(series, colour),
    labelsXml(series),
    categories ? c(isScatter ? "xVal" : "cat", {}, categoriesXml(categories)) : "",
    values ? c(isScatter ? "yVal" : "val", {}, numberSourceXml(values)) : "",
    drawn === "line" || isScatter ? value("smooth", false) : "",
  );
}

function lookXml({ type, fill, line }: ChartSeriesDocument, colour: AutomaticColour): string {
  const { drawn } = chartKind(type);
  if (drawn === "line") return strokeXml(line, { colour, weight: SERIES_LINE });
  if (drawn === "scatter") return strokeXml(line, { colour: null });
  // The slices of a pie take their colours in turn, as long as the pie has none.
  if (drawn === "pie" && fill === undefined && Object.keys(line).length === 0) return "";
  return shapeXml({ fill, line }, { fill: colour, line: { colour: null } });
}

/** Excel draws the markers of a line in the order of shapes; here all of them are circles until somebody says. */
function markerXml(series: ChartSeriesDocument, colour: AutomaticColour, point?: ChartPointDocument): string {
  const { type, marker, fill, line } = series;
  const style = marker.style ?? (chartKind(type).hasMarkers ? "Circle" : "None");
  const symbol = value("symbol", fileWordFor(MARKERS, style));
  if (style === "None" && !point) return c("marker", {}, symbol);
  // Markers have the colour of their line until they are given one.
  const border = marker.border ?? line.color;
  const look = {
    fill: [point?.fill, marker.fill, fill, line.color].find((one) => one !== undefined),
    line: { ...(border !== undefined && { color: border }), ...point?.border },
  };
  const shape = shapeXml(look, { fill: colour, line: { colour } });
  return c("marker", {}, symbol, value("size", Math.round(marker.size ?? MARKER_SIZE)), shape);
}

function pointsXml(series: ChartSeriesDocument, colour: AutomaticColour): string[] {
  const { drawn } = chartKind(series.type);
  return series.points.flatMap((point) => {
    if (point.fill === undefined && Object.keys(point.border).length === 0) return [];
    const index = value("idx", point.index);
    const isFlat = value("bubble3D", false);
    if (drawn === "line" || drawn === "scatter") return [c("dPt", {}, index, markerXml(series, colour, point), isFlat)];
    // A point's look takes the place of its series' as a whole.
    const look = {
      fill: point.fill === undefined ? series.fill : point.fill,
      line: { ...series.line, ...point.border },
    };
    const automatic = drawn === "pie" ? seriesColour(point.index) : colour;
    const inverted = drawn === "column" ? value("invertIfNegative", false) : "";
    const shape = shapeXml(look, { fill: automatic, line: { colour: null } });
    return [c("dPt", {}, index, inverted, isFlat, shape)];
  });
}

/** Excel's own, in points. */
const MARKER_SIZE = 5;
