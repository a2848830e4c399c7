import type { Cell } from "../oracle/reading";
import type { Cells } from "../oracle/tables";
import type { Given } from "../oracle/verdict";
import type { TableView, WorkbookView } from "./workbook-view";

/** What the tables and settings of a workbook give to be scored; null where one of the tables is gone. */
export function givenByTables(view: WorkbookView): Given | null {
  const [cases, questions, answers, criteria, leadership] = [
    "Cases",
    "Questions",
    "Answers",
    "Criteria",
    "LeadershipCriteria",
  ].map((name) => view.table(name));
  const settings = ["OMI_SummaryWeight", "OMI_SummaryInThread", "OMI_Line"].map((name) => {
    const place = view.name(name);
    // What is emptied is emptied, and what is deleted an error: nothing is scored by default.
    if (!place) return { error: "#REF!" };
    return view.value(place.sheetId, place.area.firstRow, place.area.firstColumn) ?? "";
  });
  if (!cases || !questions || !answers || !criteria || !leadership) return null;

  const columnsOf = (table: TableView, columns: readonly number[], rows: readonly number[]): Cells =>
    rows.map((row) => columns.map((column): Cell => view.value(table.sheetId, row, column)));
  const all = ({ area }: TableView) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => area.firstColumn + index);
  const whole = (table: TableView) => columnsOf(table, all(table), [table.area.firstRow, ...table.rows]);
  const words = (table: TableView, word: string): Cells | null => {
    const columns = [table.column("Criterion"), table.column(word)];
    return columns.includes(null) ? null : columnsOf(table, columns as number[], table.rows);
  };
  const [overrides, ratings] = [words(criteria, "Inspectors' override"), words(leadership, "Judgement")];
  if (!overrides || !ratings) return null;
  const firstBelow = cases.area.lastRow + (cases.hasTotals ? 2 : 1);
  const below = Array.from(
    { length: Math.max(0, view.used(cases.sheetId).lastRow - firstBelow + 1) },
    (_, index) => firstBelow + index,
  );
  return {
    cases: whole(cases),
    questions: whole(questions),
    summaryWeight: settings[0],
    summaryInThread: settings[1],
    line: settings[2],
    answers: columnsOf(answers, all(answers), answers.rows),
    overrides,
    ratings,
    below: below.length === 0 ? null : columnsOf(cases, all(cases), below),
  };
}
