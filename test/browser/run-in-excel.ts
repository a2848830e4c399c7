import type { OpenWorkbench } from "./open-workbench";

/** What an add-in does in Excel.run; it goes to the pane as text, so it uses nothing outside itself but what it is given. */
type Batch<Given, Result> = (context: Excel.RequestContext, given: Given) => Promise<Result>;

export interface InExcel {
  /** Runs the batch in the add-in's page with Microsoft's office.js and gives what it returns. */
  run<Result, Given = undefined>(batch: Batch<Given, Result>, given?: Given): Promise<Result>;
  /** Runs a batch that Excel must refuse; gives the code of its error, "" where there was none. */
  refusal<Given = undefined>(batch: Batch<Given, unknown>, given?: Given): Promise<string>;
}

export function inExcel({ pane }: Pick<OpenWorkbench, "pane">): InExcel {
  const call = (batch: unknown, given: unknown) =>
    `Excel.run((context) => (${String(batch)})(context, ${JSON.stringify(given)}))`;
  return {
    run: (batch, given) => pane.evaluate(call(batch, given)),
    refusal: (batch, given) =>
      pane.evaluate(`${call(batch, given)}.then(() => "", (error) => error.code ?? String(error))`),
  };
}

/** A sheet with three rows and a sum beside each; another sheet stays in front. */
export const addSheetOfSums = (excel: InExcel, name: string) =>
  excel.run(async (context, given) => {
    const sheet = context.workbook.worksheets.add(given);
    sheet.getRange("A1:C3").formulas = [
      [1, 2, "=A1+B1"],
      [3, 4, "=A2+B2"],
      [5, 6, "=A3+B3"],
    ];
    sheet.getRange("A1:C1").format.fill.color = "#FFD966";
    await context.sync();
  }, name);
