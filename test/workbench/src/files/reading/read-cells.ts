import type { CellError, CellValue } from "../../document/values";
import type { CellDocument } from "../../document/workbook-document";
import { cellAddress, parseArea, sizeOf } from "../areas";
import { showsDate } from "../builtin-number-formats";
import { typedFormula } from "../formulas/typed-formula";
import { readsOtherWorkbook } from "../formulas/external";
import { child, childrenOf, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";
import { fileFormulas, type FileFormula } from "./file-formulas";
import type { CellMetadata } from "./read-metadata";
import { readString, type FileText } from "./read-strings";
import type { FileStyles } from "./read-styles";
import { withoutSpilled } from "./spilled-cells";

export interface CellSources {
  readonly strings: readonly FileText[];
  readonly styles: FileStyles;
  readonly metadata: CellMetadata;
  readonly countsFrom1904: boolean;
}

/** The cells of a sheet, and the addresses of those that lose something. */
export interface SheetCells {
  readonly cells: readonly CellDocument[];
  readonly usedStyles: ReadonlySet<number>;
  readonly richTexts: readonly string[];
  readonly fixedArrays: readonly string[];
  readonly dataTables: readonly string[];
  readonly otherWorkbooks: readonly string[];
}

/** Days between the two epochs of Excel's dates. */
const DAYS_1904 = 1462;

/** Reads sheetData. Cells that only hold what another cell's formula spilled into them are left out. */
export function readCells(sheet: XmlElement, sources: CellSources): SheetCells {
  const cells: CellDocument[] = [];
  const usedStyles = new Set<number>();
  const losses = {
    richTexts: [] as string[],
    fixedArrays: [] as string[],
    dataTables: [] as string[],
    otherWorkbooks: [] as string[],
  };
  const formulaOf = fileFormulas();
  let row = -1;
  for (const line of childrenOf(child(sheet, "sheetData"), "row")) {
    row = (numberIn(line, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of line.children) {
      if (element.name !== "c") continue;
      const area = parseArea(element.attributes["r"] ?? "");
      column = area?.firstColumn ?? column + 1;
      const index = numberIn(element, "s") ?? 0;
      const formula = formulaOf(child(element, "f"), row, column);
      const value = readValue(element, sources);
      const style = sources.styles.place(index);
      if (style !== undefined || index > 0) usedStyles.add(index);
      const address = cellAddress(row, column);
      if (value.isRich) losses.richTexts.push(address);
      cells.push({
        row,
        column,
        ...(value.value === undefined ? {} : { value: dated(value.value, index, sources) }),
        ...formulaMembers(element, formula, address, sources, losses),
        ...(style === undefined ? {} : { style }),
      });
    }
  }
  const kept = withoutSpilled(cells).filter((cell) => Object.keys(cell).length > 2);
  return { cells: kept, usedStyles, ...losses };
}

function formulaMembers(
  element: XmlElement,
  formula: FileFormula | undefined,
  address: string,
  sources: CellSources,
  losses: { fixedArrays: string[]; dataTables: string[]; otherWorkbooks: string[] },
): Pick<CellDocument, "formula" | "spill"> {
  if (!formula) return {};
  if (formula.kind === "dataTable") losses.dataTables.push(address);
  else if (readsOtherWorkbook(formula.text)) losses.otherWorkbooks.push(address);
  else {
    const typed = typedFormula(formula.text);
    if (!formula.array) return { formula: typed };
    const isDynamic = sources.metadata.isDynamicArray(numberIn(element, "cm"));
    if (!isDynamic && element.attributes["cm"] === undefined) losses.fixedArrays.push(address);
    return { formula: typed, spill: sizeOf(formula.array) };
  }
  return {};
}

function readValue(cell: XmlElement, sources: CellSources): { value?: CellValue | CellError; isRich?: boolean } {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") {
    const string = readString(child(cell, "is") ?? { name: "", attributes: {}, children: [], text: "" });
    return { value: string.text, isRich: string.isRich };
  }
  const text = child(cell, "v")?.text;
  if (type === "str") return text === undefined && !child(cell, "f") ? {} : { value: unescapeText(text ?? "") };
  if (text === undefined || (text.trim() === "" && type !== "s")) return {};
  if (type === "s") {
    const string = sources.strings[Number(text)];
    return string ? { value: string.text, isRich: string.isRich } : {};
  }
  if (type === "b") return { value: text.trim() === "1" || text.trim() === "true" };
  if (type === "e") return { value: { error: sources.metadata.error(numberIn(cell, "vm")) ?? text.trim() } };
  if (type === "d") return { value: Date.parse(text.trim().replace(/Z?$/, "Z")) / 86_400_000 + 25_569 };
  const number = Number(text);
  return { value: Number.isNaN(number) ? text : number };
}

// The document counts from 1900, as nearly every workbook does: only what is shown as a date can be told to be one.
function dated(value: CellValue | CellError, style: number, sources: CellSources) {
  if (!sources.countsFrom1904 || typeof value !== "number") return value;
  return showsDate(sources.styles.numberFormat(style)) ? value + DAYS_1904 : value;
}
