import { call, errorOf } from "../helpers/excel";

const ROWS = 1_048_576;
/** Blank cells are told one by one: so many show it as well as a whole column. */
const MANY = 10_000;

/** A column of a sheet: its first rows filled, the rest empty; one empty row stands for all, as making each takes longest. */
function column(rows: number, filled: readonly unknown[], empty: unknown): unknown[][] {
  const cells = new Array<unknown[]>(rows).fill([empty]);
  filled.forEach((cell, row) => (cells[row] = [cell]));
  return cells;
}

test.each([
  [ROWS, null],
  [MANY, 0],
  [MANY, ""],
])("columns of %i rows are scored, empty cells being %p", (rows, empty) => {
  const judgements = column(rows, ["Y", "N", "Y", "N/A"], empty);
  const summary = column(rows, ["N", "N", "Y", "Y"], empty);
  expect(call("PROPORTION", [judgements])).toBe(0.666666666667);
  expect(call("CRITERION", [judgements, summary])).toBe(0.633333333333);
  expect(call("ROHTHREAD", [judgements, summary])).toBe(0.583333333333);
  expect(call("FINDING", [judgements])).toBe("two of the three cases (67%)");
});

test("a typo in the last row of a whole column is named", () => {
  const judgements = column(ROWS, ["Y"], null);
  judgements[ROWS - 1] = ["Yse"];
  expect(errorOf("CRITERION", [judgements], ["Cases!H:H"]).message).toContain("Cell Cases!H1048576 holds 'Yse'");
});
