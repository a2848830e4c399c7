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

/**
 * The sheet of a name: a new one, or one that is there and holds nothing, for it may be what a stopped command has left; null
 * where something else is on it. One sync.
 */
export async function freeSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(name);
  const used = there.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (there.isNullObject) return worksheets.add(name);
  return used.isNullObject ? there : null;
}
