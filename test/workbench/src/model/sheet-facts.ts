import { readFileOnlyData, type FileOnlySheetData } from "../grid/file-only-data";
import type { GridArea, SheetArea } from "../grid/a1";
import { accessDenied, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import type { ModelContext } from "./context";

type Context = Pick<ModelContext, "grid">;

/** The grid's sheet; throws ItemNotFound where it is gone. */
export function gridSheet({ grid }: Context, sheetId: string) {
  const sheet = grid.workbook().getSheetBySheetId(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** What the sheet keeps for its file alone. */
export const fileOnlyData = (context: Context, sheetId: string): FileOnlySheetData =>
  readFileOnlyData(gridSheet(context, sheetId).getCustomMetadata());

export function setFileOnlyData(context: Context, sheetId: string, change: Partial<FileOnlySheetData>) {
  gridSheet(context, sheetId).setCustomMetadata({ ...fileOnlyData(context, sheetId), ...change });
}

/** Throws AccessDenied where the sheet is protected. */
export function checkUnprotected(context: Context, sheetId: string) {
  if (fileOnlyData(context, sheetId).isProtected) throw accessDenied();
}

/** The part of an area that the grid has cells for. */
export function extentOf(context: Context, area: SheetArea): GridArea {
  const sheet = gridSheet(context, area.sheetId).getSheet();
  return {
    ...area,
    lastRow: isEntireColumn(area) ? sheet.getRowCount() - 1 : area.lastRow,
    lastColumn: isEntireRow(area) ? sheet.getColumnCount() - 1 : area.lastColumn,
  };
}
