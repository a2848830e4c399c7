import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** Ctrl+PageUp and Ctrl+PageDown show the sheet before and the next; Alt with them, as in Excel on the web, where a browser may take the others. */
export function listenToSheetKeys(page: Window, grid: Grid): void {
  page.addEventListener(
    "keydown",
    (event) => {
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
