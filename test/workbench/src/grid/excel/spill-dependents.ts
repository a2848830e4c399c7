import { ICommandService, ObjectMatrix, type ICellData, type Injector, type IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

type PerSheet<Data> = Readonly<Record<string, Readonly<Record<string, Data | undefined>> | undefined>>;
type Spills = Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>>;

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
interface Calculating {
  _getArrayFormulaDirtyRangeAndExcludedRange(
    spills: PerSheet<Spills>,
    features: unknown,
  ): {
    readonly dirtyRanges: DirtyRange[];
    readonly excludedCell: Record<string, Record<string, ObjectMatrix<boolean>>>;
  };
}

const listed = (spills: PerSheet<Spills>) =>
  Object.entries(spills).flatMap(([unitId, sheets]) =>
    Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns ?? {}).map(([column, range]) => ({
          unitId,
          sheetId,
          row: Number(row),
          column: Number(column),
          range,
        })),
      ),
    ),
  );

/**
 * Calculates what reads a cell that a formula spilled to before and does not any more. The grid calculates only what reads
 * the cells that the formula spills to now.
 */
export function followShrunkSpills(injector: Injector) {
  const formulas = injector.get(FormulaDataModel);
  const before = () => listed(formulas.getArrayFormulaRange() as PerSheet<Spills>);
  const service = injector.get(ICalculateFormulaService) as unknown as Calculating;
  const own = service._getArrayFormulaDirtyRangeAndExcludedRange.bind(service);
  service._getArrayFormulaDirtyRangeAndExcludedRange = (spills, features) => {
    const found = own(spills, features);
    const results = injector.get(IFormulaRuntimeService).getUnitData() as PerSheet<ObjectMatrix<ICellData>>;
    for (const { unitId, sheetId, row, column, range } of before()) {
      if (!results[unitId]?.[sheetId]?.getValue(row, column)) continue;
      found.dirtyRanges.push({ unitId, sheetId, range });
      // The formula itself has been calculated.
      const excluded = ((found.excludedCell[unitId] ??= {})[sheetId] ??= new ObjectMatrix<boolean>());
      excluded.setValue(row, column, true);
    }
    return found;
  };
  // A formula that is gone is calculated no more, and its spill is forgotten at once.
  let last = before();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationNotificationMutation.id) last = before();
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id || !params) return;
    const start = params as { dirtyRanges?: DirtyRange[] };
    const gone = last.filter(({ unitId, sheetId, row, column }) =>
      start.dirtyRanges?.some(
        (dirty) =>
          dirty.unitId === unitId &&
          dirty.sheetId === sheetId &&
          dirty.range.startRow <= row &&
          dirty.range.endRow >= row &&
          dirty.range.startColumn <= column &&
          dirty.range.endColumn >= column,
      ),
    );
    if (gone.length > 0) start.dirtyRanges = [...(start.dirtyRanges ?? []), ...gone];
  });
}
