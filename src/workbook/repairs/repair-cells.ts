import { sheetOf } from "../inspection/a1";
import { asText, mustBeText } from "../sheets/sheet-writer";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { REPAIR_FAILURES, REPAIR_TEXTS } from "../texts/repairs";
import { repairsIn } from "./read-repairs";
import { repairKey, type Repair } from "./repair";

/** One request takes so many with room to spare, and one request is one step of Undo in every Excel. */
export const MOST_REPAIRS = 5_000;

/**
 * Makes some of the repairs that were shown, at most MOST_REPAIRS: each cell is looked at again just before it is written, and
 * one that is not as it was shown is left alone. What was written is read back. Resolves to a sentence.
 */
export const repairCells = (chosen: readonly Repair[]): Promise<string> =>
  excelTask(
    REPAIR_FAILURES.notDone,
    async (context) => {
      const present = new Set((await repairsIn(context, REPAIR_FAILURES.notDone)).map(repairKey));
      const agreed = chosen.slice(0, MOST_REPAIRS);
      const repairs = agreed.filter((repair) => present.has(repairKey(repair)));
      const cells = repairs.map((repair) => [repair, cellAt(context, repair.address)] as const);
      for (const [{ becomes }, cell] of cells) {
        if (mustBeText(becomes)) asText(cell);
        cell.values = [[becomes]];
      }
      await context.sync();
      for (const [, cell] of cells) cell.load("values");
      await context.sync();
      const notTaken = cells.filter(([{ becomes }, cell]) => cell.values[0]?.[0] !== becomes);
      if (notTaken.length > 0) throw new TaskFailed(REPAIR_FAILURES.notTaken(notTaken.map(([{ address }]) => address)));
      return REPAIR_TEXTS.done(repairs.length, agreed.length - repairs.length);
    },
    { isOneUndoStep: true },
  );

const cellAt = ({ workbook }: Excel.RequestContext, address: string) =>
  workbook.worksheets.getItem(sheetOf(address)).getRange(address.slice(address.lastIndexOf("!") + 1));
