import { ICommandService, type Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { toRange } from "./grid-range";

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

const INSERT = { Down: InsertRangeMoveDownCommand.id, Right: InsertRangeMoveRightCommand.id } as const;
const DELETE = { Up: DeleteRangeMoveUpCommand.id, Left: DeleteRangeMoveLeftCommand.id } as const;

/** Inserts empty cells over an area; what stands there moves aside. */
export function insertCells(grid: Grid, sheetId: string, area: GridArea, shift: InsertShift) {
  onSheet(grid, sheetId, () => execute(grid, INSERT[shift], area));
}

/** Takes an area's cells out of the sheet; what stands beyond them moves up. */
export function deleteCells(grid: Grid, sheetId: string, area: GridArea, shift: DeleteShift) {
  onSheet(grid, sheetId, () => execute(grid, DELETE[shift], area));
}

/** The grid's handlers of these are asynchronous by their signature only: when this returns the cells have moved. */
const execute = (grid: Grid, command: string, area: GridArea) =>
  void grid.injector.get(ICommandService).executeCommand(command, { range: toRange(area) });

/**
 * Runs what inserts or deletes rows, columns or cells. The grid does that, or the moving of references in formulas, on the
 * sheet in front, whichever it was asked for: so the sheet passes for that one. A person's selection stays where it is.
 */
export function onSheet(grid: Grid, sheetId: string, run: (sheet: FWorksheet) => void) {
  const workbook = grid.workbook().getWorkbook();
  const sheet = grid.workbook().getSheetBySheetId(sheetId);
  const worksheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet || !worksheet) throw new Error(`Sheet ${sheetId} is not in the workbook any more.`);
  const selections = [...grid.injector.get(SheetsSelectionsService).getCurrentSelections()];
  const target = { unitId: workbook.getUnitId(), subUnitId: workbook.getActiveSheet().getSheetId() };
  const shadow: { getActiveSheet?: () => Worksheet } = workbook;
  shadow.getActiveSheet = () => worksheet;
  try {
    run(sheet);
  } finally {
    delete shadow.getActiveSheet;
  }
  if (selections.length > 0) {
    const commands = grid.injector.get(ICommandService);
    commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections, reveal: false });
  }
}
