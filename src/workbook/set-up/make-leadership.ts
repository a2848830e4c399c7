import { LEVELS } from "../../scoring/level";
import { TABLES } from "../names";
import { criterionPromptTitle, HEADINGS, LEVEL_ALERT, NOTES } from "../texts/sheets";
import { addTable, asText, dressHeadings, setWidths, writeTitle, type Making } from "./making";
import { LEADERSHIP_CRITERIA } from "./make-questions";
import { offerList, showPrompt } from "./validations";

const FIRST_ROW = 5;
const LAST_ROW = FIRST_ROW + LEADERSHIP_CRITERIA.length - 1;
const WORDS = LEVELS.join(",");

/** Section 4: the inspectors' word for each criterion, and beside it what the specific criteria would come to. */
export function makeLeadership({ sheet, inspection }: Making): void {
  writeTitle(sheet, NOTES.leadership, NOTES.leadershipHint);
  const judgements = new Map(inspection.leadership.map(({ criterion, judgement }) => [criterion, judgement]));
  const rows = LEADERSHIP_CRITERIA.map(({ id, title }, index) => {
    const specific = `E${FIRST_ROW + index}:L${FIRST_ROW + index}`;
    const proposal = `=IF(COUNTA(${specific})=0,"",OMI.LEVEL(${specific}))`;
    return [id, title, judgements.get(id) ?? "", proposal, ...new Array<string>(8).fill("")];
  });
  asText(sheet.getRange(`A${FIRST_ROW}:A${LAST_ROW}`));
  const table = addTable(sheet.getRange(`A4:L${LAST_ROW}`), TABLES.leadership, [HEADINGS.leadership, ...rows]);
  table.showFilterButton = false;
  dressHeadings(table.getHeaderRowRange());
  for (const columns of ["C", "E:L"]) {
    const [first = "", last = first] = columns.split(":");
    offerList(sheet.getRange(`${first}${FIRST_ROW}:${last}${LAST_ROW}`), WORDS, LEVEL_ALERT);
  }
  LEADERSHIP_CRITERIA.forEach(({ id, description }, index) =>
    showPrompt(sheet.getRange(`A${FIRST_ROW + index}`), criterionPromptTitle(id), description),
  );
  sheet.getRange(`C${FIRST_ROW}:C${LAST_ROW}`).format.font.bold = true;
  setWidths(sheet, { "A:A": 76, "B:B": 290, "C:D": 110, "E:L": 100 });
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
}
