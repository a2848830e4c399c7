import { LocaleType, Univer, type IRange, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import {
  FormulaDependencyTree,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePlugin } from "@univerjs/preset-sheets-table";
import type { NamedFunction } from "../../src/workbench/grid/excel/functions";

const PLUGINS: readonly unknown[] = [
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
];

interface WithRanges {
  pushRangeList: (ranges: readonly { readonly sheetId: string; readonly range: IRange }[]) => void;
}

/** A formula that reads an area many times depends on it once: the grid would keep it in its index so many times. */
function keepRangesOnce(): void {
  const tree = FormulaDependencyTree.prototype as unknown as WithRanges;
  const own = tree.pushRangeList;
  tree.pushRangeList = function (ranges) {
    const key = ({ sheetId, range: { startRow, endRow, startColumn, endColumn } }: (typeof ranges)[number]) =>
      [sheetId, startRow, endRow, startColumn, endColumn].join();
    own.call(this, [...new Map(ranges.map((one) => [key(one), one])).values()]);
  };
}
keepRangesOnce();

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
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
