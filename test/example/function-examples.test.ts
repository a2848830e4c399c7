import { FUNCTION_EXAMPLES } from "../../src/scoring/texts/function-examples";
import { columnsOf, exampleTable, type Table } from "../helpers/example";
import { call } from "../helpers/excel";

const CASES = exampleTable("cases");
const TABLES: Record<string, Table> = {
  Cases: CASES,
  Questions: exampleTable("questions"),
  // As Bring in makes it: each of the first ten cases in two rows.
  JudgedTwice: [CASES[0]!, ...CASES.slice(1, 11).flatMap((row) => [row, row])],
};

/** An argument of the pane's examples: a table with its headings, some of its columns, an array, or a per cent. */
function argument(text: string): unknown {
  const [, table, columns] = /^(\w+)\[(.*)\]$/.exec(text) ?? [];
  if (columns === "#All") return TABLES[table!];
  if (table !== undefined) {
    const [first, last = first] = [...columns!.matchAll(/\[([^\]]*)\]/g)].map(([, heading]) => heading);
    const headings = TABLES[table]![0] as string[];
    return columnsOf(TABLES[table]!, headings.slice(headings.indexOf(first!), headings.indexOf(last!) + 1));
  }
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map((one) => one.slice(1, -1)));
  if (text.startsWith('"')) return text.slice(1, -1);
  return text.endsWith("%") ? parseFloat(text) / 100 : Number(text);
}

test.each(Object.entries(FUNCTION_EXAMPLES))(
  "the pane's example of OMI.%s gives what the pane says",
  (id, [formula, result]) => {
    const inner = formula.slice(formula.indexOf("(") + 1, -1);
    const args = inner.match(/\{[^}]*\}|(?:[^,[{]|\[(?:[^[\]]|\[[^\]]*\])*\])+/g)!;
    const value = call(id, args.map(argument));
    if (typeof value === "number") expect(`${value}, shown as ${Math.round(value * 100)}%`).toBe(result);
    else if (typeof value === "string") expect(value).toBe(result);
    else expect(new Set((value as Table).map((row) => row.length)).size).toBe(1);
  },
);

test("the pane's example of the RoH Thread names every question marked RoH", () => {
  const [formula] = FUNCTION_EXAMPLES.ROHTHREAD!;
  const columns = formula.match(/Cases\[[^\]]*\](?::\[[^\]]*\])?\]/g)!.flatMap((one) => (argument(one) as Table)[0]!);
  expect(columns).toHaveLength(43);
});
