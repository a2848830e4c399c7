import type { Area } from "../../document/values";
import { parseArea } from "../areas";
import { movedFormula } from "../formulas/shared-formula";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";

/** A cell's formula in the file's form, without "=". */
export interface FileFormula {
  readonly kind: "formula" | "dataTable";
  readonly text: string;
  /** The area of an array formula. */
  readonly array?: Area;
}

/**
 * Reads the `<f>` of one cell after the other. The cells of a shared formula only name it: each gets the formula of the
 * first one, moved to where it stands.
 */
export function fileFormulas(): (f: XmlElement | undefined, row: number, column: number) => FileFormula | undefined {
  const shared = new Map<string, { text: string; row: number; column: number }>();
  return (f, row, column) => {
    if (!f) return undefined;
    const text = unescapeText(f.text);
    const { t: type, si: name = "", ref = "" } = f.attributes;
    if (type === "dataTable") return { kind: "dataTable", text };
    if (type === "shared" && text.trim() !== "") shared.set(name, { text, row, column });
    if (type === "shared" && text.trim() === "") {
      const first = shared.get(name);
      return first && { kind: "formula", text: movedFormula(first.text, row - first.row, column - first.column) };
    }
    if (text.trim() === "") return undefined;
    if (type !== "array") return { kind: "formula", text };
    const area = parseArea(ref);
    return {
      kind: "formula",
      text,
      array: area ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
    };
  };
}
