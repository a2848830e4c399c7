import { NAMES } from "../inspection/names";
import { columnCountOf, columnsAt, REPORT_ROWS, startCell } from "../report/blocks/places";
import { formatBelowNotice, formatNotice } from "../sheets/format-notice";
import { HEADINGS } from "../inspection/headings";

/** Lets both notices run over several lines, so that paper shows the whole; not over cells that hold something. One sync. */
export async function dressNotices(context: Excel.RequestContext): Promise<void> {
  const cell = context.workbook.names.getItem(NAMES.notice).getRange().getCell(0, 0);
  const notices = {
    scores: cell.getResizedRange(0, HEADINGS.criteria.indexOf(HEADINGS.conclusion)),
    report: startCell(context, "report")
      .getOffsetRange(REPORT_ROWS.notice, 0)
      .getResizedRange(0, columnCountOf(columnsAt("report")) - 1),
  };
  for (const notice of Object.values(notices)) notice.load("formulas");
  await context.sync();
  for (const sheet of ["scores", "report"] as const) {
    const [, ...beside] = (notices[sheet].formulas as unknown[][])[0] ?? [];
    if (beside.every((held) => held === "")) formatNotice(notices[sheet], sheet);
  }
  formatBelowNotice(cell.getOffsetRange(1, 0));
}
