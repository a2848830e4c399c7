import fs from "node:fs";
import { parse } from "csv-parse/sync";
import type { Inspection } from "../../src/workbook/inspection/inspection";

export type Table = unknown[][];

/** A table of the example inspection, headings first; an empty cell is null, as Excel on the web has it. */
export function exampleTable(name: "cases" | "questions" | "published" | "section4"): Table {
  const rows = parse(fs.readFileSync(`assets/example/${name}.csv`, "utf8"));
  return rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
}

/** The example inspection as Set up is given it: what the build makes of the tables. */
export const builtExample = () => JSON.parse(fs.readFileSync("dist/example.json", "utf8")) as Inspection;

/** A table without its headings, one object a row. */
export function recordsOf(table: Table): Record<string, string>[] {
  const [headings, ...rows] = table as string[][];
  return rows.map((row) => Object.fromEntries(headings!.map((heading, column) => [heading, row[column] ?? ""])));
}

/** The columns of a table with the headings given, without the headings. */
export function columnsOf(table: Table, headings: readonly string[]): Table {
  const columns = headings.map((heading) => {
    const column = table[0]!.indexOf(heading);
    if (column < 0) throw new Error(`no column ${heading}`);
    return column;
  });
  return table.slice(1).map((row) => columns.map((column) => row[column]));
}
