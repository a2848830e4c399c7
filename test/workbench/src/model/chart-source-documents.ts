import type { ChartSource, ChartTextDocument, ShownCell } from "../document/chart-document";
import { cellText, type ChartCell } from "./chart-cells";
import type { ChartSheets } from "./chart-sheets";
import type { ChartText } from "./chart-text";
import type { SheetArea } from "./context";

/** The cells that a part of a chart follows, by the name of their sheet, with what they hold now. */
export function sourceDocument(
  sheets: ChartSheets,
  area: SheetArea | null,
  levels: readonly (readonly ChartCell[])[],
): ChartSource {
  const sheet = area && sheets.sheet(area.sheetId);
  if (!sheet) return { cells: null, shown: [] };
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const shown = levels.map((level) => level.map(shownCell));
  return { cells: { sheet: sheet.name, area: { firstRow, firstColumn, lastRow, lastColumn } }, shown };
}

/** A text of a chart; nothing where nobody has set one. */
export function textDocument(sheets: ChartSheets, text: ChartText): ChartTextDocument | undefined {
  const { source } = text;
  return typeof source === "object" ? sourceDocument(sheets, source.area, [text.cells(sheets)]) : source;
}

/** The area that a document means; null where its sheet is not there. */
export function areaOfSource(sheets: ChartSheets, { cells }: ChartSource): SheetArea | null {
  const sheetId = cells && sheets.idOf(cells.sheet);
  return sheetId === null ? null : { ...cells!.area, sheetId };
}

/** Gives a text of a chart what the document says. */
export function applyText(sheets: ChartSheets, text: ChartText, document: ChartTextDocument | undefined) {
  if (document === undefined) text.forget();
  else if (typeof document === "string") text.write(document);
  else text.follow(areaOfSource(sheets, document));
}

const shownCell = (cell: ChartCell): ShownCell => ({
  value: cell.value,
  text: cellText(cell),
  numberFormat: cell.numberFormat,
});
