import { cellKey, type CellAddress } from "./cell-value";

/** A custom function in a formula, with everything that decides its result. */
export interface FunctionCall<Argument> {
  readonly cell: CellAddress;
  readonly functionName: string;
  readonly arguments: readonly Argument[];
}

interface Entry<Result> {
  outcome?: { readonly result: Result };
  pass: number;
  /** A calculation has gone on with the outcome. */
  isTakenUp: boolean;
}

export interface FunctionCalls<Argument, Result> {
  /** The result if it has arrived for this very call, else undefined: then the call is under way. */
  evaluate(call: FunctionCall<Argument>): Result | undefined;
  /** Ends a calculation: what was taken up or is no longer asked for is forgotten, so that the next one calls again. */
  endPass(): void;
  /** Cells whose results have arrived and were not yet taken up by a calculation. */
  waitingCells(): readonly CellAddress[];
  /** Drops what waits for a cell, because its formula is gone. */
  forget(cell: CellAddress): void;
  isIdle(): boolean;
}

/**
 * Calls of custom functions as Excel makes them: a formula shows #BUSY! while its call is under way, and is calculated
 * once more when the result is there. `start` makes the call; `onResult` is told that a cell has a result waiting. A result
 * that `start` gives without a promise is there at once.
 */
export function createFunctionCalls<Argument, Result>(
  start: (call: FunctionCall<Argument>) => Promise<Result> | Result,
  onResult: () => void,
): FunctionCalls<Argument, Result> {
  const cells = new Map<
    string,
    { readonly address: CellAddress; pass: number; readonly entries: Map<string, Entry<Result>> }
  >();
  let pass = 1;

  const begin = (call: FunctionCall<Argument>, entries: Map<string, Entry<Result>>, key: string) => {
    const entry: Entry<Result> = { pass, isTakenUp: false };
    entries.set(key, entry);
    const started = start(call);
    if (!(started instanceof Promise)) {
      entry.outcome = { result: started };
      return entry;
    }
    void started.then((result) => {
      entry.outcome = { result };
      // A call that was replaced meanwhile has nobody waiting for it.
      if (entries.get(key) === entry) onResult();
    });
    return entry;
  };

  return {
    evaluate(call) {
      const key = cellKey(call.cell);
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { address: call.cell, pass, entries: new Map() }));
      cell.pass = pass;
      const callKey = `${call.functionName}${JSON.stringify(call.arguments)}`;
      const entry = cell.entries.get(callKey) ?? begin(call, cell.entries, callKey);
      entry.pass = pass;
      entry.isTakenUp = entry.outcome !== undefined;
      return entry.outcome?.result;
    },
    endPass() {
      for (const [key, cell] of cells) {
        if (cell.pass !== pass) continue;
        const entries = [...cell.entries];
        // The outer one of two nested calls needs the result of the inner one again when its own is there.
        const isWaiting = entries.some(([, entry]) => entry.outcome === undefined && entry.pass === pass);
        for (const [callKey, entry] of entries)
          if (entry.pass !== pass || (entry.isTakenUp && !isWaiting)) cell.entries.delete(callKey);
        if (cell.entries.size === 0) cells.delete(key);
      }
      pass++;
    },
    waitingCells: () =>
      [...cells.values()]
        .filter(({ entries }) =>
          [...entries.values()].some(({ outcome, isTakenUp }) => outcome !== undefined && !isTakenUp),
        )
        .map(({ address }) => address),
    forget: (cell) => void cells.delete(cellKey(cell)),
    isIdle: () => cells.size === 0,
  };
}
