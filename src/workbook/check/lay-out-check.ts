import { TABLES } from "../inspection/names";
import { ANSWER_LIST, cellsBelow, wholeTable } from "../sheets/calculation";
import { CHECK_TEXTS } from "../texts/check";

/** Severity, Case, Question, Value, Problem: in points. */
const WIDTHS = [60, 70, 80, 110, 640];
export const TITLE_ROWS = 2;

const checkFormula = (casesSheet: string) =>
  `=OMI.CHECK(${wholeTable(TABLES.cases)},${wholeTable(TABLES.questions)},${ANSWER_LIST},${cellsBelow(casesSheet)})`;

/**
 * Puts the title, and the formula whose list spills below, at the cell `start`, last of all. What a person may have made
 * otherwise since, widths and frozen rows, is set on a new sheet only.
 */
export function layOutCheck(sheet: Excel.Worksheet, start: Excel.Range, isNew: boolean, casesSheet: string) {
  if (isNew) formatCheck(sheet, start);
  else sheet.visibility = "Visible";
  start.getResizedRange(TITLE_ROWS, 0).formulas = [[CHECK_TEXTS.title], [CHECK_TEXTS.note], [checkFormula(casesSheet)]];
}

function formatCheck(sheet: Excel.Worksheet, start: Excel.Range) {
  start.format.font.bold = true;
  start.format.font.size = 14;
  const heading = start.getOffsetRange(TITLE_ROWS, 0).getResizedRange(0, WIDTHS.length - 1);
  heading.format.font.bold = true;
  heading.format.borders.getItem("EdgeBottom").style = "Continuous";
  for (const [column, width] of WIDTHS.entries()) start.getOffsetRange(0, column).format.columnWidth = width;
  // Ids and judgements as they stand in the tables: at the left, numbers too.
  start.getResizedRange(0, WIDTHS.length - 1).getEntireColumn().format.horizontalAlignment = "Left";
  sheet.freezePanes.freezeRows(TITLE_ROWS + 1);
}
