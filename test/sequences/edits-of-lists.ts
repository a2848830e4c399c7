import { anyCell, type Edit, questionIds, reorder } from "./edit";
import type { Person } from "./person";
import { OVERRIDES, RATINGS, wrongWord } from "./words";

const shown = (text: string) => JSON.stringify(text);

function typeSetting(person: Person, name: string, text: string): string | null {
  const place = person.view.name(name);
  if (!place) return null;
  person.type(place.sheetId, place.area.firstRow, place.area.firstColumn, [[text]]);
  return `${name} to ${shown(text)}`;
}

/** Types one of some texts into a column of a table, in any row. */
function typeInColumn(table: string, heading: string, texts: readonly string[]): Edit["make"] {
  return (person, chance) => {
    const found = person.view.table(table);
    const column = found?.column(heading) ?? null;
    if (!found || column === null || found.rows.length === 0) return null;
    const [row, text] = [chance.pick(found.rows), chance.pick(texts)];
    person.type(found.sheetId, row, column, [[text]]);
    return `${shown(text)} in row ${row}`;
  };
}

/** Edits of the settings, the list of answers, the list of questions and the inspectors' words. */
export const EDITS_OF_LISTS: readonly Edit[] = [
  {
    name: "changes or empties a setting",
    weight: 5,
    make(person, chance) {
      const share = chance.pick(["20%", "30%", "0.25", "100%", "", "", "0", "150%", "twenty"]);
      const [name, text] = chance.pick([
        ["OMI_SummaryWeight", share],
        ["OMI_Line", chance.pick(["68%", "70%", "67.5%", "60%", "", "0", "2"])],
        ["OMI_SummaryInThread", chance.pick(["yes", "no", "No ", "TRUE", "", "perhaps"])],
      ] as const);
      return typeSetting(person, name, text);
    },
  },
  {
    name: "puts the settings right",
    weight: 7,
    make(person, chance) {
      const made = [
        typeSetting(person, "OMI_SummaryWeight", chance.pick(["20%", "30%"])),
        typeSetting(person, "OMI_Line", chance.pick(["68%", "70%"])),
        typeSetting(person, "OMI_SummaryInThread", chance.pick(["yes", "no"])),
      ];
      return made.filter((one) => one !== null).join(", ") || null;
    },
  },
  {
    name: "edits the list of answers",
    weight: 3,
    make(person, chance) {
      const answers = person.view.table("Answers");
      if (!answers || answers.rows.length === 0) return null;
      const row = chance.isIn(60) ? answers.area.lastRow + 1 : chance.pick(answers.rows);
      const entry = chance.pick([
        ["Met", "Y"],
        ["Yse", "Y"],
        ["1", "Y"],
        ["maybe", "N/A"],
        ["0", "N"],
        ["Y", "N"],
        ["", ""],
        ["?", "n"],
        ["Poor", "perhaps"],
      ]);
      person.type(answers.sheetId, row, answers.area.firstColumn, [entry]);
      return `${shown(entry.join(" = "))} in row ${row}`;
    },
  },
  {
    name: "takes the last answer out of the list",
    weight: 4,
    async make(person) {
      const answers = person.view.table("Answers");
      if (!answers || answers.rows.length < 17) return null;
      await person.range(answers.sheetId, { ...answers.area, firstRow: answers.area.lastRow }).delete("Up");
      return `row ${answers.area.lastRow}`;
    },
  },
  { name: "types an override", weight: 6, make: typeInColumn("Criteria", "Inspectors' override", OVERRIDES) },
  { name: "types a rating", weight: 5, make: typeInColumn("LeadershipCriteria", "Judgement", RATINGS) },
  {
    name: "changes an RoH mark",
    weight: 3,
    make: typeInColumn("Questions", "RoH", ["yes", "", "x", "no", "Yes ", "?"]),
  },
  { name: "changes a summary mark", weight: 2, make: typeInColumn("Questions", "Summary", ["yes", "", "", "no"]) },
  {
    name: "moves a question to another criterion",
    weight: 4,
    make: typeInColumn("Questions", "Criterion", ["1.1", "1.2", "2.3", "3.2", "4.1", "1.6", "2.2\u00a0"]),
  },
  {
    name: "adds a question",
    weight: 1,
    make(person, chance) {
      const questions = person.view.table("Questions");
      if (!questions) return null;
      const id = chance.pick(["Q1.1-99", ...questionIds(questions, person.view).slice(0, 3)]);
      person.type(questions.sheetId, questions.area.lastRow + 1, questions.area.firstColumn, [
        [id, chance.pick(["1.1", "3.1"])],
      ]);
      return shown(id);
    },
  },
  {
    name: "deletes a question",
    weight: 2,
    async make(person, chance) {
      const questions = person.view.table("Questions");
      if (!questions || questions.rows.length < 3) return null;
      const row = chance.pick(questions.rows);
      await person.range(questions.sheetId, { ...questions.area, firstRow: row, lastRow: row }).delete("Up");
      return `row ${row}`;
    },
  },
  {
    name: "takes every question of a criterion off the list",
    weight: 1,
    async make(person, chance) {
      const questions = person.view.table("Questions");
      const column = questions?.column("Criterion") ?? null;
      if (!questions || column === null) return null;
      const criterion = person.view.text(questions.sheetId, chance.pick(questions.rows), column);
      const rows = questions.rows.filter((row) => person.view.text(questions.sheetId, row, column) === criterion);
      if (rows.length >= questions.rows.length - 1) return null;
      // Neighbouring rows are selected and deleted together, from below.
      let lastRow = Number.NaN;
      for (const row of [...rows].reverse()) {
        if (Number.isNaN(lastRow)) lastRow = row;
        if (rows.includes(row - 1)) continue;
        await person.range(questions.sheetId, { ...questions.area, firstRow: row, lastRow }).delete("Up");
        lastRow = Number.NaN;
      }
      return `${rows.length} of ${criterion}`;
    },
  },
  {
    name: "sorts the questions",
    weight: 2,
    make(person, chance) {
      const questions = person.view.table("Questions");
      if (!questions || questions.rows.length < 2) return null;
      reorder(person, questions, chance.shuffled(questions.rows));
      return `${questions.rows.length} rows`;
    },
  },
  {
    name: "renames a heading of the questions",
    weight: 1,
    make(person, chance) {
      const questions = person.view.table("Questions");
      if (!questions) return null;
      const { column } = anyCell(questions, chance);
      const now = person.view.text(questions.sheetId, questions.area.firstRow, column);
      const text = chance.pick([`${now} `, now.toUpperCase(), wrongWord(chance)]);
      person.type(questions.sheetId, questions.area.firstRow, column, [[text]]);
      return `${shown(now)} to ${shown(text)}`;
    },
  },
];
