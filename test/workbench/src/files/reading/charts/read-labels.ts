import type { ChartFontDocument, ChartLabelsDocument, LabelPart } from "../../../document/chart-document";
import { FONT_SIZES, LABEL_LETTERS } from "../../chart-look";
import { documentWord, LABEL_PARTS, LABEL_POSITIONS } from "../../chart-words";
import { unescapeText } from "../../xml/escaped-text";
import { child, childrenOf, isOn, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { flagOf, valueOf, type ChartReading } from "./chart-reading";
import { readPartLook } from "./read-text";

/** The labels of a series; `group` are those of all series that are drawn with it. Nothing where none is shown. */
export function readLabels(
  series: XmlElement,
  group: XmlElement,
  whole: ChartFontDocument,
  reading: ChartReading,
): ChartLabelsDocument | undefined {
  const labels = labelsOf(child(series, "dLbls") ?? child(group, "dLbls"), whole, reading);
  return labels && labels.shows.length > 0 ? labels : undefined;
}

/** The labels of the points that differ from those of their series, by the points' places. */
export function readPointLabels(
  series: XmlElement,
  whole: ChartFontDocument,
  reading: ChartReading,
): Map<number, ChartLabelsDocument> {
  return new Map(
    childrenOf(child(series, "dLbls"), "dLbl").flatMap((label) => {
      const index = numberIn(child(label, "idx"), "val");
      const read = labelsOf(label, whole, reading);
      return index === undefined || !read ? [] : [[index, read] as const];
    }),
  );
}

function labelsOf(
  labels: XmlElement | undefined,
  whole: ChartFontDocument,
  reading: ChartReading,
): ChartLabelsDocument | undefined {
  if (!labels) return undefined;
  const isDeleted = flagOf(labels, "delete");
  const shows = Object.entries(LABEL_PARTS).flatMap(([name, part]): LabelPart[] =>
    !isDeleted && flagOf(labels, name) ? [part] : [],
  );
  const position = documentWord(LABEL_POSITIONS, valueOf(labels, "dLblPos"));
  const separator = child(labels, "separator");
  const format = child(labels, "numFmt");
  const isLinked = !format || isOn(format, "sourceLinked");
  return {
    shows,
    ...(position && { position }),
    ...(separator && separator.text !== ", " && { separator: unescapeText(separator.text).slice(0, 255) }),
    ...(!isLinked && { numberFormat: unescapeText(format.attributes["formatCode"] ?? "").slice(0, 255) }),
    look: readPartLook(labels, { size: FONT_SIZES.labels, colour: LABEL_LETTERS, whole }, reading),
  };
}
