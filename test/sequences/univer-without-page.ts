import { LifecycleService, LifecycleStages, LocaleType, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
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
import type { GridFunction } from "../../src/workbench/grid/univer";

const PLUGINS: readonly unknown[] = [
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
];

/** In place of the grid's own start, with the same plugins but for those that draw, and the same custom functions. */
export function startUniver(_: HTMLElement, functions: readonly GridFunction[]) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin as unknown as PluginCtor<Plugin>, {
    function: functions.map(({ name, executor }) => [executor, name]),
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as PluginCtor<Plugin>);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  const injector = univer.__getInjector();
  // Whoever draws would say so; formulas are calculated from then on.
  queueMicrotask(() => (injector.get(LifecycleService).stage = LifecycleStages.Steady));
  return { api: FUniver.newAPI(univer), injector };
}
