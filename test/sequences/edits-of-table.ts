import { anyCell, type Edit, questionColumns, reorder } from "./edit";
import { RENAMED } from "./workbook-view";
import { judgement, wrongWord } from "./words";

const shown = (text: string) => JSON.stringify(text);

/** Edits of the rows and columns of the table of cases, and of what lies around it. */
export const EDITS_OF_TABLE: readonly Edit[] = [
  {
    name: "deletes a row of the table",
    weight: 3,
    async make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length < 3) return null;
      const row = chance.pick(cases.rows);
      const count = Math.min(1 + chance.below(3), cases.area.lastRow - row + 1);
      if (count >= cases.rows.length) return null;
      await person.range(cases.sheetId, { ...cases.area, firstRow: row, lastRow: row + count - 1 }).delete("Up");
      return `${count} from ${row}`;
    },
  },
  {
    name: "inserts rows into the table",
    weight: 3,
    async make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      const row = chance.pick(cases.rows);
      await person.range(cases.sheetId, { ...cases.area, firstRow: row, lastRow: row }).insert("Down");
      if (chance.isIn(60)) person.type(cases.sheetId, row, chance.pick(questionColumns(person)), [[judgement(chance)]]);
      return `at ${row}`;
    },
  },
  {
    name: "inserts a column into the table and fills it",
    weight: 3,
    async make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      const column = chance.pick(questionColumns(person));
      await person.wholeColumns(cases.sheetId, column, 1).insert("Right");
      const word = chance.pick(["N", "Y", "licence"]);
      person.type(cases.sheetId, cases.area.firstRow, column, [
        [`Evidence ${column}`],
        ...cases.rows.map(() => [word]),
      ]);
      return `at ${column}, all ${word}`;
    },
  },
  {
    name: "deletes a column",
    weight: 1,
    async make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.area.lastColumn - cases.area.firstColumn < 5) return null;
      const { column } = anyCell(cases, chance);
      await person.wholeColumns(cases.sheetId, column, 1).delete("Left");
      return `column ${column}`;
    },
  },
  {
    name: "moves a column",
    weight: 3,
    async make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      const [from, to] = [anyCell(cases, chance).column, anyCell(cases, chance).column];
      const rows = [cases.area.firstRow, ...cases.rows];
      await person.wholeColumns(cases.sheetId, to, 1).insert("Right");
      const now = from >= to ? from + 1 : from;
      const cells = rows.map((row) => [person.copy(cases.sheetId, row, now)]);
      await person.wholeColumns(cases.sheetId, now, 1).delete("Left");
      person.put(cases.sheetId, cases.area.firstRow, from < to ? to - 1 : to, cells);
      return `from ${from} to ${to}`;
    },
  },
  {
    name: "sorts the cases",
    weight: 4,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length < 2) return null;
      reorder(person, cases, chance.shuffled(cases.rows));
      return `${cases.rows.length} rows`;
    },
  },
  {
    name: "renames a heading of the cases",
    weight: 2,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases) return null;
      const column = chance.isIn(15)
        ? (cases.column("Case") ?? cases.area.firstColumn)
        : chance.pick(questionColumns(person));
      const now = person.view.text(cases.sheetId, cases.area.firstRow, column);
      const text = chance.pick([
        `${now} `,
        `${now}\u00a0`,
        now.toLowerCase(),
        `${now}x`,
        wrongWord(chance),
        now + RENAMED,
      ]);
      person.type(cases.sheetId, cases.area.firstRow, column, [[text]]);
      return `${shown(now)} to ${shown(text)}`;
    },
  },
  {
    name: "resizes the table of cases",
    weight: 3,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length < 4) return null;
      const lastRow = cases.area.lastRow + chance.pick([-3, -2, -1, 1, 2, 5]);
      person.resize("Cases", { ...cases.area, lastRow });
      return `to row ${lastRow}`;
    },
  },
  {
    name: "types below the table of cases",
    weight: 3,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases) return null;
      const row = cases.area.lastRow + chance.pick([1, 2, 3, 7, 40]);
      const { column } =
        cases.rows.length > 0 && chance.isIn(60) ? anyCell(cases, chance) : { column: cases.column("Case") ?? 0 };
      const text = chance.pick(["N", "Y", "C901", "note", "\u200b"]);
      person.type(cases.sheetId, row, column, [[text]]);
      return `${shown(text)} at ${row},${column}`;
    },
  },
  {
    name: "writes beside the table of cases",
    weight: 1,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases) return null;
      const [row, column] = [cases.area.firstRow + chance.below(5), cases.area.lastColumn + 1 + chance.below(3)];
      person.type(cases.sheetId, row, column, [[chance.pick(["N", "see file", "1"])]]);
      return `at ${row},${column}`;
    },
  },
];
