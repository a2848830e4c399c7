import { excelTask } from "../tasks/excel-task";
import { DIAGNOSE } from "../texts/diagnose";
import { busyLines } from "./busy-lines";
import { formulaKeys, formulaLines } from "./formula-lines";
import { hostLines } from "./host-lines";
import { lineOf, unreadLines, type Line, type LineKey } from "./line";
import { chartLines, shownLines, writtenLines } from "./object-lines";
import { deleteTemporarySheets, makeTemporarySheet, onTemporarySheet } from "./temporary-sheet";
import { timingLine } from "./timing-lines";

/** The steps on the temporary sheet, each with the lines that it finds out. */
const stepsOn = (name: string): readonly (readonly [keys: readonly LineKey[], run: () => Promise<Line[]>])[] => [
  [formulaKeys(name), () => formulaLines(name)],
  [["busyValue", "busyIsError", "busyType"], () => busyLines(name)],
  [
    ["sheetName", "conditionalFormat", "validation", "mergedCells", "pageSetUp"],
    () => onTemporarySheet(name, writtenLines),
  ],
  [["perCent", "narrow"], () => onTemporarySheet(name, shownLines)],
  [["chartTitle", "chartSource", "chartValues"], () => onTemporarySheet(name, chartLines)],
  [["oneCall"], async () => [await timingLine(name, "oneCall", 0)]],
  [["manyCells"], async () => [await timingLine(name, "manyCells", 200)]],
  [["mostCells"], async () => [await timingLine(name, "mostCells", 2000)]],
];

/**
 * Finds out what this Excel does with all that the add-in assumes of it, on a temporary sheet that is deleted whatever happens.
 * Nothing else of the workbook is read or changed. What one step cannot find out costs no other step its lines. Some 60 syncs
 * and 10 seconds. Throws TaskFailed where the sheet cannot be made, or not deleted.
 */
export async function diagnose(): Promise<Line[]> {
  await deleteTemporarySheets();
  const lines = [...hostLines(), ...(await calculationLines())];
  try {
    const name = await makeTemporarySheet();
    for (const [keys, run] of stepsOn(name)) {
      try {
        lines.push(...(await run()));
      } catch (error) {
        lines.push(...unreadLines(keys, error));
      }
    }
  } finally {
    await deleteTemporarySheets();
  }
  return lines;
}

const calculationLines = (): Promise<Line[]> =>
  excelTask(DIAGNOSE.failed, async (context) => {
    const application = context.workbook.application.load("calculationMode");
    await context.sync();
    return [lineOf("calculationMode", application.calculationMode, [Excel.CalculationMode.automatic])];
  });
