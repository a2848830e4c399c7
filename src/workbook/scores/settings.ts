import { excelTask } from "../tasks/excel-task";
import { NAMES, SETTINGS, type SettingKey } from "../inspection/names";
import { SCORES_TEXTS } from "../texts/scores";

/** What the cell of a setting holds. */
export interface SettingCell {
  readonly value: unknown;
  /** As the cell shows it. */
  readonly text: string;
  /** A formula of the user's is shown and left alone. */
  readonly hasFormula: boolean;
}

/** The settings that the workbook has; a cell that is not there any more is left out. */
export type Settings = Readonly<Partial<Record<SettingKey, SettingCell>>>;

const ALL: readonly SettingKey[] = [...SETTINGS, "state"];
const TEXT_SETTINGS: readonly SettingKey[] = ["area", "month"];

/** Reads the settings; null where the workbook has none of them. */
export function readSettings(): Promise<Settings | null> {
  return excelTask(SCORES_TEXTS.settingsNotRead, async (context) => {
    const { names } = context.workbook;
    const items = ALL.map((name) => names.getItemOrNullObject(NAMES[name]).load("name"));
    await context.sync();
    const present = ALL.flatMap((name, index) => {
      const item = items[index];
      return item && !item.isNullObject ? [[name, item.getRange().load(["values", "text", "formulas"])] as const] : [];
    });
    if (present.length === 0) return null;
    await context.sync();
    return Object.fromEntries(
      present.map(([name, { values, text, formulas }]) => [
        name,
        {
          value: values[0]?.[0] as unknown,
          text: text[0]?.[0] ?? "",
          hasFormula: String(formulas[0]?.[0] ?? "").startsWith("="),
        },
      ]),
    );
  });
}

/** Writes one setting into its own cell; `label` is what a failure calls it. */
export function writeSetting(name: SettingKey, value: string | number, label: string): Promise<void> {
  return excelTask(SCORES_TEXTS.settingNotWritten(label), async (context) => {
    const cell = context.workbook.names.getItem(NAMES[name]).getRange();
    // Without this Excel makes a date of "April 2007".
    if (TEXT_SETTINGS.includes(name)) cell.numberFormat = [["@"]];
    cell.values = [[value]];
    await context.sync();
  });
}
