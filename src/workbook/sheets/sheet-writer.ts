import type { Inspection } from "../inspection/inspection";
import type { PartKey } from "../inspection/workbook-parts";

/** What the making of one sheet works with. */
export interface SheetParts {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The parts that are missing, and no others, are made. */
  readonly missing: readonly PartKey[];
  readonly inspection: Inspection;
  /** Gives cells a name, also one that points nowhere any more: by their address on the sheet, or a formula with its "=". */
  readonly define: (name: string, reference: Excel.Range | string) => void;
}

type CellValue = string | number;

/** Makes a table of values and formulas whose first row are its headings; its ids must have been formatted as text before. */
export function addTable(range: Excel.Range, name: string, cells: readonly (readonly CellValue[])[]): Excel.Table {
  range.formulas = cells.map((row) => [...row]);
  const table = range.worksheet.tables.add(range, true);
  table.name = name;
  return table;
}

const HEADING_FILL = "#1F4E78";
const HEADING_FONT = "#FFFFFF";
export const HINT_FONT = "#595959";
export const WARNING_FONT = "#9C0006";

/** Formats a row of headings. */
export function formatHeadings(range: Excel.Range): void {
  range.format.fill.color = HEADING_FILL;
  range.format.font.color = HEADING_FONT;
  range.format.font.bold = true;
  range.format.verticalAlignment = "Center";
  range.format.wrapText = true;
}

/** Formats the first cell of a sheet for its title, and the one below it for a hint. */
export function formatTitle(sheet: Excel.Worksheet): void {
  const { format } = sheet.getRange("A1");
  format.font.bold = true;
  format.font.size = 14;
  sheet.getRange("A2").format.font.color = HINT_FONT;
}

/** The title of a sheet in its first cell, and a hint below it: the words last, so that a sheet without them is empty. */
export function writeTitle(sheet: Excel.Worksheet, title: string, hint: string): void {
  formatTitle(sheet);
  sheet.getRange("A1:A2").formulas = [[title], [hint]];
}

/** Formats cells as text: what is typed there stays as it is typed. */
export const asText = (range: Excel.Range) => {
  range.numberFormat = [["@"]];
};

/** What Excel makes a number, a date, a truth value or a formula of when it is typed; it is kept as text. */
const IS_CHANGED_BY_EXCEL = /\d|^[=+\-@'"]|^(true|false)$/i;
/** Whether a text stays what it is only in a cell formatted as text. */
export const mustBeText = (text: string) => IS_CHANGED_BY_EXCEL.test(text);

/** Columns are measured in points: "A:A", 90. */
export function setWidths(sheet: Excel.Worksheet, widths: Readonly<Record<string, number>>): void {
  for (const [columns, points] of Object.entries(widths)) sheet.getRange(columns).format.columnWidth = points;
}
