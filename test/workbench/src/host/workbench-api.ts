import type { GridCell } from "../grid/cell-value";
import type { RecordedCall } from "./function-caller";

/** A cell's value as `read` gives it: at full precision, null where the cell is empty. */
export type ReadCell = Exclude<GridCell, { error: string }> | { readonly error: string; readonly message?: string };

/** One chart as it is drawn at this moment. */
export interface ReadChart {
  readonly name: string;
  readonly title: string | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly categories: readonly string[];
  }[];
}

/**
 * `window.workbench`: what tests and scripts do with the page. Addresses name their sheet ("Scores!B2:B5"); without one the
 * active sheet is meant. Whatever is wrong with an argument rejects or throws with a sentence that says so.
 */
export interface WorkbenchApi {
  /** Resolves when the add-in has started and the sheet is scored; rejects with the reason where that failed. */
  readonly ready: Promise<void>;
  /** The values of a range, spilled cells included, errors with the message that the cell shows. */
  readonly read: (address: string) => ReadCell[][];
  /** The formulas of a range; "" where a cell has none. */
  readonly formulas: (address: string) => string[][];
  /** What the cells show, formatted. */
  readonly texts: (address: string) => string[][];
  /** Sets values and formulas at once, without validation, with one undo step: a matrix of the range's own size. */
  write(address: string, values: readonly (readonly (string | number | boolean | null)[])[]): void;
  /** Types into one cell as a person does; rejects with the validation's message where the entry is refused. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly select: (address: string) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Calculates every formula anew, as Ctrl+Alt+F9 does in Excel. */
  readonly recalculate: () => void;
  /** Resolves when no calculation and no call of a custom function is under way. */
  readonly settled: () => Promise<void>;
  /** Resolves when the cells show what is known so far: what waits for a custom function is #BUSY!. */
  readonly calculated: () => Promise<void>;
  /** Keeps the results of custom functions back, or lets them go; `settled` does not resolve meanwhile. */
  readonly holdBack: (isHeld: boolean) => void;
  /** Lets every cell keep the old result of its custom function whatever is edited, as Excel does at times; or ends that. */
  readonly keepOld: (isKept: boolean) => void;
  /** The calls of custom functions since the last `resetCalls`, in their order. */
  readonly calls: () => readonly RecordedCall[];
  readonly resetCalls: () => void;
  /** The charts of a sheet as they are drawn. */
  readonly charts: (sheet: string) => readonly ReadChart[];
  /** Presses a control of the ribbon; resolves when its command has completed. */
  readonly run: (controlId: string) => Promise<void>;
  /** What the add-in asked for and the workbench does not have, "Range.sort", each once. */
  readonly unimplemented: () => readonly string[];
  /** Faults of the workbench itself; empty unless something is wrong with it. */
  readonly faults: () => readonly string[];
  /** Opens a file in place of the workbook, without asking. Gives what of it is not kept. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<readonly string[]>;
  /** The workbook as an .xlsx file, and what of it the file does not hold. */
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly dropped: readonly string[] }>;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
