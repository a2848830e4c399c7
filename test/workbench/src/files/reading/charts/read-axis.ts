import type { ChartAxisDocument, ChartFontDocument } from "../../../document/chart-document";
import { FONT_SIZES, LETTERS, THIN_LINES } from "../../chart-look";
import { unescapeText } from "../../xml/escaped-text";
import { child, isOn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { flagOf, numberOf, valueOf, type ChartReading } from "./chart-reading";
import { readLine } from "./read-shape";
import { readFont, readTitle } from "./read-text";

/** Reads an axis; a chart without one, as a pie is, has one that shows nothing of its own. */
export function readAxis(
  axis: XmlElement | undefined,
  kind: "category" | "value",
  whole: ChartFontDocument,
  reading: ChartReading,
): ChartAxisDocument {
  const scaling = child(axis, "scaling");
  const hasNumbers = axis?.name === "valAx";
  const side = valueOf(axis, "axPos");
  const format = child(axis, "numFmt");
  const isLinked = !format || isOn(format, "sourceLinked");
  const gridlines = child(axis, "majorGridlines");
  const majorUnit = hasNumbers ? numberOf(axis, "majorUnit") : undefined;
  const minorUnit = hasNumbers ? numberOf(axis, "minorUnit") : undefined;
  const [minimum, maximum] = hasNumbers ? [numberOf(scaling, "min"), numberOf(scaling, "max")] : [];
  const isUpright = side === "l" || side === "r";
  return {
    isVisible: !flagOf(axis, "delete"),
    isReversed: valueOf(scaling, "orientation") === "maxMin",
    isMultiLevel: !flagOf(axis, "noMultiLvlLbl"),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && majorUnit > 0 && { majorUnit }),
    ...(minorUnit !== undefined && minorUnit > 0 && { minorUnit }),
    ...(!isLinked && { numberFormat: unescapeText(format.attributes["formatCode"] ?? "").slice(0, 255) }),
    title: readTitle(child(axis, "title"), { size: FONT_SIZES.axisTitle, whole }, reading, isUpright),
    hasGridlines: gridlines !== undefined,
    gridlines: readLine(child(gridlines, "spPr"), { colour: THIN_LINES }, reading),
    line: readLine(child(axis, "spPr"), { colour: kind === "category" ? THIN_LINES : null }, reading),
    font: readFont(axis, { size: FONT_SIZES.axis, colour: LETTERS, whole }, reading),
  };
}
