import { sheetOf } from "../inspection/a1";
import { headingName, NAMES } from "../inspection/names";
import { SCHEME } from "../inspection/scheme";
import { readNames } from "../inspection/workbook-names";
import { REPORT_ROWS, startCell } from "./blocks/places";
import { REPORT_BLOCKS } from "./content/report-blocks";
import { PAGE_HEIGHT } from "./page-set-up";

/** What must not be cut by the end of a page: where it begins and ends, in points from the top of the sheet. */
interface Uncut {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows that begin a new page, so that no block is cut that a page can hold.
 * @param blocks from the top down
 */
export function pageBreaks(blocks: readonly Uncut[]): number[] {
  let begin = 0;
  return blocks.flatMap(({ row, top, bottom }) => {
    // Between blocks Excel ends pages by itself.
    while (top - begin > PAGE_HEIGHT) begin += PAGE_HEIGHT;
    if (bottom - begin <= PAGE_HEIGHT || top <= begin) return [];
    begin = top;
    return [row];
  });
}

/** Lets a new page of the report begin before each block that the end of a page would cut. */
export async function breakPages(context: Excel.RequestContext): Promise<void> {
  const names = await readNames(context);
  if (!names.has(NAMES.report)) return;
  const anchor = startCell(context, "report").load("address");
  // Chart 1 covers cells, and has its words below it.
  const chart = anchor.getOffsetRange(REPORT_ROWS.chart, 0).getResizedRange(REPORT_ROWS.blocks - REPORT_ROWS.chart, 0);
  const blocks = [
    ...Object.values(REPORT_BLOCKS).map(({ name }) => name),
    ...SCHEME.criteria.map(({ id }) => headingName(id)),
  ]
    .filter((name) => names.has(name))
    .map((name) => context.workbook.names.getItem(name).getRangeOrNullObject());
  for (const area of [chart, ...blocks]) area.load("address,rowIndex,top,height");
  await context.sync();

  const uncut = [chart, ...blocks]
    .filter((area) => !area.isNullObject && sheetOf(area.address) === sheetOf(anchor.address))
    .map(({ rowIndex, top, height }) => ({ row: rowIndex, top, bottom: top + height }))
    .sort((one, other) => one.top - other.top);
  const { horizontalPageBreaks } = anchor.worksheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks(uncut)) horizontalPageBreaks.add(`A${row + 1}`);
  await context.sync();
}
