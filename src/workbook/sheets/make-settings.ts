import { NAMES, SETTINGS, TABLES, type SettingName } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";
import {
  COUNTS_AS_ALERT,
  LABELS,
  NOTES,
  NUMBER_ALERT,
  SETTING_ALERTS,
  SETTING_PROMPTS,
  STATE_ALERT,
  YES_NO_ALERT,
} from "../texts/sheets";
import { SCHEME } from "../inspection/scheme";
import { DRAFT, FINAL, STATES } from "../inspection/state";
import { printOnA4 } from "./print-on-a4";
import { addTable, asText, formatHeadings, setWidths, writeTitle, type SheetParts } from "./sheet-writer";
import { addPrompt, offerList, requireList, requireShare, showPrompt } from "./validations";

const FIRST_ROW = 3;

const MEANINGS = ["above", "below", "not relevant"] as const;
const [YES, NO, NOT_RELEVANT] = MEANINGS.map((meaning) => SCHEME.answers[meaning][0] ?? "");
const SIGNS = { above: YES, below: NO, "not relevant": NOT_RELEVANT };

/** The published answers with what each counts as: the short ones first, for they head the list in every cell. */
const PUBLISHED_ANSWERS = [false, true].flatMap((isLonger) =>
  MEANINGS.flatMap((meaning) =>
    SCHEME.answers[meaning]
      .filter((_, index) => index > 0 === isLonger)
      .map((answer) => [answer, SIGNS[meaning] ?? ""]),
  ),
);

/** Where the settings are, and where the list of answers, which grows downwards. */
export const SETTINGS_AREA = `A${FIRST_ROW}:B${FIRST_ROW + SETTINGS.length - 1}`;
/** The state of the inspection, the row below the settings. */
export const STATE_AREA = `A${FIRST_ROW + SETTINGS.length}:B${FIRST_ROW + SETTINGS.length}`;
export const ANSWERS_AREA = `D${FIRST_ROW}:E${FIRST_ROW + PUBLISHED_ANSWERS.length}`;

type Rows = readonly (readonly unknown[])[];

/**
 * The settings as the published scoring has them, the state of the inspection, and the list of answers.
 * @param values what is left of the settings
 * @param state what is left of the state's row
 */
export function makeSettings(parts: SheetParts, values: Rows = [], state: Rows = []): void {
  const { sheet, missing } = parts;
  if (missing.includes("settings")) makeList(parts, values);
  if (missing.includes("state")) makeState(parts, state);
  if (missing.includes("answers")) makeAnswers(parts);
  // The hints run over the columns beside them.
  printOnA4(sheet, { orientation: "Landscape", titleRows: "1:2" });
  setWidths(sheet, { "A:A": 230, "B:B": 130, "C:C": 24, "D:D": 120, "E:E": 80 });
}

/** What is left of the list keeps its values. */
function makeList({ sheet, inspection, define }: SheetParts, values: Rows) {
  writeTitle(sheet, NOTES.settings, NOTES.settingsHint);
  const defaults = {
    area: inspection.area,
    month: inspection.month,
    summaryWeight: SCHEME.summaryWeight,
    line: SCHEME.line,
    summaryInThread: SCHEME.summaryInThread ? "yes" : "no",
  };
  const addressOf = (setting: SettingName) => `B${FIRST_ROW + SETTINGS.indexOf(setting)}`;
  const cells = Object.fromEntries(SETTINGS.map((setting) => [setting, sheet.getRange(addressOf(setting))])) as Record<
    SettingName,
    Excel.Range
  >;
  asText(cells.area);
  asText(cells.month);
  for (const share of [cells.summaryWeight, cells.line]) share.numberFormat = [["0%"]];
  sheet.getRange(SETTINGS_AREA).values = SETTINGS.map((setting, index) => {
    const there = values[index]?.[1] ?? "";
    return [LABELS[setting], there === "" ? defaults[setting] : there];
  });
  for (const setting of SETTINGS) define(NAMES[setting], addressOf(setting));

  const alert = (title: string, setting: keyof typeof SETTING_ALERTS) => ({ title, message: SETTING_ALERTS[setting] });
  // A 0 is refused by the functions: desktop Excel hands an emptied cell over as 0.
  for (const share of ["summaryWeight", "line"] as const)
    requireShare(cells[share], 0.01, 1, alert(NUMBER_ALERT, share));
  requireList(cells.summaryInThread, "yes,no", alert(YES_NO_ALERT, "summaryInThread"));
  for (const setting of ["summaryWeight", "line", "summaryInThread"] as const)
    addPrompt(cells[setting], "", SETTING_PROMPTS[setting]);
  for (const setting of ["area", "month"] as const) showPrompt(cells[setting], "", SETTING_PROMPTS[setting]);
  const all = sheet.getRange(`B${FIRST_ROW}:B${FIRST_ROW + SETTINGS.length - 1}`);
  formatInput(all);
}

function formatInput({ format }: Excel.Range) {
  format.horizontalAlignment = "Left";
  format.fill.color = "#FFF9E5";
}

/** What the example inspection prints is published; any other begins as a draft. */
function makeState({ sheet, inspection, define }: SheetParts, [left = []]: Rows) {
  const row = sheet.getRange(STATE_AREA);
  const cell = row.getCell(0, 1);
  const there = left[1] ?? "";
  row.values = [[LABELS.state, there === "" ? (inspection.isExample ? FINAL : DRAFT) : there]];
  define(NAMES.state, STATE_AREA.split(":")[1]!);
  requireList(cell, STATES.join(","), { title: STATE_ALERT, message: SETTING_ALERTS.state });
  addPrompt(cell, "", SETTING_PROMPTS.state);
  formatInput(cell);
}

function makeAnswers({ sheet, define }: SheetParts) {
  const title = sheet.getRange("D1");
  title.values = [[NOTES.answers]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRange("D2").values = [[NOTES.answersHint]];
  sheet.getRange("D2").format.font.color = "#595959";
  const range = sheet.getRange(ANSWERS_AREA);
  asText(range);
  const table = addTable(range, TABLES.answers, [HEADINGS.answers, ...PUBLISHED_ANSWERS]);
  table.showFilterButton = false;
  formatHeadings(table.getHeaderRowRange());
  offerList(table.columns.getItemAt(1).getDataBodyRange(), Object.values(SIGNS).join(","), COUNTS_AS_ALERT);
  define(NAMES.answers, `=${TABLES.answers}[${HEADINGS.answers[0]}]`);
}
