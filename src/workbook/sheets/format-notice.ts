import { WARNING_FONT } from "./sheet-writer";

/**
 * Points: the longest notice in the width of its cells, three lines on Scores and four on the report. Excel gives
 * merged cells no height of their own, nor a row whose formula changes.
 */
const LOOKS = { scores: { height: 44, size: 10 }, report: { height: 54, size: 9 } } as const;
const BAND = "#F2F2F2";

/** Lets a notice run over the cells that it is given, as a band in which it has room for as many lines as it can need. */
export function formatNotice(notice: Excel.Range, sheet: keyof typeof LOOKS): void {
  const { height, size } = LOOKS[sheet];
  notice.merge();
  const { format } = notice;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.horizontalAlignment = "Left";
  format.rowHeight = height;
  format.font.size = size;
  format.font.bold = true;
  format.font.color = "#000000";
  format.fill.color = BAND;
}

/** The line below the notice on Scores, which is empty unless something is wrong. */
export function formatBelowNotice(cell: Excel.Range): void {
  cell.format.font.bold = true;
  cell.format.font.color = WARNING_FONT;
}
