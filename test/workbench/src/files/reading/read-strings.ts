import { childrenOf } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";

export interface FileText {
  readonly text: string;
  /** Whether parts of the text have fonts of their own, which a cell of the document cannot hold. */
  readonly isRich: boolean;
}

/** The workbook's shared strings, in order. */
export function readStrings(part: XmlElement | undefined): readonly FileText[] {
  return childrenOf(part, "si").map(readString);
}

/** A string of a file: plain, or in runs; phonetic guides (`rPh`) are not part of the text. */
export function readString(item: XmlElement): FileText {
  const runs = childrenOf(item, "r");
  const parts = item.children.flatMap((one) => {
    if (one.name === "t") return [one.text];
    return one.name === "r" ? childrenOf(one, "t").map((t) => t.text) : [];
  });
  return { text: unescapeText(parts.join("")), isRich: runs.some((run) => childrenOf(run, "rPr").length > 0) };
}
