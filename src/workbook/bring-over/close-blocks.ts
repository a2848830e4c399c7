import { cellAddress, referenceOn, sheetOf } from "../inspection/a1";
import { defineName } from "../inspection/workbook-names";
import { SCHEME } from "../inspection/scheme";
import { closingLineCount, closingLines } from "../report/content/closing-lines";
import { formatLine } from "../report/blocks/format-line";
import { headingBlock } from "../report/insert-headings";
import { columnsOf } from "../report/blocks/places";
import type { Block } from "../report/blocks/block";
import { REPORT_BLOCKS } from "../report/content/report-blocks";
import { queueBlocks, type FoundBlock } from "../report/blocks/find-blocks";

/**
 * Gives each block of the report the empty lines that close it, where it has none yet: rows below it that are empty, or whole
 * rows that are inserted. Nothing within a block is touched. Three syncs, and one for each row that is inserted.
 */
export async function closeBlocks(context: Excel.RequestContext, names: Set<string>): Promise<void> {
  const blocks = [...Object.values(REPORT_BLOCKS), ...SCHEME.criteria.map(({ id }) => headingBlock(id))];
  const blockNamed = queueBlocks(
    context,
    names,
    blocks.map(({ name }) => name),
  );
  await context.sync();
  const open = blocks.flatMap((block) => {
    const found = blockNamed(block.name);
    const count = found ? linesToAdd(block, found) : 0;
    if (!found || count === 0) return [];
    const below = found.area.getRowsBelow(count).load("formulas,width");
    return [{ block, found, count, below }];
  });
  await context.sync();
  // From the bottom up: a row that is inserted moves what lies lower.
  open.sort((one, other) => other.found.row - one.found.row);
  for (const { block, found, count, below } of open) {
    const isFree = (below.formulas as unknown[][]).flat().every((cell) => cell === "");
    if (!isFree) below.getEntireRow().insert("Down");
    const area = found.area.getResizedRange(count, 0);
    const columns = columnsOf(found.columnCount);
    const lines = closingLines(block.title, { row: found.row, column: found.column, columns }, []);
    lines.forEach((line, index) => formatLine(area.getRow(found.formulas.length + index), line, columns, below.width));
    const last = cellAddress(found.row + found.formulas.length + count - 1, found.column + found.columnCount - 1);
    const address = `${cellAddress(found.row, found.column)}:${last}`;
    // Given as a formula it is one action: a block whose name is lost is nobody's.
    defineName({ context, names }, block.name, referenceOn(sheetOf(found.area.address), address));
  }
  await context.sync();
}

/** How many closing lines a block lacks: its own lines end with something in them, those that close it begin empty. */
function linesToAdd(block: Block, { formulas, columnCount }: FoundBlock): number {
  const columns = columnsOf(columnCount);
  if (!block.update) return Math.max(0, block.lineCount(columns) - formulas.length);
  const [number, ...rest] = formulas.at(-1) ?? [];
  const isClosed = String(number).startsWith("=") || [number, ...rest].every((cell) => cell === "");
  return isClosed ? 0 : closingLineCount(columns);
}
