import { ALL_CASES } from "../../scoring/case-form/sample";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { addressOn, cellAddress, referenceOn } from "../inspection/a1";
import { NAMES, SAMPLE_NAME } from "../inspection/names";
import { defineName, readNames } from "../inspection/workbook-names";
import { formatHeadings, HINT_FONT } from "../sheets/sheet-writer";
import { PROGRESS_TEXTS } from "../texts/progress";

const { sample: TEXTS } = PROGRESS_TEXTS;

/** Beside the list of answers, which grows downwards; room for ten kinds of cases and more where rows are inserted. */
const [TITLE_ROW, HINT_ROW, FIRST_ROW, COLUMN, ROWS] = [0, 1, 2, 6, 11];
const WIDTHS = [230, 70];
const INPUT_FILL = "#FFF9E5";

/**
 * Adds the sample to the sheet of the settings: how many cases there should be of each kind, with the size and the area
 * assessors' third to begin with. What is there of it stays as it is. Resolves to a sentence. Four syncs.
 */
export function addSample(cases: number): Promise<string> {
  return excelTask(TEXTS.notMade, async (context) => {
    const names = await readNames(context);
    const setting = context.workbook.names.getItemOrNullObject(NAMES.line).getRangeOrNullObject().load("address");
    const there = context.workbook.names.getItemOrNullObject(SAMPLE_NAME).getRangeOrNullObject();
    there.load("values,rowIndex,columnIndex");
    await context.sync();
    if (setting.isNullObject) throw new TaskFailed({ what: TEXTS.notMade, ...TEXTS.noSettings });
    const sheet = there.isNullObject ? setting.worksheet : there.worksheet;
    sheet.load("name");
    const place = sheet.getRangeByIndexes(TITLE_ROW, COLUMN, FIRST_ROW + ROWS, WIDTHS.length).load("values");
    await context.sync();
    if (there.isNullObject) {
      const isFree = place.values.every((row) => row.every((cell) => cell === ""));
      const last = cellAddress(FIRST_ROW + ROWS - 1, COLUMN + 1);
      const cells = `${cellAddress(TITLE_ROW, COLUMN)}:${last}`;
      if (!isFree) throw new TaskFailed({ what: TEXTS.notMade, ...TEXTS.notEmpty(addressOn(sheet.name, cells)) });
      const reference = referenceOn(sheet.name, `${cellAddress(FIRST_ROW, COLUMN)}:${last}`);
      defineName({ context, names }, SAMPLE_NAME, reference);
    }
    const list = there.isNullObject ? sheet.getRangeByIndexes(FIRST_ROW, COLUMN, ROWS, WIDTHS.length) : there;
    formatSample(list);
    const isEmpty = there.isNullObject || there.values.every((row) => row.every((cell) => cell === ""));
    if (isEmpty)
      list.getRow(0).getResizedRange(2, 0).values = [
        [...TEXTS.headings],
        [ALL_CASES, cases || ""],
        [TEXTS.areaAssessors, 0.33],
      ];
    const title = list.getCell(TITLE_ROW - FIRST_ROW, 0);
    title.getResizedRange(HINT_ROW - TITLE_ROW, 0).values = [[TEXTS.title], [TEXTS.hint]];
    sheet.activate();
    list.getCell(1, 1).select();
    await context.sync();
    return TEXTS.made(sheet.name);
  });
}

function formatSample(list: Excel.Range) {
  const title = list.getCell(TITLE_ROW - FIRST_ROW, 0);
  title.format.font.bold = true;
  title.format.font.size = 14;
  list.getCell(HINT_ROW - FIRST_ROW, 0).format.font.color = HINT_FONT;
  const [kinds, leasts] = [list.getColumn(0), list.getColumn(1)];
  for (const [index, column] of [kinds, leasts].entries()) column.format.columnWidth = WIDTHS[index]!;
  kinds.numberFormat = [["@"]];
  leasts.format.horizontalAlignment = "Left";
  leasts.format.fill.color = INPUT_FILL;
  list.getCell(2, 1).numberFormat = [["0%"]];
  formatHeadings(list.getRow(0));
}
