import { textOf, type Cells } from "./cell";
import type { Problem, Source } from "./problem";

/** The columns under each heading of a table's first row; headings count the same in any case and with outer blanks. */
export type HeadingRow = ReadonlyMap<string, readonly number[]>;

export function normalHeading(cell: unknown): string {
  return textOf(cell).toLowerCase();
}

export function readHeadingRow(cells: Cells): HeadingRow {
  const columns = new Map<string, number[]>();
  const headings = cells[0] ?? [];
  for (let column = 0; column < headings.length; column++) {
    const heading = normalHeading(headings[column]);
    if (heading === "") continue;
    const found = columns.get(heading);
    if (found) found.push(column);
    else columns.set(heading, [column]);
  }
  return columns;
}

/** The one column under a heading, or the problem that there is none or that there are two. */
export function onlyColumn(headings: HeadingRow, heading: string, source: Source): number | Problem {
  const columns = headings.get(heading.toLowerCase());
  if (!columns) return { kind: "no heading", source, heading };
  const [first, second] = columns;
  if (second === undefined) return first!;
  const place = (column: number) => ({ source, row: 0, column });
  return { kind: "heading twice", heading, at: place(first!), again: place(second) };
}
