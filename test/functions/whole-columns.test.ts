import { call, errorOf } from "../helpers/excel";

const ROWS = 1_048_576;

/** A whole column of a sheet: its first rows filled, the rest empty. */
function wholeColumn(filled: readonly unknown[], empty: unknown): unknown[][] {
  return Array.from({ length: ROWS }, (_, row) => [row < filled.length ? filled[row] : empty]);
}

test.each([null, 0, ""])("whole columns of 1,048,576 rows are scored, empty cells being %p", (empty) => {
  const judgements = wholeColumn(["Y", "N", "Y", "N/A"], empty);
  const summary = wholeColumn(["N", "N", "Y", "Y"], empty);
  expect(call("PROPORTION", [judgements])).toBe(0.666666666667);
  expect(call("CRITERION", [judgements, summary])).toBe(0.633333333333);
  expect(call("ROHTHREAD", [judgements, summary])).toBe(0.583333333333);
  expect(call("FINDING", [judgements])).toBe("two of the three cases (67%)");
});

test("a typo in the last row of a whole column is named", () => {
  const judgements = wholeColumn(["Y"], null);
  judgements[ROWS - 1] = ["Yse"];
  expect(errorOf("CRITERION", [judgements], ["Cases!H:H"]).message).toContain("Cell Cases!H1048576 holds 'Yse'");
});
