import type { BaseFunction, FormulaDataModel } from "@univerjs/preset-sheets-core";

type FormulaText = new (name: string) => BaseFunction;

/**
 * FORMULATEXT of a cell that loses its formula while the grid calculates: the grid would fail on it, and the calculation never
 * end. What it says of the cell is calculated again after the edit.
 */
export function textOfFormula(Own: FormulaText): readonly [FormulaText, string] {
  class Reading extends Own {
    override setFormulaDataModel(formulas: FormulaDataModel) {
      const reading = Object.create(formulas) as FormulaDataModel;
      reading.getFormulaStringByCell = (...cell) => formulas.getFormulaStringByCell(...cell) ?? "";
      super.setFormulaDataModel(reading);
    }
  }
  return [Reading, "FORMULATEXT"];
}
