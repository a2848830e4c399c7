import { type Edit, questionColumns } from "./edit";
import { blankWord, judgement, rightWord } from "./words";

const shown = (text: string) => JSON.stringify(text);

/** Edits of the judgements and ids in the table of cases. */
export const EDITS_OF_CASES: readonly Edit[] = [
  {
    name: "types a judgement",
    weight: 16,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      const [row, column, text] = [chance.pick(cases.rows), chance.pick(questionColumns(person)), judgement(chance)];
      person.type(cases.sheetId, row, column, [[text]]);
      return `${shown(text)} at ${row},${column}`;
    },
  },
  {
    name: "puts a wrong or blank judgement right",
    weight: 14,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases) return null;
      const valid = /^(y|n|n\/a|yes|no)$/i;
      const columns = questionColumns(person);
      let count = 0;
      for (const row of cases.rows) {
        const texts = columns.map((column) => person.view.text(cases.sheetId, row, column));
        texts.forEach((text, at) => {
          if (valid.test(text) || text === "") return;
          count++;
          person.type(cases.sheetId, row, columns[at]!, [[rightWord(chance)]]);
        });
      }
      return count === 0 ? null : `${count} cells`;
    },
  },
  {
    name: "pastes a block of judgements",
    weight: 7,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      // At times over the last row or column of the table, which then grows.
      const [row, column] = [chance.pick([...cases.rows, cases.area.lastRow]), chance.pick(questionColumns(person))];
      const [height, width] = [1 + chance.below(4), 1 + chance.below(6)];
      const isClean = chance.isIn(70);
      const block = Array.from({ length: height }, () =>
        Array.from({ length: width }, () => (isClean ? rightWord(chance) : judgement(chance))),
      );
      person.type(cases.sheetId, row, column, block);
      return `${height} by ${width} at ${row},${column}`;
    },
  },
  {
    name: "empties cells",
    weight: 4,
    make(person, chance) {
      const cases = person.view.table("Cases");
      if (!cases || cases.rows.length === 0) return null;
      const row = chance.pick(cases.rows);
      const isWhole = chance.isIn(30);
      const first = isWhole ? cases.area.firstColumn : chance.pick(questionColumns(person));
      const width = isWhole ? cases.area.lastColumn - first + 1 : 1 + chance.below(5);
      person
        .range(cases.sheetId, { firstRow: row, lastRow: row, firstColumn: first, lastColumn: first + width - 1 })
        .clear("Contents");
      return `row ${row} from column ${first}, ${width} cells`;
    },
  },
  {
    name: "types an id of a case",
    weight: 5,
    make(person, chance) {
      const cases = person.view.table("Cases");
      const column = cases?.column("Case") ?? null;
      if (!cases || column === null || cases.rows.length === 0) return null;
      const row = chance.pick(cases.rows);
      const another = person.view.text(cases.sheetId, chance.pick(cases.rows), column);
      const text = chance.pick([
        `${another} `,
        `\u200b${another}`,
        another.toLowerCase(),
        `N${row}`,
        `N${row}`,
        `N${row}\u00a0`,
        blankWord(chance),
        String(row),
      ]);
      person.type(cases.sheetId, row, column, [[text]]);
      return `${shown(text)} in row ${row}`;
    },
  },
  {
    name: "gives every case an id of its own again",
    weight: 8,
    make(person) {
      const cases = person.view.table("Cases");
      const column = cases?.column("Case") ?? null;
      if (!cases || column === null || cases.rows.length === 0) return null;
      person.type(
        cases.sheetId,
        cases.area.firstRow + 1,
        column,
        cases.rows.map((_, index) => [`C${String(index + 1).padStart(3, "0")}`]),
      );
      return `${cases.rows.length} ids`;
    },
  },
];
