import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  IFunctionService,
  RemoveSuperTableMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";

type DirtyMap = Record<string, Record<string, string>>;

/**
 * Lets formulas see tables as they are now. The engine parses a formula anew in the one calculation after a change of a
 * table, and goes back to the parsed formula that it had before in the next: so that one is forgotten, and in the first
 * calculation what formulas of any sheet depend on.
 */
export function refreshTableReferences(injector: Injector) {
  const commands = injector.get(ICommandService);
  let changed: DirtyMap = {};

  const sheetsOf = (unitId: string) =>
    injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheets()
      .map((sheet) => [sheet.getSheetId(), "1"]) ?? [];

  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return;
    const { unitId, tableName, oldTableName } = params as { unitId: string; tableName: string; oldTableName?: string };
    const names = (changed[unitId] ??= {});
    names[tableName] = "1";
    if (oldTableName !== undefined) names[oldTableName] = "1";
    // Every key holds an empty text: all that has been read is forgotten.
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id || !params) return;
    const start = params as { dirtySuperTableMap?: DirtyMap; clearDependencyTreeCache?: DirtyMap };
    start.dirtySuperTableMap = { ...start.dirtySuperTableMap, ...changed };
    const all = Object.keys(changed).map((unitId) => [
      unitId,
      Object.fromEntries(sheetsOf(unitId)) as Record<string, string>,
    ]);
    start.clearDependencyTreeCache = { ...start.clearDependencyTreeCache, ...(Object.fromEntries(all) as DirtyMap) };
    changed = {};
  });
}
