import { keyOf } from "../oracle/reading";
import type { Chance } from "./chance";
import type { Person } from "./person";
import type { TableView } from "./workbook-view";

/** One kind of edit that a person makes. */
export interface Edit {
  readonly name: string;
  /** How often it is made, beside the others. */
  readonly weight: number;
  /** It may change what only formulas should show: what a sheet says after it need not be all that there is to say. */
  readonly isOnFigures?: boolean;
  /** Makes the edit and says what it did; null where there is nothing to do it to. */
  readonly make: (person: Person, chance: Chance) => Promise<string | null> | string | null;
}

/** The columns of questions in the table of cases, by the list of questions; all but the first where there is none. */
export function questionColumns({ view }: Person): number[] {
  const cases = view.table("Cases");
  if (!cases) return [];
  const ids = new Set(questionIds(view.table("Questions"), view).map(keyOf));
  const columns = cases.headings.flatMap((heading, index) =>
    ids.has(keyOf(heading)) ? [cases.area.firstColumn + index] : [],
  );
  return columns.length > 0 ? columns : [cases.area.lastColumn];
}

export function questionIds(questions: TableView | null, view: Person["view"]): string[] {
  const column = questions?.column("Question") ?? null;
  if (!questions || column === null) return [];
  return questions.rows.map((row) => view.text(questions.sheetId, row, column));
}

/** Any cell within a table: a row below the headings and a column. */
export function anyCell(table: TableView, chance: Chance): { readonly row: number; readonly column: number } {
  return {
    row: chance.pick(table.rows),
    column: table.area.firstColumn + chance.below(table.area.lastColumn - table.area.firstColumn + 1),
  };
}

/** The rows of a table put into another order, each cell as it is; formulas stay where they are, as they follow their row. */
export function reorder(person: Person, table: TableView, order: readonly number[]): void {
  const { firstRow, firstColumn, lastColumn } = table.area;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  const rows = order.map((row) => columns.map((column) => person.copy(table.sheetId, row, column)));
  const here = table.rows.map((row) => columns.map((column) => person.copy(table.sheetId, row, column)));
  const kept = rows.map((row, at) =>
    row.map((cell, index) => {
      const before = here[at]?.[index];
      return before && "formula" in before && cell && "formula" in cell ? before : cell;
    }),
  );
  person.put(table.sheetId, firstRow + 1, firstColumn, kept);
}
