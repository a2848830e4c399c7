import { TABLES } from "../inspection/names";
import { TOGETHER_TEXTS } from "../texts/together";
import type { Steps } from "./steps";
import type { Target } from "./target";
import { writeRow, type CellToWrite } from "./write-cells";
import type { Wanted } from "./plan";

/** What one case gets. */
export interface CaseToWrite {
  readonly key: string;
  readonly id: string;
  /** Its row in the table; undefined for a new case. */
  readonly row: number | undefined;
  readonly cells: ReadonlyMap<number, Wanted>;
}

/** Far below the 5 MB that a request takes on the web. */
const CELLS_AT_ONCE = 5_000;

/**
 * Writes cells of cases, in blocks; a new case takes a free row of the table, which grows where there are not enough. A case's id is
 * written with its cells or before them: stopped anywhere, what is there belongs to a case. Gives how many cells it wrote; a stop is
 * between two blocks.
 */
export async function writeCases(
  context: Excel.RequestContext,
  cases: readonly CaseToWrite[],
  target: Target,
  { onStep, signal }: Steps,
): Promise<number> {
  const table = context.workbook.tables.getItem(TABLES.cases);
  const added = cases.filter(({ row }) => row === undefined);
  const missing = added.length - target.freeRows.length;
  const height = target.cells.length;
  if (missing > 0) table.resize(table.getRange().getResizedRange(missing, 0));
  const range = table.getRange();
  const free = [...target.freeRows, ...Array.from({ length: Math.max(0, missing) }, (_, index) => height + index)];
  let written = 0;
  let queued = 0;
  for (const [index, { id, row, cells }] of cases.entries()) {
    if (queued === 0) onStep(TOGETHER_TEXTS.writing(index + 1, cases.length), index / cases.length);
    const place = row ?? free.shift()!;
    const inRow = [...cells].map(([column, wanted]): CellToWrite => ({ row: place, column, wanted }));
    if (row === undefined) {
      // First, and by itself where the column is not the first: the others follow it.
      const wanted = { value: id, meaning: "", isDate: false };
      writeRow(range, [{ row: place, column: target.idColumn, wanted }]);
    }
    writeRow(range, inRow);
    queued += inRow.length + 1;
    written += inRow.length;
    const isLast = index === cases.length - 1;
    if (queued < CELLS_AT_ONCE && !isLast) continue;
    // A request of its own each: Excel on the web takes 5 MB at once, and the user may stop in between.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    queued = 0;
    if (signal?.aborted && !isLast) return written;
  }
  return written;
}
