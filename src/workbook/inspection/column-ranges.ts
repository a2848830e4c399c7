/** A column heading as it stands in a structured reference: special characters are escaped by an apostrophe. */
const escaped = (heading: string) => heading.replace(/['#@[\]]/g, "'$&");

/** "Cases[[Q1.2-05]]", or from the first heading to the last "Cases[[Q1.2-01]:[Q1.2-16]]". */
export function columnRange(table: string, first: string, last: string = first): string {
  const from = `[${escaped(first)}]`;
  return first === last ? `${table}[${from}]` : `${table}[${from}:[${escaped(last)}]]`;
}

/**
 * The ranges that hold the columns headed by `ids`, one for each run of neighbouring columns, in the order of the table.
 * A heading that the table does not have is left out.
 */
export function columnRanges(table: string, headings: readonly string[], ids: readonly string[]): string[] {
  const places = ids
    .map((id) => headings.indexOf(id))
    .filter((place) => place >= 0)
    .sort((one, other) => one - other);
  const runs: [first: number, last: number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([first, last]) => columnRange(table, headings[first] ?? "", headings[last]));
}
