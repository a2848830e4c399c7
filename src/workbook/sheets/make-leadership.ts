import { columnLetters } from "../inspection/a1";
import { RATED_CRITERIA, SCHEME } from "../inspection/scheme";
import { TABLES } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";
import { LEVEL_ALERT, NOTES } from "../texts/sheets";
import { printOnA4 } from "./print-on-a4";
import { addTable, asText, formatHeadings, HINT_FONT, setWidths, writeTitle, type SheetParts } from "./sheet-writer";
import { offerList } from "./validations";

const FIRST_ROW = 5;
const LAST_ROW = FIRST_ROW + RATED_CRITERIA.length - 1;
const WORDS = SCHEME.ratings.join(",");
/** Per cent: one page wide it would be too small to read. */
const SCALE = 70;
const LAST_COLUMN = columnLetters(HEADINGS.leadership.length - 1);

/** Section 4: the inspectors' word for each criterion, and beside it what the specific criteria would come to. */
export function makeLeadership({ sheet, inspection }: SheetParts): void {
  writeTitle(sheet, NOTES.leadership, NOTES.leadershipHint);
  const judgements = new Map(inspection.leadership.map(({ criterion, judgement }) => [criterion, judgement]));
  const rows = RATED_CRITERIA.map(({ id, title, description }, index) => {
    const specific = `E${FIRST_ROW + index}:L${FIRST_ROW + index}`;
    const proposal = `=IF(COUNTA(${specific})=0,"",OMI.LEVEL(${specific}))`;
    return [id, title, judgements.get(id) ?? "", proposal, ...new Array<string>(8).fill(""), description];
  });
  asText(sheet.getRange(`A${FIRST_ROW}:A${LAST_ROW}`));
  const table = addTable(sheet.getRange(`A4:${LAST_COLUMN}${LAST_ROW}`), TABLES.leadership, [
    HEADINGS.leadership,
    ...rows,
  ]);
  table.showFilterButton = false;
  formatHeadings(table.getHeaderRowRange());
  for (const columns of ["C", "E:L"]) {
    const [first = "", last = first] = columns.split(":");
    offerList(sheet.getRange(`${first}${FIRST_ROW}:${last}${LAST_ROW}`), WORDS, LEVEL_ALERT);
  }
  sheet.getRange(`${LAST_COLUMN}${FIRST_ROW}:${LAST_COLUMN}${LAST_ROW}`).format.font.color = HINT_FONT;
  sheet.getRange(`C${FIRST_ROW}:C${LAST_ROW}`).format.font.bold = true;
  setWidths(sheet, { "A:A": 76, "B:B": 290, "C:D": 124, "E:L": 100, [`${LAST_COLUMN}:${LAST_COLUMN}`]: 430 });
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
  printOnA4(sheet, { orientation: "Landscape", titleRows: "1:4", titleColumns: "A:B", scale: SCALE });
}
