import { WARNING_FONT } from "./sheet-writer";

/** Points, three lines on Scores and four on the report: Excel gives merged cells no height of their own. */
const HEIGHTS = { scores: 48, report: 58 } as const;

/** Lets a notice run over the cells that it is given, in as many lines as it needs. */
export function formatNotice(notice: Excel.Range, sheet: keyof typeof HEIGHTS): void {
  notice.merge();
  notice.format.wrapText = true;
  notice.format.verticalAlignment = "Top";
  notice.format.rowHeight = HEIGHTS[sheet];
  notice.format.font.bold = true;
  notice.format.font.color = "#000000";
}

/** The line below the notice on Scores, which is empty unless something is wrong. */
export function formatBelowNotice(cell: Excel.Range): void {
  cell.format.font.bold = true;
  cell.format.font.color = WARNING_FONT;
}
