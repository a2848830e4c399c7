import { keyOf, type Cells } from "../../scoring/cell";
import { readHeadingRow } from "../../scoring/heading-row";
import { sheetOf } from "../inspection/a1";
import { withErrors } from "../inspection/cell-errors";
import { CHECK_NAME, TABLES } from "../inspection/names";
import { isSame } from "../inspection/workbook-names";
import { excelTask } from "../tasks/excel-task";
import { TOGETHER, TOGETHER_FAILURES } from "../texts/together";
import type { GivenSheet } from "./given-sheet";

/** More cells than any sheet of cases has: what is larger is not read. */
const MOST_CELLS = 1_000_000;
const CELLS_AT_ONCE = 100_000;

/** Reads the sheets and tables of this workbook that may hold cases: those with a heading Case that are not the inspection's own. */
export const readWorkbookSheets = (): Promise<readonly GivenSheet[]> =>
  excelTask(TOGETHER_FAILURES.notListed, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name,items/worksheet/name");
    const check = names.getItemOrNullObject(CHECK_NAME).getRangeOrNullObject().load("address");
    await context.sync();
    const own: readonly string[] = Object.values(TABLES);
    const isOwn = (table: Excel.Table) => own.some((name) => isSame(name, table.name));
    const ownSheets = new Set(tables.items.filter(isOwn).map(({ worksheet }) => worksheet.name));
    if (!check.isNullObject) ownSheets.add(sheetOf(check.address));
    const others = tables.items.filter((table) => !isOwn(table));
    const withTable = new Set(others.map(({ worksheet }) => worksheet.name));
    const areas = [
      ...others.map((table) => [TOGETHER.table(table.name, table.worksheet.name), table.getRange()] as const),
      ...worksheets.items
        .filter(({ name }) => !ownSheets.has(name) && !withTable.has(name))
        .map((sheet) => [TOGETHER.sheet(sheet.name), sheet.getUsedRangeOrNullObject(true)] as const),
    ];
    for (const [, range] of areas) range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const read: GivenSheet[] = [];
    for (const [source, range] of areas) {
      if (range.isNullObject || range.rowCount * range.columnCount > MOST_CELLS) continue;
      // One after the other: Excel on the web gives 5 MB at once.
      const cells = await readBlocks(context, range);
      if (!hasIds(cells)) continue;
      read.push({ source, file: source, cells, first: [range.rowIndex, range.columnIndex], notes: [] });
    }
    return read;
  });

async function readBlocks(context: Excel.RequestContext, range: Excel.Range): Promise<Cells> {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columnCount));
  const rows: unknown[][] = [];
  for (let first = 0; first < range.rowCount; first += height) {
    const count = Math.min(height, range.rowCount - first);
    const block = range
      .getCell(first, 0)
      .getResizedRange(count - 1, range.columnCount - 1)
      .load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...withErrors(block.values as unknown[][]));
  }
  return rows;
}

const hasIds = (cells: Cells) => cells.slice(0, 50).some((row) => readHeadingRow([row]).columns.has(keyOf("Case")));
