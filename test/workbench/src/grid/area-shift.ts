import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type GridArea, type SheetArea } from "./a1";

/** Rows or columns that came into a sheet or went out of it, or a block of cells that was moved. */
export type StructureChange =
  | {
      readonly kind: "insert" | "remove";
      readonly what: "rows" | "columns";
      readonly sheetId: string;
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: "move"; readonly from: SheetArea; readonly to: SheetArea };

/** Where the cells of an area are after the change, as a formula would say; null where none is left. */
export function shiftedArea(area: SheetArea, change: StructureChange): SheetArea | null {
  if (change.kind === "move") return movedArea(area, change.from, change.to);
  if (change.sheetId !== area.sheetId) return area;
  const shift = change.kind === "insert" ? inserted : removed;
  if (change.what === "rows") {
    // Whole columns have all the rows there are, before and after.
    if (area.firstRow === 0 && area.lastRow === MAXIMUM_ROWS - 1) return area;
    const rows = shift(area.firstRow, area.lastRow, change);
    return rows && { ...area, firstRow: rows[0], lastRow: rows[1] };
  }
  if (area.firstColumn === 0 && area.lastColumn === MAXIMUM_COLUMNS - 1) return area;
  const columns = shift(area.firstColumn, area.lastColumn, change);
  return columns && { ...area, firstColumn: columns[0], lastColumn: columns[1] };
}

interface Span {
  readonly first: number;
  readonly count: number;
}

function inserted(first: number, last: number, span: Span): [number, number] {
  if (span.first <= first) return [first + span.count, last + span.count];
  return span.first <= last ? [first, last + span.count] : [first, last];
}

function removed(first: number, last: number, span: Span): [number, number] | null {
  const before = (index: number) => Math.min(Math.max(index - span.first, 0), span.count);
  const left = last - first + 1 - (before(last + 1) - before(first));
  return left > 0 ? [first - before(first), first - before(first) + left - 1] : null;
}

/** Only an area that was moved as a whole moves; of one that was moved in part Excel keeps the place. */
function movedArea(area: SheetArea, from: SheetArea, to: SheetArea): SheetArea {
  if (area.sheetId !== from.sheetId || !contains(from, area)) return area;
  const rows = to.firstRow - from.firstRow;
  const columns = to.firstColumn - from.firstColumn;
  return {
    sheetId: to.sheetId,
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}

function contains(outer: GridArea, inner: GridArea): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}
