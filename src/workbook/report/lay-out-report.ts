import { excelTask } from "../excel-task";
import { NAMES, TABLES } from "../names";
import { DONE, PRINTED, REFUSED, TITLES } from "../texts/report";
import { absoluteReference } from "./a1";
import { insertBlocks } from "./insert-blocks";
import { putChart } from "./insert-chart";
import { setUpPage } from "./page-set-up";
import { reportRows, startCell } from "./place";
import { readSources } from "./read-sources";
import { refusal } from "./refuse";
import { reportBlocks } from "./report-blocks";
import { provisionalFormula } from "./report-formulas";
import { readNames } from "./standing";

/**
 * Lays out the sheet of OMI_Report: the page, Chart 1, Table 1, the caution and Table 2. Run again it puts back what is missing
 * and leaves the page as the user has it. Resolves to a sentence that says what is there.
 */
export const layOutReport = (): Promise<string> =>
  excelTask(REFUSED.laidOut, async (context) => {
    const titles = await readSources(context, TITLES.report, [
      TABLES.cases,
      TABLES.criteria,
      TABLES.leadership,
      NAMES.line,
      NAMES.thread,
      NAMES.chartData,
    ]);
    const names = await readNames(context);
    if (!names.has(NAMES.report)) throw refusal(TITLES.report, REFUSED.noReport);
    const anchor = startCell(context, "report").load("formulas");
    const sheet = anchor.worksheet.load("name");
    const headings = context.workbook.tables.getItem(TABLES.criteria).getHeaderRowRange().load("rowIndex");
    await context.sync();
    if ((anchor.formulas as unknown[][])[0]?.[0] === "") {
      setUpPage(anchor);
      writeTitle(anchor, await noticeFormula(context, headings));
    }
    await putChart(context, "report", titles);
    const { table1, caution, table2 } = reportBlocks(titles);
    await insertBlocks(context, TITLES.report, [table1, caution, table2], "report");
    await context.sync();
    return DONE.laidOut(sheet.name);
  });

/** The title of the page, and below it what must be known before the scores are read. */
function writeTitle(anchor: Excel.Range, noticeFormula: string) {
  const rows = reportRows(0);
  const title = anchor.getOffsetRange(rows.title, 0);
  title.values = [[PRINTED.summary]];
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.rowHeight = 26;
  const notice = anchor.getOffsetRange(rows.notice, 0);
  notice.formulas = [[noticeFormula]];
  notice.format.font.bold = true;
}

/** The notice above the scores, which also says where the cases are synthetic; without one, whether the scores are provisional. */
async function noticeFormula(context: Excel.RequestContext, headings: Excel.Range): Promise<string> {
  if (headings.rowIndex < NOTICE) return provisionalFormula();
  const notice = headings.getCell(0, 0).getOffsetRange(-NOTICE, 0).load("formulas,address");
  await context.sync();
  const isNotice = String((notice.formulas as unknown[][])[0]?.[0]).includes("[Missing]");
  return isNotice ? absoluteReference(notice.address) : provisionalFormula();
}

/** How many rows above the headings of the scores their notice stands. */
const NOTICE = 2;
