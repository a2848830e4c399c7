import { ICommandService, IUndoRedoService, sequenceExecute, type ICellData, type IMutationInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { fromRange } from "./grid-range";
import type { Grid } from "./grid";
import { listNames } from "./name-operations";
import { withRenamedColumns, type ColumnRename } from "./renamed-columns";
import type { GridTable } from "./table-operations";

/** Marks the mutations by which formulas follow a heading: nobody edited these cells. */
export const HEADING_TRIGGER = "table-heading-renamed";

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/**
 * Rewrites the formulas and names that refer to a column of a table when its heading changes, as Excel does, with the same
 * undo step. What comes back is told of every renaming, in the course of the command that makes it.
 */
export function followHeadings(grid: Grid): (table: GridTable, renames: readonly ColumnRename[]) => void {
  let waiting: { readonly table: GridTable; readonly renames: readonly ColumnRename[] }[] = [];
  const take = (): Mutations => {
    const all = waiting.map(({ table, renames }) => mutationsFor(grid, table, renames));
    waiting = [];
    return { redos: all.flatMap(({ redos }) => redos), undos: all.flatMap(({ undos }) => undos).reverse() };
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

function mutationsFor(grid: Grid, table: GridTable, renames: readonly ColumnRename[]): Mutations {
  const unitId = grid.workbook().getId();
  const cells = cellsOf(grid, table, renames).map((params) => ({
    redo: { id: SetRangeValuesMutation.id, params },
    undo: {
      id: SetRangeValuesMutation.id,
      params: { ...SetRangeValuesUndoMutationFactory(grid.injector, params), trigger: HEADING_TRIGGER },
    },
  }));
  const names = listNames(grid).flatMap((before) => {
    const formula = withRenamedColumns(before.formulaOrRefString, table.name, renames, false);
    if (formula === undefined) return [];
    const after = { ...before, formulaOrRefString: formula };
    const put = (removed: typeof before, added: typeof before): IMutationInfo[] => [
      { id: RemoveDefinedNameMutation.id, params: { ...removed, unitId } },
      { id: SetDefinedNameMutation.id, params: { ...added, unitId } },
    ];
    return [{ redos: put(before, after), undos: put(after, before).reverse() }];
  });
  return {
    redos: [...cells.map(({ redo }) => redo), ...names.flatMap(({ redos }) => redos)],
    undos: [...cells.map(({ undo }) => undo), ...names.flatMap(({ undos }) => undos)],
  };
}

/** The formulas that refer to the columns, rewritten: what a mutation of each sheet has to write. */
function cellsOf(grid: Grid, table: GridTable, renames: readonly ColumnRename[]) {
  const unitId = grid.workbook().getId();
  const formulas = grid.injector.get(FormulaDataModel);
  const area = fromRange(table.range);
  return Object.entries(formulas.getFormulaData()[unitId] ?? {}).flatMap(([subUnitId, rows]) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [rowText, columns] of Object.entries(rows ?? {})) {
      for (const columnText of Object.keys((columns ?? {}) as object)) {
        const [row, column] = [Number(rowText), Number(columnText)];
        const formula = formulas.getFormulaStringByCell(row, column, subUnitId, unitId);
        const isInTable =
          subUnitId === table.subUnitId &&
          row >= area.firstRow &&
          row <= area.lastRow &&
          column >= area.firstColumn &&
          column <= area.lastColumn;
        const renamed = formula ? withRenamedColumns(formula, table.name, renames, isInTable) : undefined;
        if (renamed !== undefined) (cellValue[row] ??= {})[column] = { f: renamed, si: null };
      }
    }
    const isNone = Object.keys(cellValue).length === 0;
    return isNone ? [] : [{ unitId, subUnitId, cellValue, trigger: HEADING_TRIGGER }];
  });
}
