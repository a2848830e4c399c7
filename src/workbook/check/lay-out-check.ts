import { cellAddress } from "../inspection/a1";
import { quoted } from "../inspection/formula-text";
import { repeatedNotice } from "../sheets/notice";
import { sinceFormula } from "../sheets/since";
import { CHECK_TEXTS } from "../texts/check";
import { checkFormula } from "./check-formula";
import { markSeverities } from "./severity-marks";
import type { Point } from "./sheet-points";

/** Severity, Case, Question, Value, Problem, Cell, and the link: in points. */
const WIDTHS = [60, 70, 80, 110, 560, 90, 50];
const [CELL, LINK] = [5, 6];
/** The rows above the points, counted from the first. */
const ROWS = { title: 0, notice: 1, note: 2, read: 3, points: 4 };
/** So many rows of the list that spills have a link beside them. */
const LINKS = 500;
/** More rows than the list can have. */
const MOST_ROWS = 12_000;
const NOTICE_HEIGHT = 48;

interface CheckSheet {
  readonly sheet: Excel.Worksheet;
  /** Its first cell, with its values and place loaded. */
  readonly start: Excel.Range;
  /** The last row that holds anything, counted from 1. */
  readonly last: number;
  readonly points: readonly Point[];
  readonly casesSheet: string;
  readonly now: Date;
  readonly fingerprint: string;
  readonly isWhole: boolean;
  readonly hasAnswers: boolean;
}

/**
 * Writes the sheet from its first cell on: the notice, the points with their time, and below them the formula whose list spills;
 * the title last of all. Widths and frozen rows, which a person may have made otherwise since, are set on a new sheet only.
 * Returns the address of the formula's cell.
 */
export function layOutCheck(check: CheckSheet): string {
  const { sheet, start, last, points, fingerprint, now } = check;
  const { rowIndex, columnIndex } = start;
  const isNew = start.values[0]?.[0] === "";
  if (isNew) formatNew(sheet, start);
  else sheet.visibility = "Visible";
  const list = ROWS.points + points.length + 1;
  const height = Math.max(last - rowIndex, list + LINKS + 1);
  const whole = start.getOffsetRange(ROWS.read, 0).getResizedRange(height - ROWS.read, WIDTHS.length - 1);
  whole.clear("Contents");
  whole.format.font.bold = false;
  whole.format.verticalAlignment = "Top";
  markSeverities(start.getOffsetRange(ROWS.points, 0), MOST_ROWS);

  const at = (row: number) => start.getOffsetRange(row, 0);
  at(ROWS.notice).formulas = [[`=${repeatedNotice()}`]];
  at(ROWS.note).values = [[CHECK_TEXTS.note]];
  const { before, after } = CHECK_TEXTS.read(now, fingerprint, points.length);
  at(ROWS.read).formulas = [[sinceFormula(fingerprint, before, after)]];
  at(ROWS.read).format.font.bold = true;
  if (points.length > 0)
    at(ROWS.points).getResizedRange(points.length - 1, CELL).values = points.map(({ severity, sentence, cell }) => [
      severity,
      "",
      "",
      "",
      sentence,
      cell,
    ]);
  at(ROWS.points)
    .getOffsetRange(0, LINK)
    .getResizedRange(points.length + 1 + LINKS, 0).formulas = linksOf(check);
  at(list).getResizedRange(0, CELL).format.font.bold = true;
  at(list).formulas = [[checkFormula(check)]];
  at(ROWS.title).values = [[CHECK_TEXTS.title]];
  return cellAddress(rowIndex + list, columnIndex);
}

/** The links beside the points, and beside the first rows of the list that spills below them and its heading. */
const linksOf = ({ start: { rowIndex, columnIndex }, points }: CheckSheet): string[][] =>
  Array.from({ length: points.length + 2 + LINKS }, (_, index) => {
    const cell = cellAddress(rowIndex + ROWS.points + index, columnIndex + CELL);
    const isBetween = index === points.length || index === points.length + 1;
    return [isBetween ? "" : `=IF(${cell}="","",HYPERLINK("#"&${cell},${quoted(CHECK_TEXTS.goTo)}))`];
  });

function formatNew(sheet: Excel.Worksheet, start: Excel.Range) {
  const columns = start.getResizedRange(0, WIDTHS.length - 1);
  for (const [column, width] of WIDTHS.entries()) start.getOffsetRange(0, column).format.columnWidth = width;
  // Ids and judgements as they stand in the tables: at the left, numbers too.
  columns.getEntireColumn().format.horizontalAlignment = "Left";
  start.getOffsetRange(0, 4).getEntireColumn().format.wrapText = true;
  start.format.font.bold = true;
  start.format.font.size = 14;
  const notice = start.getOffsetRange(ROWS.notice, 0).getResizedRange(0, WIDTHS.length - 1);
  notice.merge();
  notice.format.wrapText = true;
  notice.format.verticalAlignment = "Top";
  notice.format.rowHeight = NOTICE_HEIGHT;
  notice.format.font.bold = true;
  sheet.freezePanes.freezeRows(ROWS.note + 1);
}
