import { excelTask, TaskFailed } from "../tasks/excel-task";
import { DIAGNOSE } from "../texts/diagnose";

/** Needs no quotation marks in an address. */
export const TEMPORARY_SHEET = "OMI_Diagnosis";

/** What a step of the diagnosis works on. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The sheet's name. */
  readonly name: string;
}

/**
 * Makes the temporary sheet, which no menu of Excel shows, and resolves to its name. A sheet of a person's that happens to have
 * the name keeps it. Three syncs.
 */
export const makeTemporarySheet = (): Promise<string> =>
  excelTask(DIAGNOSE.failed, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let name = TEMPORARY_SHEET;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${TEMPORARY_SHEET}_${number}`;
    const sheet = worksheets.add(name);
    // Marked first: whatever stops the rest, the next run knows it again.
    sheet.getRange("A1").values = [[DIAGNOSE.mark]];
    sheet.visibility = "VeryHidden";
    await context.sync();
    return name;
  });

/** Runs one step on the temporary sheet, in a request context of its own: what fails in one costs no other. */
export const onTemporarySheet = <Result>(name: string, step: (place: Place) => Promise<Result>): Promise<Result> =>
  excelTask(DIAGNOSE.failed, (context) => step({ context, sheet: context.workbook.worksheets.getItem(name), name }));

/**
 * Deletes the temporary sheet, and those that stopped runs have left: sheets with our mark in their first cell, and one of our
 * name on which there is nothing at all; their names with them. Five syncs. Throws TaskFailed where Excel keeps one.
 */
export async function deleteTemporarySheets(): Promise<void> {
  try {
    await excelTask(DIAGNOSE.failed, async (context) => {
      const sheets = await findTemporarySheets(context);
      const names = sheets.map((sheet) => sheet.names.load("items/name"));
      await context.sync();
      for (const name of names.flatMap(({ items }) => items)) name.delete();
      for (const sheet of sheets) {
        // Excel does not delete a sheet that is hidden from its menus.
        sheet.visibility = "Hidden";
        sheet.delete();
      }
      await context.sync();
    });
  } catch (error) {
    throw new TaskFailed(DIAGNOSE.notDeleted(TEMPORARY_SHEET), error);
  }
}

async function findTemporarySheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const looked = sheets.items.map((sheet) => ({
    sheet,
    first: sheet.getRange("A1").load("values"),
    used: sheet.getUsedRangeOrNullObject().load("address"),
    charts: sheet.charts.getCount(),
  }));
  await context.sync();
  return looked
    .filter(({ sheet, first, used, charts }) => {
      if ((first.values as unknown[][])[0]?.[0] === DIAGNOSE.mark) return true;
      return sheet.name.startsWith(TEMPORARY_SHEET) && used.isNullObject && charts.value === 0;
    })
    .map(({ sheet }) => sheet);
}
