import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import type { FWorkbook, IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { WorkbookDocument } from "../document/workbook-document";
import type { CellAddress } from "./cell-value";
import type { GridArgument, GridResult } from "./custom-function";
import type { NamedFunction } from "./excel/functions";

/** What comes back from a custom function: its value, or Excel's error with the function's own message. */
export type FunctionOutcome = { readonly value: GridResult } | { readonly error: string; readonly message: string };

export interface GridOptions {
  /** Starts the grid with the functions in it: on a page, or without anything that draws. */
  readonly start: (
    executors: readonly NamedFunction[],
    descriptions: readonly IFunctionInfo[],
  ) => { readonly api: FUniver; readonly injector: Injector };
  readonly functions: readonly { readonly name: string; readonly description: IFunctionInfo }[];
  /** Calls the custom function; `cell` is where the formula stands. What comes at once is taken up at once. */
  readonly callFunction: (
    functionName: string,
    args: readonly GridArgument[],
    cell: CellAddress,
  ) => Promise<FunctionOutcome> | FunctionOutcome;
}

export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  open(document: WorkbookDocument): void;
  workbook(): FWorkbook;
  /** The function's message on the error that the cell shows; undefined where there is none. */
  message(cell: CellAddress): string | undefined;
  /** Called after every calculation, when its results stand in the cells. */
  onCalculated(listener: () => void): void;
  recalculateAll(): void;
  /** In manual mode edits calculate nothing; back in automatic mode everything is calculated. */
  setManualCalculation(isManual: boolean): void;
  isManualCalculation(): boolean;
  /** While the add-in writes, what a person's typing would cause does not happen: no table grows. */
  setAddInWriting(isWriting: boolean): void;
  isAddInWriting(): boolean;
  /** Resolves when nothing is left to calculate but what waits for a custom function, which shows #BUSY! until then. */
  calculated(): Promise<void>;
  /** True while a calculation or a call of a custom function is under way. */
  isBusy(): boolean;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}
