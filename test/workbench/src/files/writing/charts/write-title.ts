import type { ChartTitleDocument } from "../../../document/chart-document";
import { LETTERS } from "../../chart-look";
import { c, value } from "./drawing-xml";
import { shapeXml } from "./write-shape";
import { textSourceXml } from "./write-source";
import { richTextXml, textLookXml } from "./write-text";

/** The title of a chart or an axis; nothing where it shows none. `size` is that of Excel's own letters, in points. */
export function titleXml(
  { isVisible, text, look }: ChartTitleDocument,
  isOverlay: boolean,
  size: number,
  rotation?: number,
): string {
  if (!isVisible) return "";
  const automatic = { size, colour: LETTERS };
  const isWritten = typeof text === "string";
  const content = isWritten ? richTextXml(text, look.font, automatic, rotation) : text && textSourceXml(text);
  return c(
    "title",
    {},
    content === undefined ? "" : c("tx", {}, content),
    value("overlay", isOverlay),
    shapeXml({ fill: look.fill, line: look.border }, { fill: null, line: { colour: null } }),
    // A text that is written out says itself how its letters look.
    isWritten ? "" : textLookXml(look.font, automatic, rotation),
  );
}
