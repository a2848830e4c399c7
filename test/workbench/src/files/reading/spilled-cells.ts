import type { CellDocument } from "../../document/workbook-document";

/** The cells without the values that an array formula of another cell put into them: a style stays. */
export function withoutSpilled(cells: readonly CellDocument[]): CellDocument[] {
  const spans = new Map<number, [from: number, to: number][]>();
  for (const { row, column, spill } of cells) {
    if (!spill) continue;
    for (let next = row; next < row + spill.rows; next += 1) {
      const line = spans.get(next) ?? [];
      line.push([column, column + spill.columns - 1]);
      spans.set(next, line);
    }
  }
  if (spans.size === 0) return [...cells];
  return cells.map((cell) => {
    const isSpilled = spans.get(cell.row)?.some(([from, to]) => cell.column >= from && cell.column <= to);
    if (!isSpilled || cell.formula !== undefined) return cell;
    return { row: cell.row, column: cell.column, ...(cell.style === undefined ? {} : { style: cell.style }) };
  });
}
