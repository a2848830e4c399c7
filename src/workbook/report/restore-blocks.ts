import { readNames } from "../inspection/workbook-names";
import { SCHEME } from "../inspection/scheme";
import { NAMES } from "../inspection/names";
import { TITLES } from "../texts/report";
import { insertBlocks } from "./blocks/insert-blocks";
import { headingBlock } from "./insert-headings";
import { belowNoticeOf, writeReportNotice } from "./lay-out-report";
import { startCell } from "./blocks/places";
import { REPORT_BLOCKS } from "./content/report-blocks";

/** Writes the formulas of the blocks that the workbook has, wherever they are, and the notice of the report. */
export async function restoreBlocks(context: Excel.RequestContext): Promise<void> {
  const names = await readNames(context);
  const all = [...Object.values(REPORT_BLOCKS), ...SCHEME.criteria.map(({ id }) => headingBlock(id))];
  const areas = all
    .filter(({ name }) => names.has(name))
    .map((block) => {
      return { block, area: context.workbook.names.getItem(block.name).getRangeOrNullObject().load("address") };
    });
  const anchor = names.has(NAMES.report) ? startCell(context, "report").load("address,rowIndex,columnIndex") : null;
  const below = anchor && belowNoticeOf(anchor);
  await context.sync();
  const blocks = areas.filter(({ area }) => !area.isNullObject).map(({ block }) => block);
  await insertBlocks(context, TITLES.report, blocks, "report");
  if (anchor && below) writeReportNotice(context, names, anchor, below);
}
