import { LocaleType, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
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
import type { NamedFunction } from "../workbench/src/grid/excel/function-pieces";

const PLUGINS: readonly unknown[] = [
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
];

const started: Univer[] = [];

/** Ends what would keep the process alive. */
export const endUniver = () => started.splice(0).forEach((univer) => univer.dispose());

/** In place of the grid's own start, with the same plugins but for those that draw, and the same custom functions. */
export function startUniver(executors: readonly NamedFunction[]) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  started.push(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: executors.map(([executor, name]) => [executor, name] as [typeof executor, string]),
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as PluginCtor<Plugin>);
  // Nothing is calculated before all is there: whoever opens a workbook has it calculated as a whole.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 });
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
