import { rowsBelow } from "../../scoring/rows-below";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { TABLES } from "../inspection/names";
import { UPKEEP } from "../texts/upkeep";

/** Rows below the table of cases that hold something in its columns. */
export interface RowsOutside {
  readonly count: number;
  /** How many rows the table must grow to take the last of them in. */
  readonly reach: number;
}

/** Reads what lies below the table Cases in its columns; null where there is no such table. Three syncs. */
export async function readRowsOutside(context: Excel.RequestContext): Promise<RowsOutside | null> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.cases).load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const range = table.getRange().load("rowIndex,rowCount,columnIndex,columnCount");
  const usedRange = range.worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  const first = range.rowIndex + range.rowCount;
  const height = usedRange.isNullObject ? 0 : usedRange.rowIndex + usedRange.rowCount - first;
  if (height <= 0) return { count: 0, reach: 0 };
  const below = range.worksheet.getRangeByIndexes(first, range.columnIndex, height, range.columnCount).load("values");
  await context.sync();
  const values = below.values as unknown[][];
  const used = values.flatMap((row, index) => (rowsBelow([row]) === undefined ? [] : index + 1));
  return { count: used.length, reach: used.at(-1) ?? 0 };
}

/** Makes the table Cases reach over the rows below it that hold something. Resolves to a sentence. */
export const takeRowsIn = (): Promise<string> =>
  excelTask(UPKEEP.outside.failed, async (context) => {
    const outside = await readRowsOutside(context);
    if (!outside) throw new TaskFailed({ what: UPKEEP.outside.failed, ...UPKEEP.notSetUp });
    if (outside.count === 0) return UPKEEP.nothing;
    const table = context.workbook.tables.getItem(TABLES.cases);
    table.resize(table.getRange().getResizedRange(outside.reach, 0));
    await context.sync();
    return UPKEEP.outside.done(outside.count);
  });
