import { cellKey, type Cells } from "./cell";
import { placeOf, type Problem, type Source } from "./problem";
import { keyOf } from "./read-text";

/** The columns under each heading of a table's first row; headings count the same as a person reads them. */
export interface HeadingRow {
  readonly all: ReadonlyMap<string, readonly number[]>;
}

export function readHeadingRow(cells: Cells): HeadingRow {
  const all = new Map<string, number[]>();
  (cells[0] ?? []).forEach((cell, column) => {
    const heading = cellKey(cell);
    if (heading === "") return;
    const columns = all.get(heading);
    if (columns) columns.push(column);
    else all.set(heading, [column]);
  });
  return { all };
}

/** The one column under a heading, or the problem that there is none or that there are two. */
export function onlyColumn({ all }: HeadingRow, heading: string, source: Source): number | Problem {
  const [column, second] = all.get(keyOf(heading)) ?? [];
  if (column === undefined) return { kind: "no heading", source, heading };
  if (second === undefined) return column;
  return { kind: "heading twice", heading, at: placeOf(source, 0, column), again: placeOf(source, 0, second) };
}
