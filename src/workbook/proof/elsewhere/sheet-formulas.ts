import { cellAddress } from "../../inspection/a1";
import { TABLES } from "../../inspection/names";

/** A rectangle of cells on a sheet. */
export interface SheetBlock {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A formula somewhere in the workbook. */
export interface FormulaCell {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
}

/** The formulas and constants of a block, row by row. */
export interface ReadBlock extends SheetBlock {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Far below the 5 MB that a request takes on the web. */
const CELLS_AT_ONCE = 100_000;

/**
 * Reads what every sheet holds, but for the rows of the table Cases: judgements are no formulas, and they are most of the
 * workbook. Three syncs, and one for each block of a large sheet.
 */
export async function readSheets(context: Excel.RequestContext): Promise<ReadBlock[]> {
  const { tables, worksheets } = context.workbook;
  worksheets.load("items/name");
  const cases = tables.getItem(TABLES.cases);
  const rows = cases.getDataBodyRange().load("rowIndex,rowCount,columnIndex,columnCount");
  const casesSheet = cases.worksheet.load("name");
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount"),
  );
  await context.sync();
  const blocks = worksheets.items.flatMap((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const whole = blockOf(sheet, range);
    return sheet.name === casesSheet.name ? around(whole, blockOf(sheet, rows)) : [whole];
  });
  return readBlocks(context, blocks.flatMap(inSlices));
}

const blockOf = (sheet: Excel.Worksheet, range: Excel.Range): SheetBlock => ({
  sheet,
  name: sheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

/** What of a block is above, below, left and right of a part of it. */
function around(whole: SheetBlock, hole: SheetBlock): SheetBlock[] {
  const bottom = hole.row + hole.rowCount;
  const right = hole.column + hole.columnCount;
  const beside = { ...whole, row: hole.row, rowCount: hole.rowCount };
  return [
    { ...whole, rowCount: hole.row - whole.row },
    { ...whole, row: bottom, rowCount: whole.row + whole.rowCount - bottom },
    { ...beside, columnCount: hole.column - whole.column },
    { ...beside, column: right, columnCount: whole.column + whole.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function inSlices(block: SheetBlock): SheetBlock[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / block.columnCount));
  const count = Math.ceil(block.rowCount / height);
  return Array.from({ length: count }, (_, index) => ({
    ...block,
    row: block.row + index * height,
    rowCount: Math.min(height, block.rowCount - index * height),
  }));
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly SheetBlock[]): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  let waiting: [SheetBlock, Excel.Range][] = [];
  let cells = 0;
  const take = async () => {
    await context.sync();
    read.push(...waiting.map(([block, { formulas }]) => ({ ...block, formulas: formulas as unknown[][] })));
    waiting = [];
    cells = 0;
  };
  for (const block of blocks) {
    const { sheet, row, column, rowCount, columnCount } = block;
    // A request of its own where they are many: Excel on the web takes and gives 5 MB at once.
    if (cells + rowCount * columnCount > CELLS_AT_ONCE) await take();
    waiting.push([block, sheet.getRangeByIndexes(row, column, rowCount, columnCount).load("formulas")]);
    cells += rowCount * columnCount;
  }
  await take();
  return read;
}

/** The formulas of a block that some cells are looked for in. */
export const formulasIn = ({ sheet, name, row, column, formulas }: ReadBlock): FormulaCell[] =>
  formulas.flatMap((cells, down) =>
    cells.flatMap((formula, across): FormulaCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const [ofRow, ofColumn] = [row + down, column + across];
      const address = `${name}!${cellAddress(ofRow, ofColumn)}`;
      return [{ sheet, sheetName: name, row: ofRow, column: ofColumn, address, formula }];
    }),
  );
