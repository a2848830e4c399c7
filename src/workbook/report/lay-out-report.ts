import { excelTask } from "../tasks/excel-task";
import { cellAddress, referenceOn, sheetOf } from "../inspection/a1";
import { defineName, readNames } from "../inspection/workbook-names";
import { NAMES, TABLES } from "../inspection/names";
import { formatNotice } from "../sheets/format-notice";
import { belowReportNotice, repeatedNotice } from "../sheets/notice";
import { stateOnReport } from "../sheets/state-words";
import { DONE, PRINTED, REFUSED, TITLES } from "../texts/report";
import { insertBlocks } from "./blocks/insert-blocks";
import { putChart } from "./chart/insert-chart";
import { breakPages } from "./page-breaks";
import { setUpPage } from "./page-set-up";
import { columnCountOf, columnsAt, REPORT_ROWS, startCell } from "./blocks/places";
import { notInserted, readSources } from "./blocks/before-inserting";
import { REPORT_BLOCKS } from "./content/report-blocks";

/**
 * Lays out the sheet of OMI_Report: the page, the notice, Chart 1, Table 1, the caution and Table 2. Run again it puts back what
 * is missing and leaves the page as the user has it. Resolves to a sentence that says what is there.
 */
export const layOutReport = (): Promise<string> =>
  excelTask(REFUSED.laidOut, async (context) => {
    await readSources(context, TITLES.report, [
      TABLES.criteria,
      ...Object.values(REPORT_BLOCKS).flatMap(({ needs }) => needs),
    ]);
    const names = await readNames(context);
    if (!names.has(NAMES.report)) throw notInserted(TITLES.report, REFUSED.noReport);
    const anchor = startCell(context, "report").load("formulas,address,rowIndex,columnIndex");
    const below = belowNoticeOf(anchor);
    const sheet = anchor.worksheet.load("name");
    await context.sync();
    // What must be known before a score is read is there before any score is, and the title comes last of all.
    writeReportNotice(context, names, anchor, below);
    if ((anchor.formulas as unknown[][])[0]?.[0] === "") {
      formatReportNotice(anchor);
      setUpPage(anchor);
      writeTitle(anchor);
    }
    await putChart(context, "report");
    // The chart has brought its words along.
    const others = Object.values(REPORT_BLOCKS).filter((block) => block !== REPORT_BLOCKS.chartInWords);
    await insertBlocks(context, TITLES.report, others, "report");
    await context.sync();
    await breakPages(context);
    return DONE.laidOut(sheet.name);
  });

function writeTitle(anchor: Excel.Range) {
  anchor.format.font.size = 16;
  anchor.format.font.bold = true;
  anchor.format.rowHeight = 26;
  anchor.values = [[PRINTED.summary]];
}

/**
 * The notice below the title of the report, whose first cell's place and address are loaded, and below it a line that says where the notice
 * has been typed over.
 * @param below that line's cell with its formulas loaded: see `belowNoticeOf`
 */
export function writeReportNotice(
  context: Excel.RequestContext,
  names: Set<string>,
  anchor: Excel.Range,
  below: Excel.Range,
): void {
  const at = (row: number) =>
    referenceOn(sheetOf(anchor.address), cellAddress(anchor.rowIndex + row, anchor.columnIndex));
  const { notice, stamp } = REPORT_ROWS;
  anchor.getOffsetRange(notice, 0).formulas = [
    [`=${repeatedNotice()}${names.has(NAMES.state) ? `&${stateOnReport()}` : ""}`],
  ];
  defineName({ context, names }, NAMES.reportNotice, at(notice));
  // A stamp of Proof says the same.
  const isStamp = String((below.formulas as unknown[][])[0]?.[0]).startsWith("=");
  if (names.has(NAMES.proof) && isStamp) return;
  defineName({ context, names }, NAMES.proof, at(stamp));
  below.formulas = [[belowReportNotice(cellAddress(anchor.rowIndex + notice, anchor.columnIndex))]];
}

/** The cell below the notice of the report, its formulas asked for. */
export const belowNoticeOf = (anchor: Excel.Range) => anchor.getOffsetRange(REPORT_ROWS.stamp, 0).load("formulas");

/** The notice runs over the report's whole width. */
function formatReportNotice(anchor: Excel.Range) {
  const notice = anchor
    .getOffsetRange(REPORT_ROWS.notice, 0)
    .getResizedRange(0, columnCountOf(columnsAt("report")) - 1);
  formatNotice(notice, "report");
}
