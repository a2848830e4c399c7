import { IUniverInstanceService, LifecycleService, LifecycleStages } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { WorkbookDocument } from "../workbench/src/document/workbook-document";
import { marshalArguments, type BlankCell } from "../workbench/src/custom-functions/marshal-arguments";
import { success } from "../workbench/src/custom-functions/invocation-result";
import {
  readFunctionsMetadata,
  type FunctionMetadata,
} from "../workbench/src/custom-functions/read-functions-metadata";
import { createGrid } from "../workbench/src/grid/create-grid";
import type { FunctionOutcome, Grid } from "../workbench/src/grid/grid";
import type { GridResult } from "../workbench/src/grid/custom-function";
import { endUniver, startUniver } from "./univer-without-page";
import { createModelContext, type WorkbookModel } from "../workbench/src/host/model-context";
import type { EventRegistry } from "../workbench/src/rich-api/event-registry";

export { readXlsx } from "../workbench/src/files/read-xlsx";
export { listTables, tableMeta } from "../workbench/src/grid/table-operations";
export { listNames } from "../workbench/src/grid/name-operations";
export { sheetCells } from "../workbench/src/grid/sheet-cells";
export { cellEntry } from "../workbench/src/grid/cell-entry";
export { nameReference } from "../workbench/src/model/name-reference";
export { snapshotToDocument } from "../workbench/src/grid/snapshot-to-document";
export { Table } from "../workbench/src/model/table";
export { Workbook } from "../workbench/src/model/workbook";
export { createSettingsStore } from "../workbench/src/model/settings-store";
export { createWorkbookExecutor } from "../workbench/src/host/workbook-executor";

/** A function as it was built, called with its parameters and the addresses of its arguments. */
export type BuiltFunction = (id: string, parameters: readonly unknown[], addresses: unknown) => unknown;

export interface ScoringGridOptions {
  readonly metadata: unknown;
  readonly call: BuiltFunction;
  /** How an empty cell is handed over; a person cannot tell the two apart. */
  readonly blank: () => BlankCell;
}

export interface ScoringGrid {
  readonly grid: Grid;
  readonly context: WorkbookModel;
  /** Opens a workbook; it is calculated when the promise is kept. */
  readonly open: (document: WorkbookDocument) => Promise<void>;
  /** Resolves when nothing is under way any more; looks for that more often than a page may. */
  readonly settled: () => Promise<void>;
  readonly end: () => void;
}

const NAMESPACE = "OMI";

/** The workbench's grid, its custom functions being the built ones, and the model over it. */
export function startScoringGrid({ metadata, call, blank }: ScoringGridOptions): ScoringGrid {
  const functions = new Map<string, FunctionMetadata>(
    readFunctionsMetadata(metadata).map((one) => [`${NAMESPACE}.${one.name}`.toUpperCase(), one]),
  );
  const grid = createGrid({
    start: startUniver,
    functions: [...functions.keys()].map((name) => ({ name, description: {} as IFunctionInfo })),
    // At once: a calculation that shows #BUSY! everywhere first would take as long as the one that is checked.
    callFunction: (name, args): FunctionOutcome => {
      const one = functions.get(name);
      if (!one) return { error: "#NAME?", message: "" };
      const marshalled = marshalArguments(one, args, blank());
      if ("error" in marshalled) return { error: marshalled.error, message: "" };
      const outcome = success(call(one.id, marshalled.parameters, marshalled.parameterAddresses));
      return outcome.ok ? { value: outcome.value as GridResult } : { error: outcome.code, message: outcome.message };
    },
  });
  const context = createModelContext(grid, { raise: () => undefined } as unknown as EventRegistry);
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (grid.isBusy());
  };
  return {
    grid,
    context,
    settled,
    async open(document) {
      context.charts.replace([]);
      grid.open(document);
      grid.injector.get(IUniverInstanceService).focusUnit(grid.workbook().getId());
      // Whoever draws would say so; formulas are calculated from then on.
      grid.injector.get(LifecycleService).stage = LifecycleStages.Steady;
      grid.recalculateAll();
      await settled();
    },
    end: endUniver,
  };
}

/** What the bundle of this file gives to whoever loads it. */
export type Loaded = typeof import("./scoring-grid");
