import { IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellError } from "../document/values";
import { followCalculation } from "./calculation";
import { cellKey, type CellAddress } from "./cell-value";
import { customFunctionClass, isUnderWay, type GridArgument, type GridResult } from "./custom-function";
import { documentToSnapshot } from "./document-to-snapshot";
import { calculateAsExcel } from "./excel";
import { EXCEL_FUNCTIONS, type NamedFunction } from "./excel/functions";
import { hideFilterButtons } from "./filter-buttons";
import { createFunctionCalls } from "./function-calls";
import type { FunctionOutcome, Grid, GridOptions } from "./grid";
import { calculateConditionalFormatsLazily } from "./lazy-conditional-formats";
import { calculateIfLazily } from "./lazy-if";
import { calculateValidationsLazily } from "./lazy-validations";
import { loseDeletedSheets } from "./lost-references";
import { followLostNames, forgetFormulas, readNamesAnew } from "./name-operations";
import { lockProtectedSheets } from "./sheet-protection";
import { letTablesGrow } from "./table-growth";
import { followTotals } from "./totals-row";
import { undoAfterCalculation } from "./undo-after-calculation";
import { undoJoinedStepsBackwards } from "./undo-steps";

/** Half a second in all, in milliseconds: whatever else goes on, a full calculation comes. */
const IDLE_CHECK = 20;
const IDLE_CHECKS = 25;
const BUSY: CellError = { error: "#BUSY!" };

/** The grid with the custom functions in it, and the calculation that goes with them. */
export function createGrid({ start, functions, callFunction }: GridOptions): Grid {
  const messages = new Map<string, string>();
  const listeners: (() => void)[] = [];
  let openedCount = 0;
  let isDeliveryDue = false;

  const evaluate = (cell: CellAddress, functionName: string, args: readonly GridArgument[]): GridResult => {
    messages.delete(cellKey(cell));
    // The call within this one is under way: Excel waits for its result.
    if (args.some(isUnderWay)) return BUSY;
    const outcome = calls.evaluate({ cell, functionName, arguments: args });
    if (outcome === undefined) return BUSY;
    if ("value" in outcome) return outcome.value;
    if (outcome.message !== "") messages.set(cellKey(cell), outcome.message);
    return { error: outcome.error };
  };

  const own = functions.map(({ name }): NamedFunction => [customFunctionClass(name, evaluate), name]);
  const { api, injector } = start(
    [...EXCEL_FUNCTIONS, ...own],
    functions.map(({ description }) => description),
  );
  calculateAsExcel(injector);
  undoJoinedStepsBackwards(injector);
  const conditionalFormats = calculateConditionalFormatsLazily(injector);
  const validations = calculateValidationsLazily(injector);
  calculateIfLazily(injector);
  const workbook = () => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error("No workbook is open in the grid.");
    return active;
  };

  const hasFormula = ({ sheetId, row, column }: CellAddress) => {
    const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, workbook().getId());
    return formula !== null && formula !== undefined && formula !== "";
  };

  /** Results that arrive together are taken up together. */
  const deliver = () => {
    isDeliveryDue = false;
    if (calculation.isBusy()) return;
    const cells = calls.waitingCells().filter((cell) => {
      const isThere = hasFormula(cell);
      if (!isThere) calls.forget(cell);
      return isThere;
    });
    if (cells.length > 0) calculation.recalculate(workbook().getId(), cells);
  };
  const deliverSoon = () => {
    if (isDeliveryDue) return;
    isDeliveryDue = true;
    setTimeout(deliver);
  };

  const calls = createFunctionCalls<GridArgument, FunctionOutcome>(
    ({ functionName, arguments: args, cell }) => callFunction(functionName, args, cell),
    deliverSoon,
  );
  const calculation = followCalculation(injector, () => {
    calls.endPass();
    conditionalFormats.onCalculated(workbook().getId());
    validations.onCalculated(workbook().getId());
    deliverSoon();
    for (const listener of listeners) listener();
  });
  let isAddInWriting = false;
  let isFullDue = false;
  /** An edit that the engine takes up meanwhile would stop a full calculation half-way and go on with its own cells only. */
  const recalculateWhenIdle = (attempts: number) => {
    if (calculation.isBusy() && attempts > 0)
      return void setTimeout(() => recalculateWhenIdle(attempts - 1), IDLE_CHECK);
    isFullDue = false;
    // The grid may have been taken down meanwhile.
    const open = api.getActiveWorkbook();
    if (open) calculation.recalculateAll(open.getId());
  };
  const isBusy = () => isFullDue || isDeliveryDue || calculation.isBusy() || !calls.isIdle();

  const grid: Grid = {
    api,
    injector,
    workbook,
    open(document) {
      const previous = api.getActiveWorkbook()?.getId();
      if (previous !== undefined) api.disposeUnit(previous);
      messages.clear();
      forgetFormulas(injector);
      calculation.expect();
      api.createWorkbook(documentToSnapshot(document, `workbook-${++openedCount}`));
      // The grid brings its tables with the first workbook.
      if (openedCount === 1) {
        hideFilterButtons(injector);
        followTotals(grid);
        loseDeletedSheets(grid);
      }
      const active = document.sheets.find(({ isActive }) => isActive);
      if (active) workbook().getSheetByName(active.name)?.activate();
      lockProtectedSheets(grid);
      injector.get(IUndoRedoService).clearUndoRedo(workbook().getId());
    },
    message: (cell) => messages.get(cellKey(cell)),
    onCalculated: (listener) => void listeners.push(listener),
    recalculateAll() {
      if (isFullDue) return;
      isFullDue = true;
      recalculateWhenIdle(IDLE_CHECKS);
    },
    setManualCalculation(isManual) {
      const wasManual = calculation.isManual();
      calculation.setManual(isManual);
      if (wasManual && !isManual) grid.recalculateAll();
    },
    isManualCalculation: () => calculation.isManual(),
    setAddInWriting: (isWriting) => void (isAddInWriting = isWriting),
    isAddInWriting: () => isAddInWriting,
    async calculated() {
      while (calculation.isBusy()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    isBusy,
    async settled() {
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (isBusy());
    },
  };
  undoAfterCalculation(injector, { isBusy: () => calculation.isBusy(), calculated: () => grid.calculated() });
  readNamesAnew(injector);
  followLostNames(injector);
  letTablesGrow(grid, () => !isAddInWriting);
  return grid;
}
