import { drawFigures } from "../report/chart/chart-look";
import { setUpPage } from "../report/page-set-up";
import { printOnA4 } from "../sheets/print-on-a4";
import { asText, formatHeadings, formatTitle, HINT_FONT, mustBeText, setWidths } from "../sheets/sheet-writer";
import { NOTES } from "../texts/sheets";
import { reportCells, scoresCells, type PlannedCopies } from "./plan-copies";
import type { Live, LiveReport } from "./read-live";

/** Not the name of Chart 1: what looks for that one must not find a frozen one. */
const FROZEN_CHART = "OMI frozen chart";
const PERCENT = "0%";
/** Points: the rows above the copied report, so that it is known how far down its chart is. */
const [TITLE_HEIGHT, LINE_HEIGHT] = [21, 15];
const GREY = "#595959";
const WIDTHS = { "A:A": 200, "B:B": 300, "C:C": 60, "D:D": 66, "E:E": 124, "F:F": 104, "G:G": 330, "H:H": 330 };

const width = (cells: readonly (readonly unknown[])[]) => Math.max(...cells.map((row) => row.length));
/** Rows of the same length, what is empty as an empty cell. */
const filled = (cells: readonly (readonly unknown[])[], columns: number) =>
  cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));

/** Writes values: what Excel would make a number, a date or a formula of stays the text that it is. */
function writeValues(range: Excel.Range, values: unknown[][], formatOf: (row: number, column: number) => string) {
  range.numberFormat = values.map((cells, row) =>
    cells.map((cell, column) => (typeof cell === "string" && mustBeText(cell) ? "@" : formatOf(row, column))),
  );
  range.values = values;
}

/** Fills an empty sheet with the frozen scores, but for its title: until that is there, it is no frozen copy. */
export function writeFrozenScores(sheet: Excel.Worksheet, planned: PlannedCopies): void {
  const [, ...cells] = scoresCells(planned);
  const columns = width(cells);
  const range = sheet.getRangeByIndexes(1, 0, cells.length, columns);
  writeValues(range, filled(cells, columns), () => PERCENT);
  range.format.verticalAlignment = "Top";
  range.getColumn(1).format.wrapText = true;
  const facts = sheet.getRangeByIndexes(1, 0, planned.facts.length, 2);
  asText(facts);
  facts.format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(1 + planned.facts.length, 0, 1, 1).format.font.color = HINT_FONT;
  for (const { row, cells: table } of planned.tables)
    formatHeadings(sheet.getRangeByIndexes(row, 0, 1, table[0]?.length ?? 1));
  setWidths(sheet, WIDTHS);
  formatTitle(sheet);
  printOnA4(sheet, { orientation: "Landscape", titleRows: "1:1" });
}

/** Fills an empty sheet with the frozen report, but for its title. */
export function writeFrozenReport(sheet: Excel.Worksheet, planned: PlannedCopies, live: Live): void {
  const { report } = live;
  const top = planned.lines.length + 1;
  const [, ...cells] = reportCells(planned);
  const columns = report.widths.length;
  const target = sheet.getRangeByIndexes(top, 0, report.heights.length, columns);
  target.copyFrom(report.range, "Formats");
  target.conditionalFormats.clearAll();
  writeValues(sheet.getRangeByIndexes(1, 0, cells.length, columns), filled(cells, columns), (row, column) =>
    row < top - 1 ? "General" : (report.formats[row - top + 1]?.[column] ?? "General"),
  );
  const head = sheet.getRangeByIndexes(1, 0, planned.lines.length - 1, 1);
  head.format.font.size = 9;
  head.format.font.color = GREY;
  setUpPage(sheet.getRange("A1"));
  formatTitle(sheet);
  report.widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  sheet.getRange("A1").format.rowHeight = TITLE_HEIGHT;
  sheet.getRangeByIndexes(1, 0, top - 1, 1).format.rowHeight = LINE_HEIGHT;
  report.heights.forEach((points, row) => {
    sheet.getRangeByIndexes(top + row, 0, 1, 1).format.rowHeight = points;
  });
  // The pages of the report are those of the live one; what is known of the copy has a page to itself.
  for (const row of [0, ...report.breaks]) sheet.horizontalPageBreaks.add(`A${top + row + 1}`);
  if (report.chart) writeFrozenChart(sheet, live, report, top);
}

/** The chart draws cells of its own sheet, so that it stays right where the sheet is moved to another workbook. */
function writeFrozenChart(sheet: Excel.Worksheet, { chartData }: Live, report: LiveReport, top: number): void {
  const { box, title } = report.chart!;
  const column = report.widths.length + 1;
  // What a chart does not draw is an error on the live sheet, and an empty cell here.
  const cells = chartData.map((row) => row.map((cell) => (String(cell).startsWith("#") ? "" : cell)));
  const label = sheet.getRangeByIndexes(top, column, 1, 1);
  label.values = [[NOTES.chartData]];
  const data = sheet.getRangeByIndexes(top + 1, column, cells.length, width(cells));
  writeValues(data, filled(cells, width(cells)), () => PERCENT);
  for (const range of [label, data]) range.format.font.color = HINT_FONT;
  const chart = sheet.charts.add("ColumnClustered", data.getColumn(2).getResizedRange(0, 2), "Columns");
  chart.name = FROZEN_CHART;
  drawFigures(chart, data);
  if (title === "") chart.title.visible = false;
  else chart.title.text = title;
  chart.left = box.left;
  chart.top = box.top + TITLE_HEIGHT + (top - 1) * LINE_HEIGHT;
  chart.width = box.width;
  chart.height = box.height;
}
