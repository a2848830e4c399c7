import { cellKey, type Cells } from "./cell";
import { placeOf, type Problem, type Source } from "./problem";
import { keyOf } from "./read-text";

/** Where each heading of a table's first row stands; headings count the same as a person reads them. */
export interface HeadingRow {
  /** The first column under each heading. */
  readonly columns: ReadonlyMap<string, number>;
  /** The second column under those headings that stand there twice. */
  readonly again: ReadonlyMap<string, number>;
}

/** Reads the first row of a table: which column is headed by what. */
export function readHeadingRow(cells: Cells): HeadingRow {
  const columns = new Map<string, number>();
  const again = new Map<string, number>();
  const headings = cells[0] ?? [];
  for (let column = 0; column < headings.length; column++) {
    const heading = cellKey(headings[column]);
    if (heading === "") continue;
    if (!columns.has(heading)) columns.set(heading, column);
    else if (!again.has(heading)) again.set(heading, column);
  }
  return { columns, again };
}

/** The one column under a heading, or the problem that there is none or that there are two. */
export function onlyColumn({ columns, again }: HeadingRow, heading: string, source: Source): number | Problem {
  const column = columns.get(keyOf(heading));
  const second = again.get(keyOf(heading));
  if (column === undefined) return { kind: "no heading", source, heading };
  if (second === undefined) return column;
  return { kind: "heading twice", heading, at: placeOf(source, 0, column), again: placeOf(source, 0, second) };
}
