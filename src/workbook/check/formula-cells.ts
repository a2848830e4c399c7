import type { JudgedInspection } from "../../scoring/judge-inspection";
import { TABLES } from "../inspection/names";

/** Far below the 5 MB that a request takes on the web. */
const CELLS_AT_ONCE = 100_000;

type CellPlace = readonly [row: number, column: number];

/** Finds the formulas among the judgements and the ids of the cases. */
export function readFormulasAmong(
  context: Excel.RequestContext,
  { inspection }: JudgedInspection,
): Promise<readonly CellPlace[]> {
  const { cases, questions } = inspection;
  const columns = [cases.idColumn, ...questions.map(({ column }) => column)];
  return readFormulaCells(context, context.workbook.tables.getItem(TABLES.cases), columns);
}

/**
 * Finds the formulas in some columns of a table, in reading order, by row and column counted from its headings. One sync, and
 * one for each block.
 */
export async function readFormulaCells(
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: readonly number[],
): Promise<CellPlace[]> {
  const body = table.getDataBodyRange().load("rowCount,columnCount");
  await context.sync();
  const wanted = columns.filter((column) => column >= 0).sort((one, other) => one - other);
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / body.columnCount));
  const found: CellPlace[] = [];
  for (let first = 0; first < body.rowCount; first += height) {
    const count = Math.min(height, body.rowCount - first);
    const block = body
      .getCell(first, 0)
      .getResizedRange(count - 1, body.columnCount - 1)
      .load("formulas");
    // A request of its own each: Excel on the web takes and gives 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    (block.formulas as unknown[][]).forEach((row, index) => {
      for (const column of wanted)
        if (String(row[column]).startsWith("=")) found.push([first + index + 1, column] as const);
    });
  }
  return found;
}
