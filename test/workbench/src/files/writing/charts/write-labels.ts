import type { ChartLabelsDocument, ChartSeriesDocument, LabelPart } from "../../../document/chart-document";
import { labelPositions } from "../../../document/chart-labels";
import { FONT_SIZES, LABEL_LETTERS } from "../../chart-look";
import { fileWordFor, LABEL_PARTS, LABEL_POSITIONS } from "../../chart-words";
import { escapeAttribute, escapeText } from "../../xml/escaped-text";
import { xmlText } from "../../xml/write-xml";
import { c, value } from "./drawing-xml";
import { shapeXml } from "./write-shape";
import { textLookXml } from "./write-text";

/** The labels of a series with those of its points that differ; nothing where there are none at all. */
export function labelsXml(series: ChartSeriesDocument): string {
  const points = series.points.flatMap(({ index, label }) => {
    if (!label) return [];
    const content = label.shows.length === 0 ? [value("delete", true)] : contentOf(label, series);
    return [c("dLbl", {}, value("idx", index), ...content)];
  });
  if (!series.labels && points.length === 0) return "";
  return c("dLbls", {}, ...points, ...(series.labels ? contentOf(series.labels, series) : partsXml([])));
}

function contentOf(labels: ChartLabelsDocument, { type }: ChartSeriesDocument): string[] {
  const { shows, position, separator, numberFormat, look } = labels;
  // Excel calls a file damaged whose labels stand where those of the chart type cannot.
  const isPlaced = position !== undefined && labelPositions(type).includes(position);
  return [
    numberFormat === undefined ? "" : c("numFmt", { formatCode: escapeAttribute(numberFormat), sourceLinked: false }),
    shapeXml({ fill: look.fill, line: look.border }, { fill: null, line: { colour: null } }),
    textLookXml(look.font, { size: FONT_SIZES.labels, colour: LABEL_LETTERS }),
    isPlaced ? value("dLblPos", fileWordFor(LABEL_POSITIONS, position)) : "",
    ...partsXml(shows),
    separator === undefined ? "" : `<c:separator>${xmlText(escapeText(separator))}</c:separator>`,
  ];
}

function partsXml(shows: readonly LabelPart[]): string[] {
  const parts = Object.entries(LABEL_PARTS).map(([name, part]) => value(name, shows.includes(part)));
  return [value("showLegendKey", false), ...parts, value("showBubbleSize", false)];
}
