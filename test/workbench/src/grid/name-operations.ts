import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IRange,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

export type GridName = IDefinedNamesServiceParam;

/** The grid's mark of a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** The sheet's id that a name belongs to; undefined for the workbook's. */
export const scopeOf = ({ localSheetId }: GridName): string | undefined =>
  localSheetId === undefined || localSheetId === WORKBOOK_SCOPE ? undefined : localSheetId;

/** Every name of the workbook whatever its scope, in the order in which they were made. */
export const listNames = (grid: Grid): readonly GridName[] =>
  Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.workbook().getId()) ?? {});

/** Makes a name or changes the one with its id, with one undo step; what uses the name is calculated anew. */
export function storeName(grid: Grid, name: GridName) {
  changeName(grid, listNames(grid).find(({ id }) => id === name.id) ?? null, name);
}

/** Removes a name. The grid's own command for it would write #REF! into the formulas; Excel leaves them alone. */
export function removeName(grid: Grid, name: GridName) {
  changeName(grid, name, null);
}

function changeName(grid: Grid, before: GridName | null, after: GridName | null) {
  readNamesAnew(grid.injector);
  const unitId = grid.workbook().getId();
  const users = cellsWith(
    grid,
    [before, after].flatMap((name) => name ?? []),
  );
  const remove = (name: GridName | null): IMutationInfo[] =>
    name ? [{ id: RemoveDefinedNameMutation.id, params: { ...name, unitId } }] : [];
  const set = (name: GridName | null): IMutationInfo[] =>
    name ? [{ id: SetDefinedNameMutation.id, params: { ...name, unitId } }] : [];
  const redoMutations = [...remove(before), ...set(after), ...users];
  const undoMutations = [...remove(after), ...set(before), ...users];
  sequenceExecute(redoMutations, grid.injector.get(ICommandService));
  grid.injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
}

/** Writes the formulas that use the names once more, as the grid calculates only what it takes to be changed. */
function cellsWith(grid: Grid, names: readonly GridName[]): IMutationInfo[] {
  const unitId = grid.workbook().getId();
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheetId, row, column, formula } of usersOf(grid.injector, unitId, names)) {
    const cellValue = bySheet.get(sheetId) ?? {};
    bySheet.set(sheetId, cellValue);
    (cellValue[row] ??= {})[column] = { f: formula, si: null };
  }
  return [...bySheet].map(([subUnitId, cellValue]) => ({
    id: SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue },
  }));
}

/** The cells whose formulas use one of the names. */
function usersOf(injector: Injector, unitId: string, names: readonly Pick<GridName, "name">[]) {
  const all = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const mentions = mentionsOf(all, names);
  const formulas = injector.get(FormulaDataModel);
  return Object.entries(formulas.getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries((rows ?? {}) as Record<string, object | undefined>).flatMap(([rowText, columns]) =>
      Object.keys(columns ?? {}).flatMap((columnText) => {
        const [row, column] = [Number(rowText), Number(columnText)];
        const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId);
        return formula && mentions(formula) ? [{ sheetId, row, column, formula }] : [];
      }),
    ),
  );
}

/** Whether a formula uses one of the names, by itself or through other names. */
export function mentionsOf(
  all: readonly GridName[],
  names: readonly Pick<GridName, "name">[],
): (formula: string) => boolean {
  const used = new Set(names.map(({ name }) => name));
  const pattern = () =>
    new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])(?:${[...used].map(escaped).join("|")})(?![\\p{L}\\p{N}_.\\\\(![])`, "iu");
  for (let count = -1; count !== used.size;) {
    count = used.size;
    const uses = pattern();
    for (const { name, formulaOrRefString } of all) if (uses.test(formulaOrRefString)) used.add(name);
  }
  const uses = pattern();
  return (formula) => uses.test(formula);
}

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const watched = new WeakSet<Injector>();

/**
 * The grid remembers what it has read a formula as, names and all, and would go on with that when a name changes, when it is
 * made after the formula, or when the formula writes it in another case.
 */
export function readNamesAnew(injector: Injector) {
  if (watched.has(injector)) return;
  watched.add(injector);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) forgetFormulas(injector);
  });
}

/** Lets the grid read every formula anew: another workbook has names of its own in the same formulas. */
export function forgetFormulas(injector: Injector) {
  // The memory of the formulas' words belongs to all readers: whichever is disposed of empties it.
  new LexerTreeBuilder().dispose();
  // Every key holds an empty text: all that has been read is forgotten.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

interface CalculationStart {
  dirtyRanges?: { unitId: string; sheetId: string; range: IRange }[];
}

/**
 * Calculates what uses a name that has lost its cells with the rows or columns that were deleted, or has them again. The grid
 * changes the name and goes on with what its users showed.
 */
export function followLostNames(injector: Injector) {
  const commands = injector.get(ICommandService);
  const lost = new Set<string>();
  let changed: { readonly unitId: string; readonly name: string }[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id) return;
    const { unitId, name, formulaOrRefString } = params as GridName & { unitId: string };
    const key = `${unitId} ${name}`;
    const isLost = formulaOrRefString.includes("#REF!");
    if (isLost === lost.has(key)) return;
    changed.push({ unitId, name });
    if (isLost) lost.add(key);
    else lost.delete(key);
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id || !params || changed.length === 0) return;
    const start = params as CalculationStart;
    const users = [...new Set(changed.map(({ unitId }) => unitId))].flatMap((unitId) =>
      usersOf(
        injector,
        unitId,
        changed.filter((one) => one.unitId === unitId),
      ).map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
    changed = [];
    start.dirtyRanges = [...(start.dirtyRanges ?? []), ...users];
  });
}
