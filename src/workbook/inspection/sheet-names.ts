import { NAMES, SHEETS, TABLES } from "./names";

/** The names that the sheets of the settings and of the cases have by now, for formulas and messages. Two syncs. */
export async function sheetNames(context: Excel.RequestContext): Promise<{ settings: string; cases: string }> {
  const setting = context.workbook.names.getItemOrNullObject(NAMES.summaryWeight).getRangeOrNullObject();
  const table = context.workbook.tables.getItemOrNullObject(TABLES.cases);
  setting.load("address");
  table.load("name");
  await context.sync();
  const settings = setting.isNullObject ? null : setting.worksheet.load("name");
  const cases = table.isNullObject ? null : table.worksheet.load("name");
  await context.sync();
  return { settings: settings?.name ?? SHEETS.settings, cases: cases?.name ?? SHEETS.cases };
}
