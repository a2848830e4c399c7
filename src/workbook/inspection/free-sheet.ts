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
