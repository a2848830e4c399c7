import {
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
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePlugin } from "@univerjs/preset-sheets-table";
import type { SheetDocument, WorkbookDocument } from "../src/document/workbook-document";
import type { GridArgument, GridResult } from "../src/grid/custom-function";
import { createGrid } from "../src/grid/create-grid";
import type { Grid } from "../src/grid/grid";
import { EMPTY_SHEET as NEW_SHEET } from "../src/document/empty-sheet";
import { createModelContext, type WorkbookModel } from "../src/host/model-context";
import type { EventRegistry } from "../src/rich-api/event-registry";

const PLUGINS: readonly unknown[] = [
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
  readonly context: WorkbookModel;
  /** Ends what would keep the process alive. */
  readonly close: () => void;
}

/** What a custom function of a test does with its arguments; the grid shows #BUSY! until the promise is fulfilled. */
export type HeadlessFunctions = Readonly<
  Record<string, (args: readonly GridArgument[]) => GridResult | Promise<GridResult>>
>;

/** The grid without anything that draws, with a workbook open in it, and the model over it. */
export function openHeadless(document: WorkbookDocument, functions: HeadlessFunctions = {}): OpenGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  const grid = createGrid({
    start(executors) {
      univer.registerPlugin(UniverFormulaEnginePlugin, {
        function: executors.map(([executor, name]) => [executor, name] as [typeof executor, string]),
      });
      for (const plugin of PLUGINS) univer.registerPlugin(plugin as PluginCtor<Plugin>);
      univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
      return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
    },
    functions: Object.keys(functions).map((name) => ({ name, description: {} as IFunctionInfo })),
    callFunction: async (name, args) => ({ value: await functions[name]!(args) }),
  });
  grid.setAddInWriting(true);
  const { injector } = grid;
  const open = (next: WorkbookDocument) => {
    grid.open(next);
    injector.get(IUniverInstanceService).focusUnit(grid.workbook().getId());
    // Whoever draws would say so; formulas are calculated from then on.
    injector.get(LifecycleService).stage = LifecycleStages.Steady;
    // Nor does anybody select the first cell.
    grid.workbook().getActiveSheet().getRange("A1").activate();
  };
  open(document);
  // The grid's own first calculation waits for names and tables, which it reads when something has been drawn.
  grid.recalculateAll();
  const reopening = { ...grid, open };
  return {
    grid: reopening,
    context: createModelContext(reopening, { raise: () => undefined } as unknown as EventRegistry),
    close: () => univer.dispose(),
  };
}

export { snapshotToDocument } from "../src/grid/snapshot-to-document";
export { Workbook } from "../src/model/workbook";
export { createSettingsStore, SettingCollection } from "../src/model/settings";

/** The code of the error that something throws, "none" where it does not. */
export function errorCode(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
  return "none";
}
