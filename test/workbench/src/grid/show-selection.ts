import { ICommandService, type IRange } from "@univerjs/core";
import { ScrollToCellOperation, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** Selects a range on its sheet, and scrolls to it where it is out of sight. */
export function showSelection(grid: Grid, sheet: FWorksheet, range: IRange) {
  sheet.activate();
  sheet.getRange(range).activate();
  const unitId = grid.workbook().getId();
  // A sheet that was not shown is drawn first: until then the grid counts from where the other sheet was scrolled to.
  requestAnimationFrame(() =>
    grid.injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, { unitId, range }),
  );
}
