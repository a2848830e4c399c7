import type { Injector } from "@univerjs/core";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaResultStatus } from "@univerjs/preset-sheets-core";
import { createCellFormulas } from "./cell-formulas";

/** The part of the grid's service that a format by a formula asks. */
interface Formulas {
  registerFormulaWithRange(): void;
  getFormulaMatrix(): { status: FormulaResultStatus; result?: object };
  getFormulaResultWithCoords(
    unitId: string,
    sheetId: string,
    formatId: string,
    formula: string,
    rows?: number,
    columns?: number,
  ): { status: FormulaResultStatus; result?: unknown };
}

/** What is to be done after each calculation, and when another workbook is open. */
export interface LazyConditionalFormats {
  onCalculated(unitId: string): void;
}

/**
 * Lets the formulas of conditional formats be calculated where a cell is drawn, as Excel does. The grid would calculate
 * them for all cells of their areas and keep a node of its dependencies for each: an inspection has 50,000 of these.
 */
export function calculateConditionalFormatsLazily(injector: Injector): LazyConditionalFormats {
  const cellFormulas = createCellFormulas(injector);
  const service = ConditionalFormattingFormulaService.prototype as unknown as Formulas;
  let isCalculated = false;
  const status = () => (isCalculated ? FormulaResultStatus.SUCCESS : FormulaResultStatus.WAIT);

  service.registerFormulaWithRange = () => undefined;
  service.getFormulaMatrix = () => ({ status: status(), result: new Map() });
  service.getFormulaResultWithCoords = (unitId, sheetId, formatId, formula, rows = 0, columns = 0) => {
    const areas = injector.get(ConditionalFormattingRuleModel).getRule(unitId, sheetId, formatId)?.ranges ?? [];
    const [first] = [...areas].sort(
      (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
    );
    if (!first || !isCalculated) return { status: FormulaResultStatus.WAIT };
    const cell = { unitId, sheetId, row: first.startRow + rows, column: first.startColumn + columns };
    return { status: FormulaResultStatus.SUCCESS, result: cellFormulas.calculate(formula, cell, rows, columns) };
  };

  return {
    onCalculated(unitId) {
      isCalculated = true;
      cellFormulas.forget();
      const rules = injector.get(ConditionalFormattingRuleModel).getUnitRules(unitId);
      const view = injector.get(ConditionalFormattingViewModel);
      rules?.forEach((ofSheet, sheetId) => {
        for (const { cfId } of ofSheet) view.markRuleDirty(unitId, sheetId, cfId);
      });
    },
  };
}
