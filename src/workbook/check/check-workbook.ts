import { excelTask, TaskFailed } from "../tasks/excel-task";
import { referenceOn } from "../inspection/a1";
import { defineName, readNames } from "../inspection/workbook-names";
import { freeSheet, sheetNames } from "../inspection/worksheets";
import { TABLES } from "../inspection/names";
import { CHECK_FAILURES, CHECK_TEXTS, NOT_CHECKED } from "../texts/check";
import { layOutCheck, TITLE_ROWS } from "./lay-out-check";

/** The sheet's name when it is made, and the name of its first cell, by which it is found again however it is called. */
const SHEET = "Check";
const NAME = "OMI_Check";

/**
 * Makes or refreshes the sheet that lists what is wrong with the judgements and the questions, and goes there. Resolves to a
 * sentence that says so.
 */
export function checkWorkbook(): Promise<string> {
  return excelTask(NOT_CHECKED, async (context) => {
    const { tables } = context.workbook;
    // The name stays behind, and means nothing, where the sheet was deleted.
    const found = context.workbook.names.getItemOrNullObject(NAME).getRangeOrNullObject().load("address");
    const written = found.getResizedRange(TITLE_ROWS, 0).load("formulas");
    const needed = [TABLES.cases, TABLES.questions].map((table) => tables.getItemOrNullObject(table));
    const names = await readNames(context);
    if (needed.some(({ isNullObject }) => isNullObject)) throw new TaskFailed(CHECK_FAILURES.noInspection);

    const { cases } = await sheetNames(context);
    // Empty, it is what a stopped command has left.
    const isNew = written.isNullObject || (written.formulas as unknown[][]).flat().every((cell) => cell === "");
    const sheet = written.isNullObject ? await freeSheet(context, SHEET) : found.worksheet;
    if (!sheet) throw new TaskFailed(CHECK_FAILURES.sheetTaken(SHEET));
    if (written.isNullObject) defineName({ context, names }, NAME, referenceOn(SHEET, "A1"));
    const start = written.isNullObject ? sheet.getRange("A1") : found;
    layOutCheck(sheet, start, isNew, cases);
    sheet.activate();
    start.select();
    sheet.load("name");
    await context.sync();
    return CHECK_TEXTS.done(sheet.name);
  });
}
