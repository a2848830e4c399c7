import { cellKey, textOf } from "../../scoring/cell";
import { formatHeadings, HINT_FONT } from "../sheets/sheet-writer";
import { makeRoom } from "./make-room";

/** Points: as Set up makes the columns that are added. */
const WIDTHS: Readonly<Record<string, number>> = { "Typed over": 110 };
const WIDTH = 330;

/** Where a table is, with its headings. */
export interface WidenedTable {
  readonly range: Excel.Range;
  readonly headings: readonly string[];
}

/**
 * Gives a table the headings that it lacks, at its right end, in columns that are empty or are inserted there. Stopped
 * anywhere and called again, it ends as it would have. Four syncs.
 * @param gap columns that stay empty beside the table; 0 where nothing can be moved, and the cells are known to be empty
 */
export async function widenTable(table: Excel.Table, wanted: readonly string[], gap: number): Promise<WidenedTable> {
  const { context } = table;
  const range = table.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const headings = ((range.values as unknown[][])[0] ?? []).map(textOf);
  const missing = wanted.filter((heading) => !headings.some((one) => cellKey(one) === cellKey(heading)));
  if (missing.length === 0) return { range, headings };
  const { worksheet, rowIndex, columnIndex, columnCount, rowCount } = range;
  const right = columnIndex + columnCount;
  const isOurs = (row: number, cell: unknown) => row === rowIndex && missing.includes(String(cell));
  if (gap > 0) await makeRoom(worksheet, right, missing.length + gap, isOurs);
  // The look first: stopped before the table has them, the columns are still missing, and are made once more.
  const added = worksheet.getRangeByIndexes(rowIndex, right, rowCount, missing.length);
  formatHeadings(added.getRow(0));
  added.getRow(1).getResizedRange(rowCount - 2, 0).format.font.color = HINT_FONT;
  if (gap > 0)
    missing.forEach((heading, index) => {
      added.getColumn(index).format.columnWidth = WIDTHS[heading] ?? WIDTH;
    });
  // The headings before the table: one that reaches over empty cells would get headings of Excel's own.
  added.getRow(0).values = [missing];
  table.resize(range.getResizedRange(0, missing.length));
  await context.sync();
  return { range: table.getRange().load("values,rowIndex,columnIndex"), headings: [...headings, ...missing] };
}

/** Writes a text of each row, found by the id in its first column, where the column of the heading is still empty. */
export function fillColumn({ range, headings }: WidenedTable, heading: string, textFor: (id: string) => string): void {
  const [, ...rows] = range.values as unknown[][];
  const column = headings.indexOf(heading);
  const idColumn = headings.indexOf("Criterion");
  rows.forEach((row, index) => {
    const text = textFor(textOf(row[idColumn]));
    if (textOf(row[column]) === "" && text !== "") range.getCell(index + 1, column).values = [[text]];
  });
}
