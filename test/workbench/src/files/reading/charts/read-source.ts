import type { ChartSource, ChartTextDocument } from "../../../document/chart-document";
import { parseArea } from "../../areas";
import { unescapeText } from "../../xml/escaped-text";
import { child, childrenOf } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { oneOfChildren } from "./chart-reading";

/** The cells that a part of a chart shows; undefined where that is not one range of this workbook. */
export function readSource(element: XmlElement | undefined): ChartSource | undefined {
  const reference = oneOfChildren(element, ["numRef", "strRef", "multiLvlStrRef"]);
  const formula = unescapeText(child(reference, "f")?.text ?? "").trim();
  if (/#REF!/i.test(formula)) return { cells: null };
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!([^!,]+)$/.exec(formula) ?? [];
  const area = parseArea(address ?? "");
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  // Excel allows no brackets in a sheet's name: they name another workbook.
  return area && sheet !== undefined && !sheet.includes("[") ? { cells: { sheet, area } } : undefined;
}

/** A text that is written out or comes from cells; what it last said where it comes from elsewhere. */
export function readText(tx: XmlElement | undefined): ChartTextDocument | undefined {
  const rich = child(tx, "rich");
  if (rich) return childrenOf(rich, "p").map(paragraphText).join("\n");
  return readSource(tx) ?? lastText(tx);
}

/** What a text last said, wherever it comes from. */
export function lastText(tx: XmlElement | undefined): string | undefined {
  const written = child(tx, "v");
  if (written) return unescapeText(written.text);
  const points = childrenOf(child(child(tx, "strRef"), "strCache"), "pt");
  const cached = points.map((point) => unescapeText(child(point, "v")?.text ?? "")).join(" ");
  return cached === "" ? undefined : cached;
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph.children.map((one) => (one.name === "br" ? "\n" : (child(one, "t")?.text ?? ""))).join("");
}
