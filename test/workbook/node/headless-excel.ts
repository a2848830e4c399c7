import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import { chartDocuments, openCharts } from "../../workbench/src/charts/chart-documents";
import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { snapshotToDocument } from "../../workbench/src/grid/snapshot-to-document";
import type { WorkbookModel } from "../../workbench/src/host/model-context";
import { createWorkbookExecutor } from "../../workbench/src/host/workbook-executor";
import { createSettingsStore } from "../../workbench/src/model/settings";
import { Workbook } from "../../workbench/src/model/workbook";
import type { RichApiRequest } from "../../workbench/src/rich-api/wire";
import { openHeadless, type HeadlessFunctions } from "../../workbench/testing/headless-grid";

// The grid scrolls to what is selected when it has been drawn, which it never is.
globalThis.requestAnimationFrame = () => 0;

export { EMPTY_WORKBOOK } from "../../workbench/testing/headless-grid";

interface Options {
  /** What OMI's functions give; without them they show #NAME?, as where the add-in is not loaded. */
  readonly functions?: HeadlessFunctions;
  /** False leaves every formula uncalculated, for tests of what a command writes: it is several times as fast. */
  readonly calculates?: boolean;
}

/** The same grid, in which nothing is ever calculated or waited for. */
function withoutCalculation(context: WorkbookModel): WorkbookModel {
  const commands = context.grid.injector.get(ICommandService);
  const execute = commands.executeCommand.bind(commands);
  commands.executeCommand = (id, ...rest) =>
    id === SetFormulaCalculationStartMutation.id ? Promise.resolve(true as never) : execute(id, ...rest);
  // Nor is any cell held to its validation, which is done by and by.
  Object.assign(context.grid.injector.get(SheetsDataValidationValidatorService), {
    validatorRanges: () => Promise.resolve([]),
  });
  Object.assign(context.grid, { calculated: () => Promise.resolve(), settled: () => Promise.resolve() });
  return context;
}

/** The workbench without a page: a workbook on a grid that draws nothing, which answers what office.js asks. */
export function openHeadlessExcel(document: WorkbookDocument, { functions = {}, calculates = true }: Options = {}) {
  const opened = openHeadless(document, functions);
  const { grid, close } = opened;
  const context = calculates ? opened.context : withoutCalculation(opened.context);
  const faults: unknown[] = [];
  const settings = createSettingsStore([]);
  const executor = () =>
    createWorkbookExecutor(context, {
      root: new Workbook(context, settings, () => "Book"),
      services: {},
      onUnimplemented: (missing) => faults.push(missing),
      onFault: (error) => faults.push(error),
    });
  let execute = executor();
  return {
    execute: (request: RichApiRequest) => execute(request),
    /** Puts another document in the place of what is open. */
    open(next: WorkbookDocument) {
      context.charts.replace([]);
      settings.replace(next.settings);
      grid.open(next);
      openCharts(context.charts, next.sheets);
      execute = executor();
    },
    /** The workbook as a file holds it, when everything is calculated. */
    async document(): Promise<WorkbookDocument> {
      await grid.settled();
      return snapshotToDocument(grid, settings.entries(), (sheetId) => chartDocuments(context, sheetId));
    },
    settled: () => grid.settled(),
    /** What the workbench itself could not do. */
    faults,
    close,
  };
}
