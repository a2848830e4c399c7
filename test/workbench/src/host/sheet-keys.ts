import { IUndoRedoService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { listTables, tableMeta } from "../grid/table-operations";
import { cannotShowTotals, showTotals } from "../grid/totals-row";

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** Ctrl+PageUp and Ctrl+PageDown show the sheet before and the next; Alt with them, as in Excel on the web, where a browser may take the others; Ctrl+Shift+T shows and hides a table's totals row. */
export function listenToSheetKeys(page: Window, grid: Grid): void {
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey && event.shiftKey && !event.altKey && event.key.toLowerCase() === "t") {
        event.preventDefault();
        event.stopImmediatePropagation();
        return void switchTotals(grid);
      }
      const step = STEPS[event.key];
      if (step === undefined || !event.ctrlKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const sheets = grid
        .workbook()
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden());
      const active = grid.workbook().getActiveSheet().getSheetId();
      sheets[sheets.findIndex((sheet) => sheet.getSheetId() === active) + step]?.activate();
      grid.injector.get(ILayoutService).focus();
    },
    { capture: true },
  );
}

/** For the table that the selected cell lies in; none where there is no table or another is in the way. */
async function switchTotals(grid: Grid) {
  const cell = grid.workbook().getActiveCell();
  const sheetId = grid.workbook().getActiveSheet().getSheetId();
  const table = listTables(grid).find(
    ({ subUnitId, range }) =>
      cell !== null &&
      subUnitId === sheetId &&
      cell.getRow() >= range.startRow &&
      cell.getRow() <= range.endRow + 1 &&
      cell.getColumn() >= range.startColumn &&
      cell.getColumn() <= range.endColumn,
  );
  if (!table) return;
  const isShown = !tableMeta(table).hasTotals;
  if (cannotShowTotals(grid, table, isShown)) return;
  const step = grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(grid.workbook().getId());
  await showTotals(grid, table.id, isShown).finally(() => step.dispose());
}
