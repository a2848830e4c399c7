import { BooleanNumber, type IRowData, type IColumnData } from "@univerjs/core";
import type { ChartDocument } from "../document/chart-document";
import type { SheetDocument } from "../document/workbook-document";
import { conditionalFormatDocument } from "./conditional-format";
import { listFormats } from "./conditional-format-operations";
import { readFileOnlyData } from "./file-only-data";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { cellDocuments } from "./cells-to-document";
import { sheetCells } from "./sheet-cells";
import type { StyleList } from "./style-list";
import { tableDocuments } from "./tables-to-document";
import { validationDocument } from "./validation";
import { listValidations } from "./validation-operations";

export interface SheetToDocument {
  readonly styles: StyleList;
  readonly charts: (sheetId: string) => readonly ChartDocument[];
  readonly isDynamic: (formula: string) => boolean;
}

/** One sheet of the live workbook as a file holds it. */
export function sheetToDocument(
  grid: Grid,
  sheetId: string,
  { styles, charts, isDynamic }: SheetToDocument,
): SheetDocument {
  const { worksheet } = sheetCells(grid, sheetId);
  const config = worksheet.getConfig();
  const { visibility, pageLayout, isProtected } = readFileOnlyData(worksheet.getCustomMetadata());
  const rows = entriesOf<Partial<IRowData>>(config.rowData);
  const columns = entriesOf<Partial<IColumnData>>(config.columnData);
  const { xSplit, ySplit } = config.freeze;
  return {
    name: worksheet.getName(),
    // Whoever shows a sheet in the grid need not know how it was hidden.
    visibility: !worksheet.isSheetHidden() ? "Visible" : visibility === "VeryHidden" ? "VeryHidden" : "Hidden",
    isActive: grid.workbook().getActiveSheet().getSheetId() === sheetId,
    showsGridlines: config.showGridlines !== BooleanNumber.FALSE,
    cells: cellDocuments(grid, sheetId, styles, isDynamic),
    columnWidths: sizes(columns, ({ w }) => w),
    // A height that follows the content is Excel's to find as well.
    rowHeights: sizes(rows, ({ h, ia }) => (ia === BooleanNumber.TRUE ? undefined : h)),
    hiddenRows: hidden(rows),
    hiddenColumns: hidden(columns),
    merges: config.mergeData.map(fromRange),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    tables: tableDocuments(grid, sheetId),
    validations: listValidations(grid, sheetId).flatMap((rule) => validationDocument(rule) ?? []),
    conditionalFormats: listFormats(grid, sheetId).flatMap((format) => conditionalFormatDocument(format) ?? []),
    pageLayout,
    isProtected,
    charts: charts(sheetId),
  };
}

const entriesOf = <Data>(data: object): (readonly [index: number, data: Data])[] =>
  Object.entries(data as Record<string, Data | undefined>).flatMap(([index, one]) =>
    one === undefined || one === null ? [] : [[Number(index), one] as const],
  );

function sizes<Data>(entries: readonly (readonly [number, Data])[], size: (data: Data) => number | undefined) {
  const known = entries.flatMap(([index, data]) => {
    const given = size(data);
    return given === undefined || given === null ? [] : [[index, given] as const];
  });
  return Object.fromEntries(known);
}

const hidden = (entries: readonly (readonly [number, { readonly hd?: BooleanNumber }])[]) =>
  entries.filter(([, { hd }]) => hd === BooleanNumber.TRUE).map(([index]) => index);
