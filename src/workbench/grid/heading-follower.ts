import { ICommandService, IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { contains } from "../files/areas";
import { formulaMutations, type Mutations } from "./formula-mutations";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { withRenamedColumns, type ColumnRename } from "./renamed-columns";
import type { GridTable } from "./table-operations";

/**
 * Rewrites the formulas and names that refer to a column of a table when its heading changes, as Excel does, with the same
 * undo step. What comes back is told of every renaming, in the course of the command that makes it.
 */
export function followHeadings(grid: Grid): (table: GridTable, renames: readonly ColumnRename[]) => void {
  let waiting: { readonly table: GridTable; readonly renames: readonly ColumnRename[] }[] = [];
  const take = (): Mutations => {
    const all = waiting.map(({ table, renames }) => mutationsForColumns(grid, table, renames));
    waiting = [];
    return { redos: all.flatMap(({ redos }) => redos), undos: all.reverse().flatMap(({ undos }) => undos) };
  };
  /** Pasting and the like ask nobody for more mutations. */
  const carryOutAlone = () => {
    const { redos, undos } = take();
    if (redos.length === 0) return;
    const unitID = grid.workbook().getId();
    sequenceExecute(redos, grid.injector.get(ICommandService));
    grid.injector.get(IUndoRedoService).pushUndoRedo({ unitID, redoMutations: redos, undoMutations: undos });
  };
  let isIntercepting = false;
  return (table, renames) => {
    if (!isIntercepting) {
      // The grid has this service only once a workbook is open.
      isIntercepting = true;
      grid.injector.get(SheetInterceptorService).interceptCommand({
        getMutations: ({ id }) => (id === SetRangeValuesCommand.id ? take() : { redos: [], undos: [] }),
      });
    }
    if (waiting.length === 0) queueMicrotask(carryOutAlone);
    waiting.push({ table, renames });
  };
}

/** What changes the formulas that refer to columns of a table when these are renamed or gone. */
export function mutationsForColumns(grid: Grid, table: GridTable, renames: readonly ColumnRename[]): Mutations {
  const area = fromRange(table.range);
  return formulaMutations(grid, (formula, cell) => {
    const isInTable = cell !== undefined && cell.sheetId === table.subUnitId && contains(area, cell.row, cell.column);
    return withRenamedColumns(formula, table.name, renames, isInTable);
  });
}
