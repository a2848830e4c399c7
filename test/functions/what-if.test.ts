import { columnsOf, exampleTable, type Table } from "../helpers/example";
import { call, errorOf } from "../helpers/excel";

const CASES = exampleTable("cases");
const headings = CASES[0] as string[];
const othersOf = (criterion: string) =>
  columnsOf(
    CASES,
    headings.filter((heading) => heading.startsWith(`Q${criterion}-`) && !heading.endsWith("-S")),
  );
const summaryOf = (criterion: string) => columnsOf(CASES, [`Q${criterion}-S`]);
const whatIf = (...given: unknown[]) => (call("WHATIF", given) as Table).slice(1);

/** The judgements with so many of each column changed from one answer to another. */
function changed(table: Table, counts: readonly number[], from: string, to: string): Table {
  const left = [...counts];
  return table.map((row) => row.map((cell, column) => (cell === from && left[column]!-- > 0 ? to : cell)));
}

test("changing the judgements that OMI.WHATIF names puts the printed score of the example's 1.2 on the line", () => {
  const rows = whatIf(othersOf("1.2"), summaryOf("1.2"), 0.68);
  const questions = rows.slice(0, -1);
  const together = questions.map((row) => row[7] as number);
  expect(rows.at(-1)![7]).toBe(together.reduce((sum, count) => sum + count, 0));
  const others = changed(othersOf("1.2"), together.slice(0, -1), "N", "Y");
  const summary = changed(summaryOf("1.2"), together.slice(-1), "N", "Y");
  expect(call("CRITERION", [othersOf("1.2"), summaryOf("1.2")])).toBeLessThan(0.675);
  expect(call("CRITERION", [others, summary])).toBeGreaterThanOrEqual(0.675);
});

test("the points lost of OMI.WHATIF and the score of OMI.CRITERION add up to 100 %", () => {
  for (const criterion of ["1.1", "1.2", "2.2", "3.1"]) {
    const rows = whatIf(othersOf(criterion), summaryOf(criterion));
    const lost = rows.slice(0, -1).reduce((sum, row) => sum + (row[4] as number), 0);
    const score = call("CRITERION", [othersOf(criterion), summaryOf(criterion)]) as number;
    expect(lost + score).toBeCloseTo(1, 10);
    expect(rows.at(-1)![4]).toBeCloseTo(1 - score, 11);
  }
});

test("a score that is printed on the line is held to be above it", () => {
  // 27 of 40 is 67.5 %, printed 68 %; one fewer is not.
  const column = (above: number) => Array.from({ length: 40 }, (_, row) => [row < above ? "Y" : "N"]);
  expect(whatIf(column(27), null, 0.68).at(-1)!.slice(5, 8)).toEqual(["below", "", 1]);
  expect(whatIf(column(26), null, 0.68).at(-1)!.slice(5, 8)).toEqual(["above", "", 1]);
});

test("a missing judgement counts for what it could do, and one of a question without any relevant case changes all weights", () => {
  const judgements = [
    ["Y", "Y"],
    ["N", ""],
    ["", "N/A"],
  ];
  expect(whatIf(judgements, null, 0.5)).toEqual([
    [1, 1, 2, 1, 0.25, "below", "", 0, "", 1],
    [2, 1, 1, 1, 0, "below", 1, 1, "", 1],
    ["Together", 2, 3, 2, 0.25, "below", "", 1, "", 2],
  ]);
  const withoutRelevant = [
    ["Y", ""],
    ["N", ""],
  ];
  expect(whatIf(withoutRelevant, null, 0.7).map((row) => row.slice(8))).toEqual([
    ["", 0],
    [1, 1],
    ["", 1],
  ]);
});

test("an emptied target is refused, and so is one in per cents", () => {
  for (const target of ["", 0, 68])
    expect(errorOf("WHATIF", [[["Y"]], null, target], [null, null, "Sheet1!B1"]).message).toContain("line of priority");
});

test("a summary of another shape than the judgements is refused", () => {
  expect(errorOf("WHATIF", [[["Y"], ["N"]], [["Y"]]]).message).toContain("The summary has 1 column and 1 row");
});
