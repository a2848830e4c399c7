import type { CellDocument, SheetDocument } from "../../document/workbook-document";
import { areaAddress, cellAddress, contains } from "../areas";
import { readsOtherWorkbook } from "../formulas/external";
import { fileFormula, type FormulaPlace } from "../formulas/file-formula";
import { PLAIN_ERRORS } from "../rich-errors";
import { rowPoints } from "../sizes";
import { escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";
import { DYNAMIC_ARRAY_CM, richErrorVm, type UsedMetadata } from "./write-metadata";

/** What the sheets of a workbook share while they are written. */
export interface WritingTools {
  /** The place of a text in the shared strings. */
  readonly string: (text: string) => number;
  readonly metadata: UsedMetadata;
  readonly names: ReadonlySet<string>;
}

/** Addresses of cells that lose something on the way into a file. */
export interface CellLosses {
  readonly longTexts: string[];
  readonly longFormulas: string[];
  readonly otherWorkbooks: string[];
  readonly values: string[];
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** sheetData: the rows that have cells, a height of their own or are hidden. */
export function sheetDataXml(sheet: SheetDocument, tools: WritingTools, losses: CellLosses): string {
  const rows = new Map<number, Map<number, CellDocument>>();
  const rowOf = (row: number): Map<number, CellDocument> => {
    const known = rows.get(row) ?? new Map<number, CellDocument>();
    rows.set(row, known);
    return known;
  };
  for (const cell of withHeadings(sheet)) rowOf(cell.row).set(cell.column, cell);
  for (const cell of sheet.cells.flatMap(spilledResults)) {
    const own = rowOf(cell.row).get(cell.column);
    rowOf(cell.row).set(cell.column, own?.style === undefined ? cell : { ...cell, style: own.style });
  }
  for (const row of [...Object.keys(sheet.rowHeights).map(Number), ...sheet.hiddenRows]) rowOf(row);
  const hidden = new Set(sheet.hiddenRows);
  const written = [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = sheet.rowHeights[row];
      const ht = height === undefined ? undefined : rowPoints(height);
      const cells = [...rows.get(row)!.values()].sort((a, b) => a.column - b.column);
      return element(
        "row",
        { r: row + 1, ht, hidden: hidden.has(row) || undefined, customHeight: ht === undefined ? undefined : true },
        ...cells.map((cell) => cellXml(cell, placeOf(cell, sheet, tools), tools, losses)),
      );
    });
  return element("sheetData", {}, ...written);
}

/** The last results of a formula in the cells it spills to, its own cell left out. */
function spilledResults({ row, column, spill }: CellDocument): CellDocument[] {
  return (spill?.results ?? []).flatMap((results, down) =>
    results.flatMap((value, across): CellDocument[] =>
      value === null || (down === 0 && across === 0) ? [] : [{ row: row + down, column: column + across, value }],
    ),
  );
}

// Excel calls a file damaged whose table has a heading that is not the text of its cell.
function withHeadings(sheet: SheetDocument): CellDocument[] {
  const headings = new Map<string, CellDocument>();
  for (const { area, columns } of sheet.tables) {
    columns.forEach((value, index) => {
      const [row, column] = [area.firstRow, area.firstColumn + index];
      headings.set(cellAddress(row, column), { row, column, value });
    });
  }
  if (headings.size === 0) return [...sheet.cells];
  const cells = sheet.cells.map((cell): CellDocument => {
    const heading = headings.get(cellAddress(cell.row, cell.column));
    if (!heading) return cell;
    headings.delete(cellAddress(cell.row, cell.column));
    return cell.style === undefined ? heading : { ...heading, style: cell.style };
  });
  return [...cells, ...headings.values()];
}

function placeOf(cell: CellDocument, sheet: SheetDocument, { names }: WritingTools): FormulaPlace {
  const table = sheet.tables.find((one) => contains(one.area, cell.row, cell.column));
  return table ? { names, table: table.name } : { names };
}

function cellXml(cell: CellDocument, place: FormulaPlace, tools: WritingTools, losses: CellLosses): string {
  const r = cellAddress(cell.row, cell.column);
  const s = cell.style === undefined ? undefined : cell.style + 1;
  const formula = formulaXml(cell, r, place, losses);
  const { t, v, vm } = valueXml(cell, r, formula !== "", tools, losses);
  const isDynamic = formula !== "" && cell.spill !== undefined;
  if (isDynamic) tools.metadata.hasDynamicArrays = true;
  return element("c", { r, s, t, cm: isDynamic ? DYNAMIC_ARRAY_CM : undefined, vm }, formula, v);
}

function formulaXml(cell: CellDocument, address: string, place: FormulaPlace, losses: CellLosses): string {
  if (cell.formula === undefined) return "";
  const text = fileFormula(cell.formula, place);
  if (text.length > LONGEST_FORMULA) losses.longFormulas.push(address);
  else if (readsOtherWorkbook(text)) losses.otherWorkbooks.push(address);
  else {
    const content = xmlText(escapeText(text));
    if (!cell.spill) return element("f", spaced(text), content);
    const { row, column, spill } = cell;
    const area = {
      firstRow: row,
      firstColumn: column,
      lastRow: row + spill.rows - 1,
      lastColumn: column + spill.columns - 1,
    };
    return element("f", { t: "array", ref: areaAddress(area), ...spaced(text) }, content);
  }
  return "";
}

function valueXml(cell: CellDocument, address: string, hasFormula: boolean, tools: WritingTools, losses: CellLosses) {
  const { value } = cell;
  if (value === undefined) return { v: "" };
  if (typeof value === "boolean") return { t: "b", v: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number" && Number.isFinite(value)) {
    return { v: `<v>${Object.is(value, -0) ? "-0" : String(value)}</v>` };
  }
  if (typeof value === "string") {
    if (value.length > LONGEST_TEXT) losses.longTexts.push(address);
    const text = value.slice(0, LONGEST_TEXT);
    if (!hasFormula) return { t: "s", v: `<v>${tools.string(text)}</v>` };
    // Not by `element`: an empty text needs its <v></v>.
    return { t: "str", v: `<v${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${xmlText(escapeText(text))}</v>` };
  }
  const error = typeof value === "number" ? "" : value.error;
  if (PLAIN_ERRORS.has(error)) return { t: "e", v: `<v>${error}</v>` };
  const vm = richErrorVm(error);
  if (vm === undefined) {
    losses.values.push(address);
    return { v: "" };
  }
  tools.metadata.hasRichErrors = true;
  return { t: "e", v: "<v>#VALUE!</v>", vm };
}

function spaced(text: string): Record<string, string> {
  return /^\s|\s$/.test(text) ? { "xml:space": "preserve" } : {};
}
