import { DataValidationType, type Injector, type IRange, type ObjectMatrix } from "@univerjs/core";
import {
  DataValidationCacheService,
  DataValidationCustomFormulaService,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import { createCellFormulas } from "./cell-formulas";

/** The part of the grid's memory of what is valid that goes through the cells of a rule. */
interface Remembering {
  ensureCache(unitId: string, sheetId: string): ObjectMatrix<unknown>;
  readonly _dirtyRanges$: { next(change: object): void };
  markRangeDirty(unitId: string, sheetId: string, ranges: IRange[], isSetRange?: boolean): void;
  _deleteRange(unitId: string, sheetId: string, ranges: IRange[]): void;
}

const LIST: string = DataValidationType.LIST;

type CellFormula = (
  unitId: string,
  sheetId: string,
  ruleId: string,
  row: number,
  column: number,
) => Promise<{ v: unknown } | undefined>;

interface Formulas {
  addRule(): void;
  getCellFormulaValue: CellFormula;
  getCellFormula2Value: CellFormula;
}

/**
 * Lets the formulas of validations be calculated for the cell that is looked at. The grid would calculate them for every cell
 * of their areas, and go through all of these when anything changes: a whole sheet has 17 thousand million.
 */
export function calculateValidationsLazily(injector: Injector): { onCalculated(unitId: string): void } {
  const cellFormulas = createCellFormulas(injector);
  let isCalculated = false;

  const memory = DataValidationCacheService.prototype as unknown as Remembering;
  memory.markRangeDirty = function (unitId, sheetId, ranges, isSetRange) {
    const known = this.ensureCache(unitId, sheetId);
    const isWithin = (row: number, column: number) =>
      ranges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
      );
    known.forValue((row, column) => {
      if (isWithin(row, column)) known.setValue(row, column, undefined);
    });
    // Whoever draws a cell asks again; to tell of more than an edit would have every cell of the areas looked at.
    if (isSetRange) this._dirtyRanges$.next({ unitId, subUnitId: sheetId, ranges, isSetRange });
  };
  memory._deleteRange = function (unitId, sheetId, ranges) {
    this.markRangeDirty(unitId, sheetId, ranges);
  };

  const formulas = DataValidationCustomFormulaService.prototype as unknown as Formulas;
  const valueOf =
    (member: "formula1" | "formula2"): CellFormula =>
    (unitId, sheetId, ruleId, row, column) => {
      const rule = injector.get(SheetDataValidationModel).getRuleById(unitId, sheetId, ruleId);
      const formula = rule?.[member];
      const [first] = rule?.ranges ?? [];
      if (!first || formula?.startsWith("=") !== true || !isCalculated) return Promise.resolve(undefined);
      const [rows, columns] = [row - first.startRow, column - first.startColumn];
      return Promise.resolve({ v: cellFormulas.calculate(formula, { unitId, sheetId, row, column }, rows, columns) });
    };
  formulas.addRule = () => undefined;
  formulas.getCellFormulaValue = valueOf("formula1");
  formulas.getCellFormula2Value = valueOf("formula2");

  return {
    onCalculated(unitId) {
      isCalculated = true;
      cellFormulas.forget();
      const model = injector.get(SheetDataValidationModel);
      for (const sheetId of model.getSubUnitIds(unitId)) {
        const ranges = model
          .getRules(unitId, sheetId)
          .flatMap(({ type, formula1, ranges: all }) =>
            type !== LIST && formula1?.startsWith("=") === true ? all : [],
          );
        if (ranges.length > 0) injector.get(DataValidationCacheService).markRangeDirty(unitId, sheetId, ranges);
      }
    },
  };
}
