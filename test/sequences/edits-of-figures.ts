import type { Chance } from "./chance";
import type { Edit } from "./edit";
import type { Person } from "./person";
import type { Place, TableView } from "./workbook-view";

/** What a person types over a figure or a word. */
const OVER = [
  "0.9",
  "90%",
  "=0.9",
  "9",
  "Performance against this criterion was good.",
  "Well met",
  "On or above the line",
  "",
  "0",
];

function typeOver(person: Person, { sheetId }: Place, row: number, column: number, chance: Chance): string {
  const text = chance.pick(OVER);
  person.type(sheetId, row, column, [[text]]);
  return `${JSON.stringify(text)} at ${row},${column}`;
}

/** Any cell of an area that shows something, as a formula. */
function anyShown(person: Person, { sheetId, area }: Place, chance: Chance): { row: number; column: number } | null {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      if (person.view.formula(sheetId, row, column) !== "") cells.push({ row, column });
  return cells.length === 0 ? null : chance.pick(cells);
}

function typeOverTable(name: "Criteria" | "Sections", headings: readonly string[]): Edit["make"] {
  return (person, chance) => {
    const table = person.view.table(name);
    const column = table?.column(chance.pick(headings)) ?? null;
    if (!table || column === null || table.rows.length === 0) return null;
    return typeOver(person, table, chance.pick(table.rows), column, chance);
  };
}

function typeOverName(names: readonly string[]): Edit["make"] {
  return (person, chance) => {
    const place = person.view.name(chance.pick(names));
    const cell = place && anyShown(person, place, chance);
    return place && cell ? typeOver(person, place, cell.row, cell.column, chance) : null;
  };
}

/** Copies a row of criteria over another: what is typed in it, and its formulas, which follow their new row. */
function copyRow(person: Person, table: TableView, from: number, to: number): void {
  const { firstColumn, lastColumn } = table.area;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const copied = person.copy(table.sheetId, from, column);
    const formula = copied && "formula" in copied ? copied.formula : null;
    const moved = formula?.replace(new RegExp(`(\\b[A-Z]{1,3})${from + 1}\\b`, "g"), `$1${to + 1}`);
    person.put(table.sheetId, to, column, [[moved === undefined ? copied : { formula: moved }]]);
  }
}

/** Edits of what only formulas should show. */
export const EDITS_OF_FIGURES: readonly Edit[] = [
  {
    name: "types over a figure of the criteria",
    weight: 4,
    isOnFigures: true,
    make: typeOverTable("Criteria", [
      "Score",
      "Missing",
      "Line",
      "Conclusion",
      "Note",
      "Typed over",
      "Criterion",
      "Title",
    ]),
  },
  {
    name: "types over a figure of the sections",
    weight: 2,
    isOnFigures: true,
    make: typeOverTable("Sections", ["Score", "Missing", "Note", "Typed over", "Section"]),
  },
  {
    name: "types over the report",
    weight: 4,
    isOnFigures: true,
    make: typeOverName([
      "OMI_Table1",
      "OMI_Table2",
      "OMI_Heading_1_1",
      "OMI_Heading_2_2",
      "OMI_Heading_4_1",
      "OMI_ChartInWords",
    ]),
  },
  {
    name: "types over the chart's figures",
    weight: 2,
    isOnFigures: true,
    make: typeOverName(["OMI_ChartData", "OMI_ChartWords"]),
  },
  {
    name: "types over what is behind the notice",
    weight: 1,
    isOnFigures: true,
    make: typeOverName(["OMI_BehindNotice"]),
  },
  {
    name: "copies a row of the criteria over another",
    weight: 2,
    isOnFigures: true,
    make(person, chance) {
      const criteria = person.view.table("Criteria");
      if (!criteria || criteria.rows.length < 2) return null;
      const [from, to] = [chance.pick(criteria.rows), chance.pick(criteria.rows)];
      copyRow(person, criteria, from, to);
      return `${from} over ${to}`;
    },
  },
  {
    name: "copies the value of a figure over another",
    weight: 2,
    isOnFigures: true,
    make(person, chance) {
      const criteria = person.view.table("Criteria");
      const column = criteria?.column("Score") ?? null;
      if (!criteria || column === null || criteria.rows.length < 2) return null;
      const [from, to] = [chance.pick(criteria.rows), chance.pick(criteria.rows)];
      const value = person.view.value(criteria.sheetId, from, column);
      const copied = typeof value === "number" ? { value } : null;
      person.put(criteria.sheetId, to, column, [[chance.isIn(50) ? copied : { formula: `=C${from + 1}` }]]);
      return `${from} over ${to}`;
    },
  },
  {
    name: "types in the way of the results",
    weight: 1,
    isOnFigures: true,
    make(person, chance) {
      const place = person.view.name("OMI_Calculation");
      if (!place) return null;
      const { firstRow, firstColumn } = place.area;
      return typeOver(person, place, firstRow + chance.below(12), firstColumn + chance.below(9), chance);
    },
  },
];
