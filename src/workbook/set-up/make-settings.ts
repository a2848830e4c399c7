import { NAMES, TABLES } from "../names";
import {
  COUNTS_AS_ALERT,
  HEADINGS,
  LABELS,
  NOTES,
  NUMBER_ALERT,
  SETTING_ALERTS,
  SETTING_PROMPTS,
  YES_NO_ALERT,
} from "../texts/sheets";
import { PUBLISHED_ANSWERS } from "./answer-list";
import { addTable, asText, dressHeadings, setWidths, writeTitle, type Making } from "./making";
import { ANSWERS_NAME, pieceOf } from "./pieces";
import { addPrompt, offerList, requireList, requireShare, showPrompt } from "./validations";

const SETTINGS = ["area", "month", "summaryWeight", "line", "summaryInThread"] as const;
const FIRST_ROW = 3;

/** The settings as the published scoring has them, and the list of answers. */
export function makeSettings(making: Making, values: readonly (readonly unknown[])[] = []): void {
  const { sheet, pieces } = making;
  if (pieces.includes("settings")) makeList(making, values);
  if (pieces.includes("answers")) makeAnswers(making);
  setWidths(sheet, { "A:A": 230, "B:B": 130, "C:C": 24, "D:D": 120, "E:E": 80 });
}

/** What is left of the list keeps its values. */
function makeList({ sheet, inspection, define }: Making, values: readonly (readonly unknown[])[]) {
  writeTitle(sheet, NOTES.settings, NOTES.settingsHint);
  const defaults = {
    area: inspection.area,
    month: inspection.month,
    summaryWeight: 0.2,
    line: 0.68,
    summaryInThread: "yes",
  };
  const cells = Object.fromEntries(
    SETTINGS.map((setting, index) => [setting, sheet.getRange(`B${FIRST_ROW + index}`)]),
  ) as Record<(typeof SETTINGS)[number], Excel.Range>;
  asText(cells.area);
  asText(cells.month);
  for (const share of [cells.summaryWeight, cells.line]) share.numberFormat = [["0%"]];
  sheet.getRange(`A${FIRST_ROW}:B${FIRST_ROW + SETTINGS.length - 1}`).values = SETTINGS.map((setting, index) => {
    const there = values[index]?.[1] ?? "";
    return [LABELS[setting], there === "" ? defaults[setting] : there];
  });
  for (const setting of SETTINGS) define(NAMES[setting], cells[setting]);

  const alert = (title: string, setting: keyof typeof SETTING_ALERTS) => ({ title, message: SETTING_ALERTS[setting] });
  // A weight of 0 from a cell is refused by the functions: desktop Excel hands an emptied cell over as 0.
  requireShare(cells.summaryWeight, 0.01, 1, alert(NUMBER_ALERT, "summaryWeight"));
  requireShare(cells.line, 0, 1, alert(NUMBER_ALERT, "line"));
  requireList(cells.summaryInThread, "yes,no", alert(YES_NO_ALERT, "summaryInThread"));
  for (const setting of ["summaryWeight", "line", "summaryInThread"] as const)
    addPrompt(cells[setting], "", SETTING_PROMPTS[setting]);
  for (const setting of ["area", "month"] as const) showPrompt(cells[setting], "", SETTING_PROMPTS[setting]);
  const all = sheet.getRange(`B${FIRST_ROW}:B${FIRST_ROW + SETTINGS.length - 1}`);
  all.format.horizontalAlignment = "Left";
  all.format.fill.color = "#FFF9E5";
}

function makeAnswers({ sheet, define }: Making) {
  const title = sheet.getRange("D1");
  title.values = [[NOTES.answers]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRange("D2").values = [[NOTES.answersHint]];
  sheet.getRange("D2").format.font.color = "#595959";
  const range = sheet.getRange(pieceOf("answers").address);
  asText(range);
  const table = addTable(range, TABLES.answers, [HEADINGS.answers, ...PUBLISHED_ANSWERS]);
  table.showFilterButton = false;
  dressHeadings(table.getHeaderRowRange());
  offerList(table.columns.getItemAt(1).getDataBodyRange(), "Y,N,N/A", COUNTS_AS_ALERT);
  define(ANSWERS_NAME, `=${TABLES.answers}[${HEADINGS.answers[0]}]`);
}
