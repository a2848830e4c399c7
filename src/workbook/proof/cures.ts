import { bringOver } from "../bring-over/bring-over";
import { excelTask } from "../tasks/excel-task";
import { sheetOf } from "../inspection/a1";
import { insertChart1 } from "../report/chart/insert-chart";
import { PROOF } from "../texts/proof";
import { restoreFormulas } from "../upkeep/restore";
import { waitForCalculation } from "./calculation-state";
import type { Cure, Difference } from "./figures/shown-figures";

/**
 * Does what makes cells show the figures of the judgements again, and waits until Excel has calculated. Resolves to a sentence
 * that says what was done; whether it helped is for the next Proof to say.
 * @param differences those that Proof offered this cure for
 */
export async function cure(kind: Cure, differences: readonly Difference[]): Promise<string> {
  await CURES[kind](differences.filter((difference) => difference.cure === kind));
  await excelTask(PROOF.notCured, waitForCalculation);
  return PROOF.cures[kind].done;
}

const CURES: Readonly<Record<Cure, (differences: readonly Difference[]) => Promise<unknown>>> = {
  restore: restoreFormulas,
  calculate: () => recalculate(({ application }) => application),
  automatic: () =>
    recalculate(({ application }) => {
      application.calculationMode = Excel.CalculationMode.automatic;
      return application;
    }),
  write: (differences) =>
    eachCell(differences, (cell, { formula }) => formula !== undefined && (cell.formulas = [[formula]])),
  format: (differences) =>
    eachCell(differences, (cell, { numberFormat }) => {
      if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
      else cell.format.autofitColumns();
    }),
  chart: () => insertChart1("report"),
  bringOver,
};

const recalculate = (of: (workbook: Excel.Workbook) => Excel.Application) =>
  excelTask(PROOF.notCured, async (context) => {
    of(context.workbook).calculate(Excel.CalculationType.full);
    await context.sync();
  });

const eachCell = (differences: readonly Difference[], act: (cell: Excel.Range, difference: Difference) => unknown) =>
  excelTask(PROOF.notCured, async (context) => {
    for (const difference of differences) {
      const { address } = difference;
      const sheet = context.workbook.worksheets.getItem(sheetOf(address));
      act(sheet.getRange(address.slice(address.lastIndexOf("!") + 1)), difference);
    }
    await context.sync();
  });
