import type { ICellData, IMutationInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { CellAddress } from "./cell-value";
import type { Grid } from "./grid";
import { listNames, mentionsOf } from "./name-operations";

/** Marks the mutations by which formulas follow a heading, a table or a sheet: nobody edited these cells. */
export const FOLLOWING_TRIGGER = "formula-follows";

export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** Gives the formula as it is to be; undefined where it stays, and `cell` where it is a cell's and no name's. */
export type Rewrite = (formula: string, cell?: CellAddress) => string | undefined;

/**
 * What changes the formulas of all cells and names as `rewrite` says, and what undoes it.
 * @param removedSheet the id of a sheet that goes at the same time: to write into it would end everything that follows
 */
export function formulaMutations(grid: Grid, rewrite: Rewrite, removedSheet?: string): Mutations {
  const unitId = grid.workbook().getId();
  const renewed = listNames(grid).filter(({ formulaOrRefString }) => rewrite(formulaOrRefString) !== undefined);
  const uses = renewed.length === 0 ? () => false : mentionsOf(listNames(grid), renewed);
  // What uses a name that changes is written once more: the grid calculates only what it takes to be changed.
  const rewriteCell: Rewrite = (formula, cell) =>
    cell?.sheetId === removedSheet ? undefined : (rewrite(formula, cell) ?? (uses(formula) ? formula : undefined));
  const cells = changedCells(grid, rewriteCell).map((params) => ({
    redo: { id: SetRangeValuesMutation.id, params },
    undo: {
      id: SetRangeValuesMutation.id,
      params: { ...SetRangeValuesUndoMutationFactory(grid.injector, params), trigger: FOLLOWING_TRIGGER },
    },
  }));
  const names = renewed.map((before) => {
    const after = { ...before, formulaOrRefString: rewrite(before.formulaOrRefString) ?? "" };
    const put = (removed: typeof before, added: typeof before): IMutationInfo[] => [
      { id: RemoveDefinedNameMutation.id, params: { ...removed, unitId } },
      { id: SetDefinedNameMutation.id, params: { ...added, unitId } },
    ];
    return { redos: put(before, after), undos: put(after, before) };
  });
  return {
    redos: [...names.flatMap(({ redos }) => redos), ...cells.map(({ redo }) => redo)],
    undos: [...names.flatMap(({ undos }) => undos), ...cells.map(({ undo }) => undo)],
  };
}

/** What a mutation of each sheet has to write. */
function changedCells(grid: Grid, rewrite: Rewrite) {
  const unitId = grid.workbook().getId();
  const formulas = grid.injector.get(FormulaDataModel);
  return Object.entries(formulas.getFormulaData()[unitId] ?? {}).flatMap(([subUnitId, rows]) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [rowText, columns] of Object.entries(rows ?? {})) {
      for (const columnText of Object.keys((columns ?? {}) as object)) {
        const [row, column] = [Number(rowText), Number(columnText)];
        const formula = formulas.getFormulaStringByCell(row, column, subUnitId, unitId);
        const changed = formula ? rewrite(formula, { sheetId: subUnitId, row, column }) : undefined;
        if (changed !== undefined) (cellValue[row] ??= {})[column] = { f: changed, si: null };
      }
    }
    const isNone = Object.keys(cellValue).length === 0;
    return isNone ? [] : [{ unitId, subUnitId, cellValue, trigger: FOLLOWING_TRIGGER }];
  });
}
