import { excelTask, TaskFailed } from "../tasks/excel-task";
import { columnLetters } from "../inspection/a1";
import { defineName, readNames } from "../inspection/workbook-names";
import { SCHEME } from "../inspection/scheme";
import { NAMES, TABLES, VERSION } from "../inspection/names";
import { judgeWorkbook } from "../judge/judge-workbook";
import { PART_COUNT } from "../sheets/notice-parts";
import { scoresLayout } from "../sheets/scores-layout";
import { BRING_OVER } from "../texts/bring-over";
import { HEADINGS } from "../inspection/headings";
import { NOTES } from "../texts/sheets";
import { writeFormulasAgain } from "../upkeep/restore";
import { changedFigures } from "./changed-figures";
import { closeBlocks } from "./close-blocks";
import { makeRoom } from "./make-room";
import { markJudgementsAnew } from "./mark-judgements";
import { forgetShownBefore, readShownBefore } from "./shown-before";
import { dressNotices } from "./dress-notices";
import { fillColumn, widenTable } from "./widen-table";

const { chart, behindNotice } = scoresLayout(1);
/** How far the cells behind the notice begin to the right of the chart's figures, and the columns of the latter. */
const NOTICE_OFFSET = behindNotice.column - chart.column;
const CHART_WIDTH = 5;

/**
 * Gives a workbook of an earlier version the present sheets, in place: tables get the columns they lack, the add-in's own cells
 * the present formulas, and nothing else is touched. Stopped anywhere and called again, it goes on and ends the same. Resolves
 * to a sentence with the list of the figures that changed.
 */
export const bringOver = (): Promise<string> =>
  excelTask(BRING_OVER.failed, async (context) => {
    const names = await readNames(context);
    const lacking = [NAMES.thread, NAMES.chartData, NAMES.report].some((name) => !names.has(name));
    if (lacking) throw new TaskFailed(BRING_OVER.notOurs);
    await checkPlaces(context);
    const before = await readShownBefore(context);
    await widenTables(context);
    await nameNewParts(context, names);
    await markJudgementsAnew(context);
    await closeBlocks(context, names);
    await dressNotices(context);
    await writeFormulasAgain(context);
    const judged = await judgeWorkbook(context);
    // Last: whatever stops what goes before, the workbook is still an earlier version's.
    defineName({ context, names }, NAMES.version, `=${VERSION}`);
    forgetShownBefore(context);
    await context.sync();
    return judged ? `${BRING_OVER.done} ${changedFigures(before, judged)}` : BRING_OVER.done;
  });

/** Nothing is written where cells that are needed, and cannot be moved, hold something else. */
async function checkPlaces(context: Excel.RequestContext) {
  const sections = context.workbook.tables.getItem(TABLES.sections).getRange();
  const criteria = context.workbook.tables.getItem(TABLES.criteria).getRange().load("rowIndex,columnIndex");
  sections.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  const { worksheet, rowIndex, columnIndex, rowCount, columnCount } = sections;
  const more = HEADINGS.sections.length - columnCount;
  const beside =
    more > 0 ? worksheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, rowCount, more) : undefined;
  const belowNotice = worksheet.getRangeByIndexes(criteria.rowIndex - 1, criteria.columnIndex, 1, 1);
  const places = [beside, belowNotice].filter((place) => place !== undefined);
  for (const place of places) place.load("formulas,address");
  await context.sync();
  const ours = new Set<unknown>(["", ...HEADINGS.sections]);
  const taken = places.find(({ formulas }) =>
    (formulas as unknown[][]).flat().some((cell) => !ours.has(cell) && !String(cell).startsWith("=")),
  );
  if (taken) throw new TaskFailed(BRING_OVER.placeTaken(worksheet.name, taken.address.split("!").at(-1) ?? ""));
}

async function widenTables(context: Excel.RequestContext) {
  const { tables } = context.workbook;
  const described = (id: string) => SCHEME.criteria.find((criterion) => criterion.id === id)?.description ?? "";
  const criteria = await widenTable(tables.getItem(TABLES.criteria), HEADINGS.criteria, 1);
  await widenTable(tables.getItem(TABLES.sections), HEADINGS.sections, 0);
  const leadership = await widenTable(tables.getItem(TABLES.leadership), HEADINGS.leadership, 1);
  await context.sync();
  fillColumn(criteria, HEADINGS.description, described);
  fillColumn(leadership, HEADINGS.description, described);
  const note = columnLetters(criteria.range.columnIndex + criteria.headings.indexOf("Note"));
  criteria.range.worksheet.pageLayout.setPrintArea(`A:${note}`);
  await context.sync();
}

/** The notice and what it is put together from get their names, and room: the formulas are written by what restores them. */
async function nameNewParts(context: Excel.RequestContext, names: Set<string>) {
  const { workbook } = context;
  const data = workbook.names.getItem(NAMES.chartData).getRange().load("rowIndex,columnIndex");
  const criteria = workbook.tables.getItem(TABLES.criteria).getRange().load("rowIndex,columnIndex");
  const sections = workbook.tables.getItem(TABLES.sections).getRange().load("rowIndex");
  await context.sync();
  const sheet = data.worksheet;
  const column = data.columnIndex + NOTICE_OFFSET;
  if (!names.has(NAMES.behindNotice)) {
    await makeRoom(sheet, data.columnIndex + CHART_WIDTH, NOTICE_OFFSET - CHART_WIDTH + 2);
    const behind = sheet.getRangeByIndexes(sections.rowIndex + 1, column, PART_COUNT, 2);
    defineName({ context, names }, NAMES.behindNotice, behind);
  }
  const notice = sheet.getRangeByIndexes(criteria.rowIndex - 2, criteria.columnIndex, 1, 1).load("formulas");
  await context.sync();
  if (!names.has(NAMES.synthetic)) {
    const isSynthetic = String((notice.formulas as unknown[][])[0]?.[0]).includes(NOTES.synthetic);
    defineName({ context, names }, NAMES.synthetic, isSynthetic ? "=TRUE" : "=FALSE");
  }
  if (!names.has(NAMES.notice)) defineName({ context, names }, NAMES.notice, notice);
  await context.sync();
}
