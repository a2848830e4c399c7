/** A text as it is written in a formula. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A column heading as it is written in a structured reference: special characters are escaped by an apostrophe. */
const escaped = (heading: string) => heading.replace(/['#@[\]]/g, "'$&");

/** "Cases[[Q1.2-05]]", or from the first heading to the last "Cases[[Q1.2-01]:[Q1.2-16]]". */
export function columnRange(table: string, first: string, last: string = first): string {
  const from = `[${escaped(first)}]`;
  return first === last ? `${table}[${from}]` : `${table}[${from}:[${escaped(last)}]]`;
}

/** The headings of a table that are among `ids`, in its order, one list for each run of neighbouring columns. */
export function neighbouringColumns(headings: readonly string[], ids: readonly string[]): string[][] {
  const wanted = new Set(ids);
  const runs: string[][] = [];
  headings.forEach((heading, place) => {
    if (!wanted.has(heading)) return;
    if (place > 0 && wanted.has(headings[place - 1]!)) runs.at(-1)!.push(heading);
    else runs.push([heading]);
  });
  return runs;
}

/** A formula for comparing: Excel may write one with other blanks and capitals than it was given. */
export const spelled = (formula: string): string => formula.replace(/\s/g, "").toUpperCase();
