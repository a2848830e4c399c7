import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, mergeLocales, Univer, type Injector, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import type { NamedFunction } from "./excel/function-pieces";

interface Preset {
  readonly plugins: readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];
}

/** Starts the grid in the element and makes the functions known to its formulas and to its formula bar. */
export function startUniver(
  container: HTMLElement,
  executors: readonly NamedFunction[],
  descriptions: readonly IFunctionInfo[],
): { readonly api: FUniver; readonly injector: Injector } {
  const presets: Preset[] = [
    UniverSheetsCorePreset({
      container,
      // The ribbon is the workbench's own: Univer's would offer commands that Excel's object model knows nothing of.
      header: true,
      toolbar: false,
      formulaBar: true,
      formula: {
        function: executors.map(([executor, name]) => [executor, name]),
        description: [...descriptions],
        // Forced: what a file holds as last results may be older than the functions.
        initialFormulaComputing: 0,
      },
    }),
    // The tab that the grid hangs on a table would push the sheet down by a row.
    { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ] as unknown as Preset[];
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        tableTexts,
        dataValidationTexts,
        conditionalFormattingTexts,
        drawingTexts,
      ),
    },
  });
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
