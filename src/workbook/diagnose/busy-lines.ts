import { FOUND } from "../texts/diagnose";
import { echoFormula } from "./echo";
import { CELLS } from "./inputs";
import { lineOf, type Line } from "./line";
import { onTemporarySheet } from "./temporary-sheet";
import { isBusy, waitForValues } from "./wait-for-values";

/** A function that takes its time, and beside it what native functions read of it meanwhile. */
const AREA = "Q70:Q72";
const ASKED = 20;
const INTERVAL = 40;

/** What a cell shows while its function is at work. */
export const busyLines = (name: string): Promise<Line[]> =>
  onTemporarySheet(name, async ({ sheet, context }) => {
    const range = sheet.getRange(AREA);
    range.formulas = [
      [echoFormula('"wait"', CELLS.area, CELLS.single)],
      ["=ISERROR(Q70)"],
      ['=IF(ISERROR(Q70),ERROR.TYPE(Q70),"")'],
    ];
    let seen: readonly unknown[] | undefined;
    for (let asked = 0; asked < ASKED && !seen; asked++) {
      range.load("values");
      // Asked again and again: the cell waits for a moment only.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const values = (range.values as unknown[][]).flat();
      if (isBusy(values[0])) seen = values;
      else await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    }
    // Nothing is deleted while a function still works for it.
    await waitForValues(range);
    const [value, isError, type] = (seen ?? Array<unknown>(3).fill(FOUND.notSeen)).map((one) =>
      String(one).toLowerCase(),
    );
    return [
      lineOf("busyValue", String(value).toUpperCase(), ["#BUSY!"]),
      lineOf("busyIsError", String(isError), ["true"]),
      lineOf("busyType", String(type), ["#n/a"]),
    ];
  });
