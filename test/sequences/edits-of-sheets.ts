import type { Chance } from "./chance";
import { anyCell, type Edit, reorder } from "./edit";
import type { Person } from "./person";
import { type Place, RENAMED } from "./workbook-view";

/** Any row of a sheet that has something in it, or one below. */
const anyRow = (person: Person, sheetId: string, chance: Chance) => chance.below(person.view.used(sheetId).lastRow + 2);

const anyPlace = ({ view }: Person, chance: Chance): Place | null => {
  const tables = ["Cases", "Questions", "Answers", "Criteria", "Sections", "LeadershipCriteria"];
  const names = ["OMI_Report", "OMI_Report", "OMI_Calculation"];
  return chance.isIn(60) ? view.table(chance.pick(tables)) : view.name(chance.pick(names));
};

/** Edits of the rows and columns of any sheet, and of the table of criteria as a whole. */
export const EDITS_OF_SHEETS: readonly Edit[] = [
  {
    name: "deletes a row of the criteria",
    weight: 1,
    isOnFigures: true,
    async make(person, chance) {
      const criteria = person.view.table("Criteria");
      if (!criteria || criteria.rows.length < 3) return null;
      const row = chance.pick(criteria.rows);
      if (chance.isIn(50)) await person.wholeRows(criteria.sheetId, row, 1).delete("Up");
      else await person.range(criteria.sheetId, { ...criteria.area, firstRow: row, lastRow: row }).delete("Up");
      return `row ${row}`;
    },
  },
  {
    name: "sorts the criteria",
    weight: 2,
    make(person, chance) {
      const criteria = person.view.table("Criteria");
      if (!criteria || criteria.rows.length < 2) return null;
      reorder(person, criteria, chance.shuffled(criteria.rows));
      return `${criteria.rows.length} rows`;
    },
  },
  {
    name: "renames a heading of the criteria",
    weight: 1,
    isOnFigures: true,
    make(person, chance) {
      const table = person.view.table(chance.pick(["Criteria", "Sections", "LeadershipCriteria"]));
      if (!table) return null;
      const { column } = anyCell(table, chance);
      const now = person.view.text(table.sheetId, table.area.firstRow, column);
      if (now.endsWith(RENAMED)) return null;
      person.type(table.sheetId, table.area.firstRow, column, [[now + RENAMED]]);
      return `${now} of ${table.name}`;
    },
  },
  {
    name: "inserts rows of a sheet",
    weight: 4,
    async make(person, chance) {
      const place = anyPlace(person, chance);
      if (!place) return null;
      const row = anyRow(person, place.sheetId, chance);
      await person.wholeRows(place.sheetId, row, 1 + chance.below(2)).insert("Down");
      return `on ${place.sheetId} at ${row}`;
    },
  },
  {
    name: "deletes a row of a sheet",
    weight: 1,
    isOnFigures: true,
    async make(person, chance) {
      const place = anyPlace(person, chance);
      if (!place) return null;
      const row = anyRow(person, place.sheetId, chance);
      await person.wholeRows(place.sheetId, row, 1).delete("Up");
      return `on ${place.sheetId} at ${row}`;
    },
  },
  {
    name: "inserts a column of a sheet",
    weight: 2,
    isOnFigures: true,
    async make(person, chance) {
      const place = anyPlace(person, chance);
      if (!place) return null;
      const column = chance.below(person.view.used(place.sheetId).lastColumn + 2);
      await person.wholeColumns(place.sheetId, column, 1).insert("Right");
      return `on ${place.sheetId} at ${column}`;
    },
  },
  {
    name: "renames a sheet",
    weight: 1,
    make(person, chance) {
      const place = anyPlace(person, chance);
      if (!place) return null;
      const name = chance.pick(["Our cases", "Week 3", "Sheet's own", "Figures (final)"]);
      person.renameSheet(place.sheetId, `${name} ${chance.below(1000)}`);
      return `${place.sheetId} to ${name}`;
    },
  },
];
