import { cellAddress, columnLetters } from "../inspection/a1";
import { SCHEME } from "../inspection/scheme";
import { NAMES, TABLES } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";
import { NOTES, OVERRIDE_ALERT } from "../texts/sheets";
import { formatBelowNotice, formatNotice } from "./format-notice";
import { belowScoresNotice, noticeFormula } from "./notice";
import { noticeParts, type NoticePlace } from "./notice-parts";
import { chartCells, criterionCells, scoresTitle, sectionCells } from "./scores-cells";
import { chartRow, scoresLayout, type ScoresLayout, type TablePlace } from "./scores-layout";
import { printOnA4 } from "./print-on-a4";
import { addTable, asText, formatHeadings, HINT_FONT, setWidths, writeTitle, type SheetParts } from "./sheet-writer";
import { offerList } from "./validations";

const PERCENT = "0%";
/** What is there for a chart or a formula, and not for a reader. */
const FAINT_FONT = "#D9D9D9";
const TITLE_HEIGHT = 20;
const TWO_LINES = 31;
/** Per cent: all columns up to the note on one page, large enough to read. */
const SCALE = 72;

const column = (headings: readonly string[], heading: string) => columnLetters(headings.indexOf(heading));
const criteriaColumn = (heading: string) => column(HEADINGS.criteria, heading);

/**
 * The sheet of the scores: one row a criterion, the sections, the Thread, what Chart 1 draws and what the notice is made of.
 * @param criteria the ids of the criteria that have a row
 */
export function makeScores(parts: SheetParts, criteria: readonly string[], settingsSheet: string): void {
  const { sheet, missing, define, context } = parts;
  const layout = scoresLayout(criteria.length);
  if (missing.includes("criteria")) makeCriteria(parts, layout, criteria);
  if (missing.includes("sections")) makeSections(parts, layout);
  if (missing.includes("thread")) {
    const thread = context.workbook.tables.getItem(TABLES.sections).getDataBodyRange().getLastRow();
    define(NAMES.thread, thread.getCell(0, HEADINGS.sections.indexOf("Score")));
  }
  if (missing.includes("chartData")) makeChartData(parts, layout, criteria);
  if (missing.includes("behindNotice")) makeBehindNotice(parts, layout, settingsSheet);
  if (missing.includes("notice")) makeNotice(parts);
  setWidths(sheet, {
    "A:A": 66,
    "B:B": 200,
    "C:C": 48,
    "D:D": 58,
    "E:E": 74,
    "F:F": 86,
    "G:G": 184,
    "H:H": 330,
    "I:I": 110,
    "J:J": 330,
  });
}

function makeNotice({ sheet, define }: SheetParts) {
  writeTitle(sheet, scoresTitle(), "");
  // A row grows with a typed text only: this title is a formula.
  sheet.getRange("A1").format.rowHeight = TITLE_HEIGHT;
  const cell = sheet.getRange("A2");
  formatNotice(sheet.getRange(`A2:${criteriaColumn(HEADINGS.conclusion)}2`), "scores");
  define(NAMES.notice, "A2");
  cell.formulas = [[noticeFormula()]];
  const below = sheet.getRange("A3");
  below.formulas = [[belowScoresNotice("A2")]];
  formatBelowNotice(below);
}

function makeCriteria({ sheet }: SheetParts, { criteria }: ScoresLayout, ids: readonly string[]) {
  formatCriteria(sheet, criteria);
  const rows = ids.map((id, index) => criterionCells(id, criteria.first + index));
  const table = addTable(sheet.getRange(criteria.address), TABLES.criteria, [HEADINGS.criteria, ...rows]);
  table.showFilterButton = false;
  formatHeadings(table.getHeaderRowRange());
  alignFigures(table);
  table.getHeaderRowRange().format.rowHeight = 32;
  sheet.freezePanes.freezeRows(criteria.headings);
  // The notice stands on every page.
  printOnA4(sheet, { orientation: "Landscape", titleRows: "1:3", titleColumns: "A:B", scale: SCALE });
  // Whole columns: a row that is added later is printed too.
  sheet.pageLayout.setPrintArea(`A:${criteriaColumn("Note")}`);
}

/** Headings are over their figures. */
function alignFigures({ columns }: Excel.Table): void {
  columns.getItem("Score").getRange().format.horizontalAlignment = "Right";
  columns.getItem("Missing").getRange().format.horizontalAlignment = "Center";
}

/** Formats the rows of the table Criteria; ids are text, or Excel makes numbers of them. */
export function formatCriteria(sheet: Excel.Worksheet, { first, last }: TablePlace): void {
  const body = (heading: string) =>
    sheet.getRange(`${criteriaColumn(heading)}${first}:${criteriaColumn(heading)}${last}`);
  asText(body("Criterion"));
  body("Score").numberFormat = [[PERCENT]];
  body("Score").format.font.bold = true;
  body("Score").format.horizontalAlignment = "Right";
  body("Missing").format.horizontalAlignment = "Center";
  // Up to the conclusion all is seen beside the pane at 1,400 px: what is longer has a second line, which no formula makes room for.
  const rows = sheet.getRange(`${criteriaColumn("Criterion")}${first}:${criteriaColumn("Note")}${last}`).format;
  rows.verticalAlignment = "Center";
  rows.rowHeight = TWO_LINES;
  for (const heading of [HEADINGS.title, "Line", HEADINGS.conclusion, "Note"]) body(heading).format.wrapText = true;
  for (const heading of ["Note", HEADINGS.typedOver, HEADINGS.description]) body(heading).format.font.color = HINT_FONT;
  offerList(body(HEADINGS.override), Object.values(SCHEME.overrides).join(","), OVERRIDE_ALERT);
}

function makeSections({ sheet }: SheetParts, { sections }: ScoresLayout) {
  const table = addTable(sheet.getRange(sections.address), TABLES.sections, [
    HEADINGS.sections,
    ...sectionCells(sections.first),
  ]);
  table.showFilterButton = false;
  formatHeadings(table.getHeaderRowRange());
  const body = (first: string, last: string) =>
    `${column(HEADINGS.sections, first)}${sections.first}:${column(HEADINGS.sections, last)}${sections.last}`;
  sheet.getRange(body("Score", "Score")).numberFormat = [[PERCENT]];
  sheet.getRange(body("Section", "Score")).format.font.bold = true;
  alignFigures(table);
  sheet.getRange(body(HEADINGS.typedOver, "Note")).format.font.color = HINT_FONT;
}

/** What Chart 1 draws, and its figures in words: one row for each of the criteria, in the order of the report. */
export function makeChartData(
  { sheet, define }: ChartParts,
  { chart }: Pick<ScoresLayout, "chart">,
  ids: readonly string[],
): void {
  const { headings, first, last, column } = chart;
  const [top, from, to] = [headings, first, last].map((row) => chartRow(row, column)) as [ChartRow, ChartRow, ChartRow];
  const title = sheet.getRange(chartRow(headings - 1, column).label);
  title.values = [[NOTES.chartData]];
  title.format.font.bold = true;
  title.format.font.color = HINT_FONT;
  asText(sheet.getRange(`${from.criterion}:${to.criterion}`));
  sheet.getRange(`${from.onOrAbove}:${to.line}`).numberFormat = [[PERCENT]];
  const block = sheet.getRange(`${top.label}:${to.typedOver}`);
  block.formulas = chartCells(ids, headings, column).map((row) => [...row]);
  block.format.font.color = HINT_FONT;
  const heading = block.getRow(0);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  // #N/A is how a chart is told to draw nothing; nobody needs to read it.
  const figures = sheet.getRange(`${from.onOrAbove}:${to.below}`);
  figures.conditionalFormats.clearAll();
  const { custom } = figures.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=ISNA(${from.onOrAbove})`;
  custom.format.font.color = FAINT_FONT;
  sheet.getRange(top.label).format.columnWidth = 220;
  sheet.getRange(`${top.onOrAbove}:${top.typedOver}`).format.columnWidth = 96;
  // The names last: what they name is known to be there.
  define(NAMES.chartData, `${top.label}:${to.line}`);
  define(NAMES.chartWords, `${from.wordsAbove}:${to.wordsBelow}`);
}

type ChartParts = Pick<SheetParts, "sheet" | "define">;
type ChartRow = ReturnType<typeof chartRow>;

/** The cells that the notice is put together from, with words beside them. */
export function makeBehindNotice({ sheet, define }: ChartParts, layout: NoticePlace, settingsSheet: string): void {
  const { row, column: first } = layout.behindNotice;
  const parts = noticeParts(layout, settingsSheet);
  const title = sheet.getRangeByIndexes(row - 1, first, 1, 1);
  title.values = [[NOTES.behindNotice]];
  title.format.font.bold = true;
  const cells = sheet.getRangeByIndexes(row, first, parts.length, 2);
  // Labels such as 1.1 are no numbers.
  asText(cells.getColumn(0));
  const area = cells.getColumn(1);
  area.numberFormat = [["General"]];
  cells.formulas = parts.map(({ label, formula }) => [label, formula]);
  title.getResizedRange(parts.length, 1).format.font.color = HINT_FONT;
  title.format.columnWidth = 220;
  area.format.columnWidth = 160;
  define(NAMES.behindNotice, `${cellAddress(row, first)}:${cellAddress(row + parts.length - 1, first + 1)}`);
}
