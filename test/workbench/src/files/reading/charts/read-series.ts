import type {
  ChartFontDocument,
  ChartMarkerDocument,
  ChartPointDocument,
  ChartSeriesDocument,
  ChartType,
} from "../../../document/chart-document";
import { chartKind } from "../../../document/chart-types";
import { SERIES_LINE, seriesColour, type AutomaticColour } from "../../chart-look";
import { documentWord, MARKERS } from "../../chart-words";
import * as texts from "../../chart-texts";
import { child, childrenOf, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { numberOf, valueOf, type ChartReading } from "./chart-reading";
import { readLabels, readPointLabels } from "./read-labels";
import { hasNoLine, readFill, readLine } from "./read-shape";
import { readSource, readText } from "./read-source";

/** A series where it stands in the file, with its type and its place among all of the chart's. */
export interface FoundSeries {
  readonly xml: XmlElement;
  readonly group: XmlElement;
  readonly type: ChartType;
  readonly place: number;
}

const MARKER_SIZE = 5;

/** Reads one series; undefined where its figures are not those of one range of cells. */
export function readSeries(
  { xml, group, type, place }: FoundSeries,
  whole: ChartFontDocument,
  reading: ChartReading,
): ChartSeriesDocument | undefined {
  const [val, cat] = chartKind(type).drawn === "scatter" ? ["yVal", "xVal"] : ["val", "cat"];
  const [values, categories] = [readSource(child(xml, val)), readSource(child(xml, cat))];
  if (!values && child(xml, val)) return undefined;
  if (!categories && child(xml, cat)) reading.losses.add(texts.LOST_CATEGORIES);
  const name = readText(child(xml, "tx"));
  const labels = readLabels(xml, group, whole, reading);
  const colour = seriesColour(place);
  const look = readLook(xml, type, colour, reading);
  return {
    ...(name !== undefined && { name: typeof name === "string" ? name.slice(0, 255) : name }),
    ...(values && { values }),
    ...(categories && { categories }),
    type,
    ...look,
    ...(labels && { labels }),
    points: readPoints({ xml, type, colour, look }, whole, reading),
  };
}

function readLook(
  xml: XmlElement,
  type: ChartType,
  colour: AutomaticColour,
  reading: ChartReading,
): Pick<ChartSeriesDocument, "fill" | "line" | "marker"> {
  const { drawn } = chartKind(type);
  const shape = child(xml, "spPr");
  const isLine = drawn === "line";
  const line = readLine(shape, isLine ? { colour, weight: SERIES_LINE } : { colour: null }, reading);
  if (isLine) return { line, marker: readMarker(xml, type, line.color, colour, reading) };
  if (drawn !== "scatter") return { ...readFill(shape, colour, reading), line, marker: {} };
  if (!hasNoLine(shape)) reading.losses.add(texts.LOST_SCATTER_LINES);
  return { line, marker: readMarker(xml, type, undefined, colour, reading) };
}

function readMarker(
  xml: XmlElement,
  type: ChartType,
  lineColour: string | undefined,
  colour: AutomaticColour,
  reading: ChartReading,
): ChartMarkerDocument {
  const marker = child(xml, "marker");
  const symbol = valueOf(marker, "symbol");
  const style = documentWord(MARKERS, symbol);
  if (symbol !== undefined && symbol !== "auto" && !style) reading.losses.add(texts.LOST_MARKER);
  // A line without markers is a type of its own; points that have none and no line either are not to be seen.
  if (style === "None" && chartKind(type).drawn === "scatter" && hasNoLine(child(xml, "spPr"))) return { style };
  if (style === "None" || !marker) return {};
  const shape = child(marker, "spPr");
  const { fill } = readFill(shape, colour, reading);
  const { color: border } = readLine(shape, { colour }, reading);
  const size = numberOf(marker, "size", 2, 72);
  return {
    // Circles are what the workbench draws of its own accord.
    ...(style && style !== "Circle" && { style }),
    ...(size !== undefined && size !== MARKER_SIZE && { size }),
    ...(typeof fill === "string" && fill !== lineColour && { fill }),
    ...(border !== undefined && border !== lineColour && { border }),
  };
}

interface PointsOwner {
  readonly xml: XmlElement;
  readonly type: ChartType;
  readonly colour: AutomaticColour;
  readonly look: Pick<ChartSeriesDocument, "fill" | "line">;
}

/** A point says all of its look, that of its series too: what differs is its own. */
function readPoints(
  { xml, type, colour, look }: PointsOwner,
  whole: ChartFontDocument,
  reading: ChartReading,
): ChartPointDocument[] {
  const { drawn } = chartKind(type);
  const isMarker = drawn === "line" || drawn === "scatter";
  const labels = readPointLabels(xml, whole, reading);
  const looks = new Map(childrenOf(xml, "dPt").map((point) => [numberIn(child(point, "idx"), "val") ?? -1, point]));
  const indexes = [...new Set([...labels.keys(), ...looks.keys()])].filter((one) => one >= 0 && one < MOST_POINTS);
  const seriesLine: Readonly<Record<string, unknown>> = { ...look.line };
  return indexes
    .sort((one, other) => one - other)
    .flatMap((index): ChartPointDocument[] => {
      const point = looks.get(index);
      const shape = child(isMarker ? child(point, "marker") : point, "spPr");
      const { fill } = readFill(shape, drawn === "pie" ? seriesColour(index) : colour, reading);
      const line = readLine(shape, { colour: isMarker ? colour : null }, reading);
      const border = Object.fromEntries(Object.entries(line).filter(([key, own]) => seriesLine[key] !== own));
      const hasFill = fill !== undefined && fill !== look.fill && !(isMarker && fill === look.line.color);
      const label = labels.get(index);
      if (!hasFill && !label && Object.keys(border).length === 0) return [];
      return [{ index, ...(hasFill && { fill }), border, ...(label && { label }) }];
    });
}

/** Excel shows no more points in a series. */
const MOST_POINTS = 32_000;
