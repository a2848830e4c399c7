import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellDocument, SheetDocument, WorkbookDocument } from "../document/workbook-document";
import { isCellError } from "./cell-value";
import { conditionalFormatRule } from "./conditional-format";
import { fileOnlySheetData } from "./file-only-data";
import { toRange } from "./grid-range";
import { toGridStyle } from "./style";
import { tableResource } from "./table";
import { validationRule } from "./validation";

/** Excel's own size would cost memory for nothing: there is room below and to the right of what is used. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 60;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
/** What an empty sheet has, in pixels: Excel's own sizes for Calibri 11. */
export const NEW_SHEET = {
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  rowCount: LEAST_ROWS,
  columnCount: LEAST_COLUMNS,
};

const DEFAULT_STYLE = { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM };

const styleId = (index: number) => `style-${index}`;

function cellData(cell: CellDocument): ICellData {
  const style = cell.style === undefined ? {} : { s: styleId(cell.style) };
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  const { value } = cell;
  if (value === undefined) return { ...style, ...formula };
  if (isCellError(value)) return { ...style, ...formula, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...style, ...formula, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...style, ...formula, v: value, t: CellValueType.NUMBER };
  // A text that looks like a number stays a text.
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  return { ...style, ...formula, v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function sheetData(sheet: SheetDocument, id: string): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    (cells[cell.row] ??= {})[cell.column] = cellData(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const hidden = (indexes: readonly number[]) =>
    Object.fromEntries(indexes.map((index) => [index, { hd: BooleanNumber.TRUE }]));
  const sizes = (record: Readonly<Record<number, number>>, key: "w" | "h", hiddenOnes: readonly number[]) => {
    const data: Record<number, Record<string, number>> = hidden(hiddenOnes);
    // A height that a file gives is kept: it must not follow the content.
    const fixed = key === "h" ? { ia: BooleanNumber.FALSE } : {};
    for (const [index, size] of Object.entries(record))
      data[Number(index)] = { ...data[Number(index)], [key]: size, ...fixed };
    return data;
  };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...NEW_SHEET,
    rowCount: Math.max(LEAST_ROWS, lastRow + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS),
    showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cells,
    columnData: sizes(sheet.columnWidths, "w", sheet.hiddenColumns),
    rowData: sizes(sheet.rowHeights, "h", sheet.hiddenRows),
    mergeData: sheet.merges.map(toRange),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows === 0 ? -1 : sheet.frozenRows,
      startColumn: sheet.frozenColumns === 0 ? -1 : sheet.frozenColumns,
    },
    custom: fileOnlySheetData(sheet),
  };
}

/** The grid's own form of a workbook document; `id` is the grid's name for the workbook. */
export function documentToSnapshot(document: WorkbookDocument, id: string): IWorkbookData {
  const sheets = document.sheets.map((sheet, index) => ({ sheet, id: `sheet-${index + 1}` }));
  const bySheet = <Item>(items: (sheet: SheetDocument) => readonly Item[]) =>
    JSON.stringify(Object.fromEntries(sheets.map(({ sheet, id: sheetId }) => [sheetId, items(sheet)])));
  const names = document.names.map((name, index) => ({
    id: `name-${index + 1}`,
    name: name.name,
    formulaOrRefString: name.formula,
    comment: name.comment ?? "",
    localSheetId: sheets.find(({ sheet }) => sheet.name === name.sheet)?.id ?? "AllDefaultWorkbook",
  }));
  return {
    id,
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    defaultStyle: DEFAULT_STYLE,
    styles: Object.fromEntries(document.styles.map((style, index) => [styleId(index), toGridStyle(style)])),
    sheetOrder: sheets.map(({ id: sheetId }) => sheetId),
    sheets: Object.fromEntries(sheets.map(({ sheet, id: sheetId }) => [sheetId, sheetData(sheet, sheetId)])),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))),
      },
      {
        name: "SHEET_TABLE_PLUGIN",
        data: JSON.stringify(
          Object.fromEntries(
            sheets.map(({ sheet, id: sheetId }) => [
              sheetId,
              { tables: sheet.tables.map(tableResource), tableFilteredOutRows: [] },
            ]),
          ),
        ),
      },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet((sheet) => sheet.validations.map(validationRule)) },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: bySheet((sheet) => sheet.conditionalFormats.map(conditionalFormatRule)),
      },
    ],
  };
}
