import { fromRange, toRange } from "../grid/grid-range";
import { matrixOf, sheetCells } from "../grid/sheet-cells";
import type { SheetArea } from "../grid/a1";
import { overlaps } from "./given-range";
import type { ModelContext } from "./context";
import { gridSheet } from "./sheet-facts";

/**
 * Gives cells the formats of others, cell by cell, as Excel's Paste formats does: which of them are merged is a format too. How wide
 * columns and how high rows are is none.
 * @param to its first cell; as many cells get a format as `from` has
 */
export function copyFormats(context: ModelContext, from: SheetArea, to: SheetArea): void {
  const [source, target] = [from, to].map(({ sheetId }) => sheetCells(context.grid, sheetId)) as [Cells, Cells];
  const [down, across] = [to.firstRow - from.firstRow, to.firstColumn - from.firstColumn];
  const moved = <Area extends Omit<SheetArea, "sheetId">>(area: Area) => ({
    firstRow: area.firstRow + down,
    lastRow: area.lastRow + down,
    firstColumn: area.firstColumn + across,
    lastColumn: area.lastColumn + across,
  });
  target.writeStyles(matrixOf(moved(from), (row, column) => ({ s: source.style(row - down, column - across) })));
  const sheet = gridSheet(context, to.sheetId);
  for (const merged of source.worksheet.getMergeData().map(fromRange))
    if (overlaps(merged, from)) sheet.getRange(toRange(moved(merged))).merge({ isForceMerge: true });
}

type Cells = ReturnType<typeof sheetCells>;
