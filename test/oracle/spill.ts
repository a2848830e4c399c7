import type { Table } from "../helpers/example";

/** A table that a function spilled: its cells by the first cell of the row and the column's heading. */
export interface Spill {
  readonly headings: readonly unknown[];
  readonly titles: readonly unknown[];
  cell(title: string, heading: string): unknown;
}

export function readSpill([headings = [], ...rows]: Table): Spill {
  const titles = rows.map(([title]) => title);
  return {
    headings,
    titles,
    cell: (title, heading) => rows[titles.indexOf(title)]?.[headings.indexOf(heading)],
  };
}
