import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { cellEntry } from "./cell-entry";
import { cellsOfText } from "./cells-of-text";
import { readFileOnlyData } from "./file-only-data";
import type { Grid } from "./grid";
import { toRange } from "./grid-range";
import { matrixOf, sheetCells } from "./sheet-cells";
import { showSelection } from "./show-selection";

interface Pasting {
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pastePlainText(text: string, type: string): Promise<boolean>;
}

/**
 * Pastes text as Excel does, each of its cells as if it were typed: a line break in quotes stays in its cell. The grid would
 * begin a new row, leave out empty cells at the beginning and take "<" for a tag.
 */
export function pasteTextAsExcel(grid: Grid) {
  const clipboard = grid.injector.get(ISheetClipboardService) as unknown as Pasting;
  const paste = clipboard.legacyPaste.bind(clipboard);
  const pasteText = clipboard._pastePlainText.bind(clipboard);
  clipboard._pastePlainText = (text, type) =>
    pasteCells(grid, cellsOfText(text)) ? Promise.resolve(true) : pasteText(text, type);
  clipboard.legacyPaste = (html, text, files) => {
    const isText = !html && !files?.length && text !== undefined && text !== "";
    return isText ? clipboard._pastePlainText(text, "default-paste") : paste(html, text, files);
  };
}

/** False where there is no place for them: the grid says so. */
function pasteCells(grid: Grid, rows: readonly (readonly string[])[]): boolean {
  const sheet = grid.workbook().getActiveSheet();
  const cell = grid.workbook().getActiveRange();
  if (!cell || readFileOnlyData(sheet.getSheet().getCustomMetadata()).isProtected) return false;
  const [firstRow, firstColumn] = [cell.getRow(), cell.getColumn()];
  const width = Math.max(...rows.map(({ length }) => length));
  const area = {
    firstRow,
    firstColumn,
    lastRow: firstRow + rows.length - 1,
    lastColumn: firstColumn + width - 1,
  };
  const cells = sheetCells(grid, sheet.getSheetId());
  cells.write(
    matrixOf(area, (row, column) =>
      cellEntry(rows[row - firstRow]?.[column - firstColumn] ?? "", cells.style(row, column).n?.pattern),
    ),
  );
  showSelection(grid, sheet, toRange(area));
  return true;
}
