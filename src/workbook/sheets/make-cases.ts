import { TABLES } from "../inspection/names";
import type { Inspection, ListedQuestion } from "../inspection/inspection";
import { HEADINGS } from "../inspection/headings";
import { printOnA4 } from "./print-on-a4";
import { columnRuns, formatQuestionColumns } from "./question-columns";
import { asText, type SheetParts } from "./sheet-writer";

/** Some thousand cells at once are far below the 5 MB that Excel on the web takes. */
const CELLS_AT_ONCE = 20_000;
/** A letter lying on its side, in points, and the room that a heading's button takes. */
const LETTER = 6;
const BUTTON = 22;
/** Per cent: as small as can be read on paper. */
const SCALE = 70;
const FACT_FILL = "#EDEDED";

/**
 * The rows of the table Cases, headings first: the cases of the inspection under the questions that the workbook lists.
 * Without cases it has one empty row, for a table has one at least.
 */
export function caseRows(
  { facts, cases, questions: own }: Inspection,
  questions: readonly ListedQuestion[],
): string[][] {
  const firstQuestion = 1 + facts.length;
  const places = questions.map(({ id }) => own.findIndex((question) => question.id === id));
  const rows = cases.map((row) => [
    ...row.slice(0, firstQuestion),
    ...places.map((place) => (place < 0 ? "" : (row[firstQuestion + place] ?? ""))),
  ]);
  const headings = [...HEADINGS.cases, ...facts, ...questions.map(({ id }) => id)];
  return [headings, ...(rows.length > 0 ? rows : [headings.map(() => "")])];
}

/** The table of the judgements, written in blocks; `onBlock` hears how many cases are there and may throw to stop. */
export async function makeCases(
  { context, sheet, inspection }: SheetParts,
  questions: readonly ListedQuestion[],
  onBlock: (done: number, all: number) => void,
): Promise<void> {
  const rows = caseRows(inspection, questions);
  const headings = rows[0] ?? [];
  const width = headings.length;
  asText(sheet.getRange("A:A"));
  asText(sheet.getRangeByIndexes(0, 0, 1, width));
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let first = 0; first < rows.length; first += height) {
    onBlock(Math.max(0, first - 1), rows.length - 1);
    const block = rows.slice(first, first + height);
    sheet.getRangeByIndexes(first, 0, block.length, width).values = block;
    // A request of its own each: Excel on the web takes 5 MB at once, and the user may stop in between.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length, width), true);
  table.name = TABLES.cases;
  table.style = "TableStyleLight1";
  formatHeadingRow(sheet, headings, inspection.facts.length);
  const place = { row: 0, column: 0, rowCount: rows.length - 1 };
  formatQuestionColumns(sheet, place, columnRuns(headings, questions));
  sheet.freezePanes.freezeAt(sheet.getRange("A1"));
  printOnA4(sheet, { orientation: "Landscape", titleRows: "1:1", titleColumns: "A:A", scale: SCALE });
}

function formatHeadingRow(sheet: Excel.Worksheet, headings: readonly string[], factCount: number) {
  const { format } = sheet.getRangeByIndexes(0, 0, 1, headings.length);
  format.font.bold = true;
  format.font.color = "#000000";
  // The button of a heading stands at its foot in Excel, and elsewhere at its head.
  format.verticalAlignment = "Center";
  const longest = Math.max(...headings.slice(1 + factCount).map(({ length }) => length), 6);
  format.rowHeight = Math.min(200, longest * LETTER + 2 * BUTTON);
  const left = sheet.getRangeByIndexes(0, 0, 1, 1 + factCount).format;
  left.wrapText = true;
  left.fill.color = FACT_FILL;
  left.columnWidth = 92;
  sheet.getRange("A:A").format.columnWidth = 60;
}
