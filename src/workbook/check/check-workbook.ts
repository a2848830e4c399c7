import { excelTask, TaskFailed } from "../excel-task";
import { sheetNames } from "../inspection/sheet-names";
import { TABLES } from "../names";
import { CHECK_FAILURES, CHECK_TEXTS, NOT_CHECKED } from "../texts/check";
import { layOutCheck } from "./lay-out-check";

/** The sheet's name when it is made, and the name of its first cell, by which it is found again however it is called. */
const SHEET = "Check";
const NAME = "OMI_Check";

/**
 * Makes or refreshes the sheet that lists what is wrong with the judgements and the questions, and goes there. Resolves to a
 * sentence that says so.
 */
export function checkWorkbook(): Promise<string> {
  return excelTask(NOT_CHECKED, async (context) => {
    const { names, tables, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(NAME);
    // The name stays behind, and means nothing, where the sheet was deleted.
    const found = name.getRangeOrNullObject();
    const needed = [TABLES.cases, TABLES.questions].map((table) => tables.getItemOrNullObject(table));
    const taken = worksheets.getItemOrNullObject(SHEET);
    await context.sync();

    if (needed.some(({ isNullObject }) => isNullObject)) throw new TaskFailed(CHECK_FAILURES.noInspection);
    if (found.isNullObject && !taken.isNullObject) throw new TaskFailed(CHECK_FAILURES.sheetTaken(SHEET));

    const { cases } = await sheetNames(context);
    const isNew = found.isNullObject;
    if (isNew && !name.isNullObject) name.delete();
    const sheet = isNew ? worksheets.add(SHEET) : found.worksheet;
    const start = isNew ? sheet.getRange("A1") : found;
    if (isNew) names.add(NAME, start);
    layOutCheck(sheet, start, isNew, cases);
    sheet.activate();
    start.select();
    sheet.load("name");
    await context.sync();
    return CHECK_TEXTS.done(sheet.name);
  });
}
