import {
  CustomCommandExecutionError,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IRange,
} from "@univerjs/core";
import { refreshTableReferences } from "./table-references";
import {
  ClearSelectionFormatCommand,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { CellAddress } from "./cell-value";

export interface Calculation {
  /** Calculates these cells and what depends on them, at once: the engine must be idle. */
  recalculate(unitId: string, cells: readonly CellAddress[]): void;
  /** Calculates every formula anew. */
  recalculateAll(unitId: string): void;
  /** The engine is going to calculate by itself: a workbook has been opened. */
  expect(): void;
  /** True while the engine calculates or is about to, because of an edit that it has not taken up yet. */
  isBusy(): boolean;
  /** While it is manual, edits calculate nothing: only what is asked for is calculated. */
  setManual(isManual: boolean): void;
  isManual(): boolean;
}

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
type Spills = Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>>;

/** The edits that the engine itself leaves out: they change no value. */
const FORMAT_ONLY: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Follows the engine's calculations: `onEnd` is called after each, when its results stand in the cells. */
export function followCalculation(injector: Injector, onEnd: () => void): Calculation {
  const commands = injector.get(ICommandService);
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  let isCalculating = false;
  let isAboutTo = false;
  let isManual = false;
  let isAskedFor = false;
  /** What is to be calculated when the present calculation has ended. */
  let next: (() => DirtyRange[]) | undefined;

  const marksDirty = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (!dirtyManager.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !(trigger !== undefined && FORMAT_ONLY.includes(trigger));
  };

  refreshTableReferences(injector);
  commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    if (isManual && !isAskedFor) throw new CustomCommandExecutionError("Calculation is manual.");
    // What a conditional format has read since the last calculation may have changed.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      isCalculating = true;
      isAboutTo = false;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
      // A stopped calculation starts again by itself, with the edit that stopped it.
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      const ranges = next?.() ?? [];
      next = undefined;
      if (ranges.length > 0) return start({ dirtyRanges: ranges });
      isCalculating = false;
      onEnd();
      return;
    }
    if (!marksDirty(command, options)) return;
    isAboutTo = !isManual;
    FORMULA_REF_TO_ARRAY_CACHE.clear();
  });

  const start = (params: Record<string, unknown>) => {
    isCalculating = true;
    isAskedFor = true;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    isAskedFor = false;
  };

  const spillOf = (unitId: string, { sheetId, row, column }: CellAddress) => {
    const spills = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] as Spills | undefined;
    return spills?.[row]?.[column];
  };

  /**
   * The cells that a formula has come to spill over, but for its own: where it spilled over nothing before, or over others,
   * the grid calculates what reads them, and not what reads that.
   */
  const newlySpilledOver = (unitId: string, cell: CellAddress, before: IRange | undefined): DirtyRange[] => {
    const range = spillOf(unitId, cell);
    if (!range || (before?.endRow === range.endRow && before.endColumn === range.endColumn)) return [];
    const beside = { ...range, endRow: cell.row, startColumn: cell.column + 1 };
    const below = { ...range, startRow: cell.row + 1 };
    return [beside, below]
      .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
      .map((part) => ({ unitId, sheetId: cell.sheetId, range: part }));
  };

  return {
    recalculate(unitId, cells) {
      const before = cells.map((cell) => spillOf(unitId, cell));
      next = () => cells.flatMap((cell, index) => newlySpilledOver(unitId, cell, before[index]));
      start({
        dirtyRanges: cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      });
    },
    recalculateAll(unitId) {
      start({ forceCalculation: true, dirtyRanges: injector.get(FormulaDataModel).getFormulaDirtyRanges(), unitId });
    },
    expect: () => void (isAboutTo = true),
    isBusy: () => isCalculating || isAboutTo,
    setManual: (manual) => void (isManual = manual),
    isManual: () => isManual,
  };
}
