import {
  hashAlgorithm,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  Lexer,
  RemoveSuperTableMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import { escaped, mentionsOf } from "./name-operations";

/** What has been read is kept under its text, a longer one under a number made of it. */
const LONGEST_KEY = 64;
const MANY = 5_000;

/** Lets the grid read anew the formulas that name a table, by itself or through a name; others are as they were. */
function rememberFormulas(injector: Injector) {
  const lexer = injector.get(Lexer);
  const own = lexer.treeBuilder.bind(lexer);
  const read = new Set<string>();
  lexer.treeBuilder = (formula, ...others) => {
    read.add(formula);
    return own(formula, ...others);
  };
  return (unitId: string, tables: readonly string[]) => {
    const functions = injector.get(IFunctionService);
    // Every key holds an empty text: all that has been read is forgotten.
    if (read.size > MANY) return void (read.clear(), functions.deleteFormulaAstCacheKey(""));
    const isOf = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${tables.map(escaped).join("|")})(?![\\p{L}\\p{N}_.])`, "iu");
    const all = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    const names = all.filter(({ formulaOrRefString }) => isOf.test(formulaOrRefString));
    const usesName = names.length === 0 ? () => false : mentionsOf(all, names);
    const keys = [...read]
      .filter((formula) => isOf.test(formula) || usesName(formula))
      .map((formula) => `${unitId}${formula}`)
      .map((key) => (key.length <= LONGEST_KEY ? key : String(hashAlgorithm(key))));
    if (keys.length > 0) functions.deleteFormulaAstCacheKey(...keys);
  };
}

type DirtyMap = Record<string, Record<string, string>>;

/**
 * Lets formulas see tables as they are now. The engine parses a formula anew in the one calculation after a change of a
 * table, and goes back to the parsed formula that it had before in the next: so that one is forgotten, and in the first
 * calculation what formulas of any sheet depend on.
 */
export function refreshTableReferences(injector: Injector) {
  const commands = injector.get(ICommandService);
  const forgetFormulasOf = rememberFormulas(injector);
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
    forgetFormulasOf(unitId, oldTableName === undefined ? [tableName] : [tableName, oldTableName]);
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
