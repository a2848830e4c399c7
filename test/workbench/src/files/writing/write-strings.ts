import { MAIN } from "../namespaces";
import { escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";

/** The shared strings part. */
export function stringsXml(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const isSpaced = /^\s|\s$|\n/.test(text);
    return `<si><t${isSpaced ? ' xml:space="preserve"' : ""}>${xmlText(escapeText(text))}</t></si>`;
  });
  return element("sst", { xmlns: MAIN, uniqueCount: items.length }, ...items);
}
