import fc from "fast-check";
import type { Table } from "../helpers/example";
import { type CaseRow, isCase, type Sheets, shuffled } from "./random-inspection";
import { answerCell, blank, BLANKS, fact } from "./spellings";

/** The same table with its rows below the headings, and its columns with their headings, in another order. */
export function rearranged(table: Table): fc.Arbitrary<Table> {
  const [headings = [], ...rows] = table;
  return fc
    .tuple(shuffled(rows), shuffled(headings.map((_, column) => column)))
    .map(([newRows, columns]) => [headings, ...newRows].map((row) => columns.map((column) => row[column])));
}

function insertedAt<Item>(items: readonly Item[], inserted: readonly (readonly [number, Item])[]): Item[] {
  return inserted.reduce<Item[]>(
    (all, [place, item]) => {
      const index = place % (all.length + 1);
      return [...all.slice(0, index), item, ...all.slice(index)];
    },
    [...items],
  );
}

function withRows(sheets: Sheets, row: fc.Arbitrary<CaseRow>): fc.Arbitrary<Sheets> {
  return fc
    .array(fc.tuple(fc.nat(30), row), { minLength: 1, maxLength: 4 })
    .map((inserted) => ({ ...sheets, rows: insertedAt(sheets.rows, inserted) }));
}

/** The same sheets with cases put in to which no question applies. */
export function withNotRelevantCases(sheets: Sheets): fc.Arbitrary<Sheets> {
  const answers = fc.tuple(...sheets.list.map(() => answerCell("not relevant")));
  const facts = fc.tuple(...sheets.factHeadings.map(() => fact));
  return withRows(sheets, fc.record({ id: blank, facts, answers })).map((more) => ({
    ...more,
    rows: more.rows.map((row, index) => (isCase(row) ? row : { ...row, id: `N${index}` })),
  }));
}

/** The same sheets with rows put in that have no id: wholly empty ones, or with facts and nothing else. */
export function withRowsWithoutId(sheets: Sheets, factCell: fc.Arbitrary<unknown>): fc.Arbitrary<Sheets> {
  const answers = fc.tuple(...sheets.list.map(() => answerCell("missing")));
  const facts = fc.tuple(...sheets.factHeadings.map(() => factCell));
  return withRows(sheets, fc.record({ id: blank, facts, answers }));
}

/** The same cases with a column of facts put in anywhere: no score may rest on a heading that is no question's. */
export function withFactColumn(table: Table, isFilled: (row: readonly unknown[]) => boolean): fc.Arbitrary<Table> {
  const heading = fc.constantFrom<unknown>("Sex", "Y", "Case type", "Q", "Question", "RoH", null, "", 0, 2007);
  const facts = fc.tuple(...table.slice(1).map((row) => (isFilled(row) ? fact : blank)));
  const place = fc.nat((table[0] ?? []).length);
  return fc
    .tuple(heading, facts, place)
    .map(([title, column, index]) =>
      table.map((row, line) => insertedAt(row, [[index, line === 0 ? title : column[line - 1]]])),
    );
}

/** The same table with every blank cell as the one given: 0 as on the desktop, null as on the web, or empty text. */
export function withBlanksAs(table: Table, empty: null | 0 | "" | undefined): Table {
  return table.map((row) => row.map((cell) => (isBlank(cell) ? empty : cell)));
}

export function isBlank(cell: unknown): boolean {
  return BLANKS.includes(cell);
}
