import {
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  Univer,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import {
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePlugin } from "@univerjs/preset-sheets-table";
import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/document/workbook-document";
import { followCalculation } from "../../../src/workbench/grid/calculation";
import { documentToSnapshot } from "../../../src/workbench/grid/document-to-snapshot";
import type { Grid } from "../../../src/workbench/grid/grid";
import { EMPTY_SHEET as NEW_SHEET } from "../../../src/workbench/document/empty-sheet";
import { createModelContext } from "../../../src/workbench/host/model-context";
import type { ModelContext } from "../../../src/workbench/model/context";
import type { EventRegistry } from "../../../src/workbench/rich-api/event-registry";

const PLUGINS: readonly unknown[] = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
];

export const EMPTY_SHEET: SheetDocument = { ...NEW_SHEET, isActive: false };

export const EMPTY_WORKBOOK: WorkbookDocument = { sheets: [EMPTY_SHEET], styles: [], names: [], settings: [] };

export interface OpenGrid {
  readonly grid: Grid;
  readonly context: ModelContext;
  /** Ends what would keep the process alive. */
  readonly close: () => void;
}

/** The grid without anything that draws, with a workbook open in it, and the model over it. */
export function openHeadless(document: WorkbookDocument): OpenGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as PluginCtor<Plugin>);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const calculation = followCalculation(injector, () => undefined);
  const workbook = () => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error("No workbook is open.");
    return active;
  };
  const grid: Grid = {
    api,
    injector,
    workbook,
    open: (next) => {
      const previous = api.getActiveWorkbook()?.getId();
      if (previous !== undefined) api.disposeUnit(previous);
      api.createWorkbook(documentToSnapshot(next, `workbook-${Math.random()}`));
      injector.get(IUniverInstanceService).focusUnit(workbook().getId());
      workbook().getSheets()[next.sheets.findIndex(({ isActive }) => isActive)]?.activate();
      injector.get(IUndoRedoService).clearUndoRedo(workbook().getId());
    },
    message: () => undefined,
    onCalculated: () => undefined,
    recalculateAll: () => calculation.recalculateAll(workbook().getId()),
    isBusy: () => calculation.isBusy(),
    setAddInWriting: () => undefined,
    isAddInWriting: () => true,
    async calculated() {
      while (calculation.isBusy()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async settled() {
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (calculation.isBusy());
    },
  };
  grid.open(document);
  // Whoever draws would say so; formulas are calculated from then on.
  injector.get(LifecycleService).stage = LifecycleStages.Steady;
  // Nor does anybody select the first cell.
  workbook().getActiveSheet().getRange("A1").activate();
  return {
    grid,
    context: createModelContext(grid, { raise: () => undefined } as unknown as EventRegistry),
    close: () => univer.dispose(),
  };
}

export { snapshotToDocument } from "../../../src/workbench/grid/snapshot-to-document";
export { Workbook } from "../../../src/workbench/model/workbook";
export { createSettingsStore, SettingCollection } from "../../../src/workbench/model/settings";

/** The code of the error that something throws, "none" where it does not. */
export function errorCode(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
  return "none";
}
