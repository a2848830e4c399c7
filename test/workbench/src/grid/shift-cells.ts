import { CommandType, ICommandService, type Worksheet } from "@univerjs/core";
import {
  type FWorksheet,
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
import { tablesAfterShift, type Shift } from "./shift-tables";

const COMMANDS: Readonly<Record<Shift, string>> = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
};

/**
 * Inserts empty cells over an area, so that what stands there moves down or right, or takes the area's cells out, so that
 * what stands beyond moves up or left. Tables go with their cells; see `wouldTearTable` for those that cannot.
 */
export async function shiftCells(grid: Grid, sheetId: string, area: GridArea, shift: Shift) {
  await grid.calculated();
  const moveTables = tablesAfterShift(grid, sheetId, area, shift);
  await onSheet(grid, sheetId, () => {
    // The grid's handlers of these are asynchronous by their signature only: the cells have moved when this returns.
    void grid.injector.get(ICommandService).executeCommand(COMMANDS[shift], { range: toRange(area) });
  });
  moveTables();
}

/**
 * Runs what inserts or deletes rows, columns or cells. A person's selection stays where it is. A calculation under way comes
 * to its end before: its results would be written to where the formulas stood.
 */
export async function onSheet(grid: Grid, sheetId: string, run: (sheet: FWorksheet) => void) {
  await grid.calculated();
  const sheet = grid.workbook().getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`Sheet ${sheetId} is not in the workbook any more.`);
  const target = {
    unitId: grid.workbook().getId(),
    subUnitId: grid.workbook().getActiveSheet().getSheetId(),
  };
  const selections = [...grid.injector.get(SheetsSelectionsService).getCurrentSelections()];
  inFront(grid, sheet, () => run(sheet));
  if (selections.length === 0) return;
  const commands = grid.injector.get(ICommandService);
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections, reveal: false });
}

const shifting = new WeakSet<Grid>();

/** Whether cells are being moved by the add-in: what is written meanwhile are formulas that follow, and nobody's edits. */
export const isShifting = (grid: Grid) => shifting.has(grid);

/**
 * The grid moves cells, or the references to them in formulas, on the sheet in front, whichever it was asked for: so the
 * sheet passes for that one while the command works out what to do, and not while that is done, when the page is drawn.
 */
function inFront(grid: Grid, sheet: FWorksheet, run: () => void) {
  const commands = grid.injector.get(ICommandService);
  const workbook: { getActiveSheet?: () => Worksheet } = grid.workbook().getWorkbook();
  const pass = () => void (workbook.getActiveSheet = () => sheet.getSheet());
  const end = () => void delete workbook.getActiveSheet;
  const hooks = [
    commands.beforeCommandExecuted(({ type }) => type !== CommandType.COMMAND && end()),
    commands.onCommandExecuted(({ type }) => type !== CommandType.COMMAND && pass()),
  ];
  pass();
  shifting.add(grid);
  try {
    run();
  } finally {
    shifting.delete(grid);
    for (const hook of hooks) hook.dispose();
    end();
  }
}
