import { SCHEME } from "../inspection/scheme";
import { FOUND } from "../texts/diagnose";
import { echoFormula, rangeGiven } from "./echo";
import { CELLS } from "./inputs";
import { judgedLine, type Line, type LineKey } from "./line";
import { onTemporarySheet } from "./temporary-sheet";
import { waitForValues } from "./wait-for-values";

/** The first of the cells that are handed over, away from all else, and the formula that hands them over. */
const FIRST = "AE100";
const FORMULA = "Q80";
const WIDTH = 100;

/**
 * How long a call takes, from the writing of its formula until its result is read: one of four cells, or of so many rows of 100
 * cells. They are empty but for the last: Excel hands an empty cell over as it does any other, and need not be sent 200,000 first.
 */
export const timingLine = (name: string, key: LineKey, rows: number): Promise<Line> =>
  onTemporarySheet(name, async ({ sheet, context }) => {
    const block = sheet
      .getRange(FIRST)
      .getResizedRange(Math.max(rows, 1) - 1, WIDTH - 1)
      .load("address");
    const [answer = ""] = SCHEME.answers.above;
    block.getLastCell().values = [[answer]];
    const cell = sheet.getRange(FORMULA);
    cell.clear();
    await context.sync();
    const start = Date.now();
    cell.formulas = [[echoFormula("1", rows === 0 ? CELLS.area : block.address, CELLS.single)]];
    const [[value]] = (await waitForValues(cell)) as [[unknown]];
    const time = Date.now() - start;
    const given = rangeGiven(value);
    const isThere = rows === 0 ? !given.startsWith("#") : given === `${rows} x ${WIDTH}`;
    return judgedLine(key, isThere ? FOUND.seconds(time) : given, FOUND.result, isThere);
  });
