const isEmpty = (cell: unknown) => cell === "";

/**
 * Makes sure that so many whole columns from `column` on hold nothing, by inserting columns where something begins too soon:
 * what is there moves to the right, with all that refers to it. Cells for which `isOurs` holds count as empty. Two syncs.
 */
export async function makeRoom(
  sheet: Excel.Worksheet,
  column: number,
  count: number,
  isOurs: (row: number, formula: unknown) => boolean = () => false,
): Promise<void> {
  const { context } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return;
  const cells = sheet.getRangeByIndexes(0, column, used.rowIndex + used.rowCount, count).load("formulas");
  await context.sync();
  const rows = cells.formulas as unknown[][];
  const isTaken = (place: number) => rows.some((row, index) => !isEmpty(row[place]) && !isOurs(index, row[place]));
  const free = Array.from({ length: count }, (_, place) => place).findIndex(isTaken);
  if (free < 0) return;
  sheet
    .getRangeByIndexes(0, column, 1, count - free)
    .getEntireColumn()
    .insert("Right");
}
