import { toA1 } from "../grid/a1";
import type { CellAddress, GridCell } from "../grid/cell-value";
import type { GridArgument, GridResult } from "../grid/custom-function";
import type { FunctionOutcome } from "../grid/grid";
import type { Invocations } from "../custom-functions/invocations";
import { marshalArguments, type BlankCell } from "../custom-functions/marshal-arguments";
import type { FunctionMetadata } from "../custom-functions/read-functions-metadata";

/** One call of a custom function that went to the add-in. */
export interface RecordedCall {
  /** As a person writes it: "OMI.CRITERION". */
  readonly name: string;
  /** The cell of the formula, "Scores!D4". */
  readonly address: string;
  /** How many cells were sent with it; a value written in the formula counts as one. */
  readonly cells: number;
}

export interface FunctionCaller {
  call(name: string, args: readonly GridArgument[], cell: CellAddress): Promise<FunctionOutcome>;
  readonly calls: readonly RecordedCall[];
  resetCalls(): void;
  /** Keeps results back until they are let go: the cells show #BUSY! as long. */
  holdBack(isHeld: boolean): void;
  /** Answers each call as the cell's last one was answered: Excel keeps a custom function's old value, sometimes for good. */
  keepOld(isKept: boolean): void;
}

const countCells = (value: unknown): number =>
  Array.isArray(value) ? value.reduce<number>((sum, part) => sum + countCells(part), 0) : value === null ? 0 : 1;

/** An empty cell counts too: it crosses into the add-in like any other. */
const cellsSent = (args: readonly GridArgument[]): number =>
  args.reduce((sum, argument) => {
    if (argument.kind === "matrix") return sum + argument.rows.length * (argument.rows[0]?.length ?? 0);
    return sum + (argument.kind === "scalar" ? countCells(argument.value) : 0);
  }, 0);

/** Calls custom functions by the names that formulas use, `${namespace}.${name}`, and keeps count of the calls. */
export function createFunctionCaller(
  functions: ReadonlyMap<string, FunctionMetadata>,
  invocations: () => Invocations,
  blank: BlankCell,
  sheetName: (sheetId: string) => string,
): FunctionCaller {
  const calls: RecordedCall[] = [];
  let letGo = () => undefined as void;
  let gate = Promise.resolve();
  let isOldKept = false;
  const last = new Map<string, FunctionOutcome>();
  return {
    keepOld: (isKept) => void (isOldKept = isKept),
    holdBack(isHeld) {
      letGo();
      if (isHeld) gate = new Promise((resolve) => (letGo = resolve));
    },
    calls,
    resetCalls: () => void calls.splice(0),
    async call(name, args, { sheetId, row, column }) {
      const metadata = functions.get(name);
      if (!metadata) return { error: "#NAME?", message: "" };
      const marshalled = marshalArguments(metadata, args, blank);
      if ("error" in marshalled) return { error: marshalled.error, message: "" };
      const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      const address = toA1(area, sheetName(sheetId));
      calls.push({ name, address, cells: cellsSent(args) });
      const old = last.get(`${name} ${address}`);
      if (isOldKept && old) return old;
      const outcome = await invocations().invoke({
        id: metadata.id,
        address,
        allowsErrors: metadata.allowsErrors,
        ...marshalled,
      });
      await gate;
      const given = outcome.ok
        ? { value: outcome.value as GridCell | GridResult }
        : { error: outcome.code, message: outcome.message };
      last.set(`${name} ${address}`, given);
      return given;
    },
  };
}
