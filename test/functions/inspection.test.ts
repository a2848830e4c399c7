import type { Table } from "../helpers/example";
import { call } from "../helpers/excel";
import { ADDRESSES, cases, questions } from "../helpers/two-sections";

const PRIORITY = "This criterion represents a priority for improvement.";

/** The rows of OMI.SCORES by their first cell. */
function rowsOf(id: string, args: unknown[]): Map<unknown, unknown[]> {
  return new Map((call(id, args, ADDRESSES) as Table).map((row) => [row[0], row]));
}

test("overrides and ratings are read as a person reads them, and anything else is an error in its place", () => {
  const overrides = [
    ["1.1", " urgent\u00a0PRIORITY "],
    ["1.2", "Urgent"],
    ["2.1", 0],
  ];
  const ratings = [
    ["4.1", "well met"],
    ["4.2", "Partially met"],
    [4.3, null],
  ];
  const rows = rowsOf("SCORES", [cases, questions, null, null, null, null, overrides, ratings]);
  expect(rows.get("1.1")![3]).toBe(
    "This criterion represents an urgent priority for improvement. (Inspectors' override.)",
  );
  expect(rows.get("1.2")!.slice(1, 3)).toEqual([0.733333333333, false]);
  expect(rows.get("1.2")![3]).toMatchObject({ code: "#VALUE!" });
  expect(rows.get("2.1")![3]).toBe(PRIORITY);
  expect([rows.get("4.1")![3], rows.get("4.3")![3]]).toEqual(["Well met", ""]);
  expect(rows.get("4.2")![3]).toMatchObject({ code: "#VALUE!" });
  expect(rows.get("Inspection")![3]).toBe(
    "Do not use the conclusion of 1.2: the override of 1.2 holds 'Urgent', which is not an override. Do not use the rating of 4.2: the rating of 4.2 holds 'Partially met', which is not a rating.",
  );
});

test("an override that is none of the words is an error in its place, whether its criterion has a score or not", () => {
  const reason =
    "The override of 1.1 holds 'Urgent', which is not an override. Type Urgent priority, Priority or Good, or empty the cell.";
  const notRelevant = cases.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column ? "N/A" : cell)),
  );
  const unanswered = cases.map((row, index) => (index === 0 ? row : [row[0]]));
  const refused = cases.map((row, index) => (index === 0 ? row : [row[0], "Yse"]));
  for (const table of [cases, notRelevant, unanswered, refused, cases.slice(0, 1)]) {
    const rows = rowsOf("SCORES", [table, questions, null, null, null, null, [["1.1", "Urgent"]]]);
    expect(rows.get("1.1")![3]).toMatchObject({ code: "#VALUE!", message: reason });
    expect(rows.get("Inspection")![3]).toContain("the override of 1.1 holds 'Urgent', which is not an override");
  }
});

test("rows below the table are counted, blank ones are not, and no figure changes", () => {
  const below = [
    ["C007", "N", null],
    [null, "\u00a0", ""],
    [null, null, "x"],
  ];
  const rows = rowsOf("SCORES", [cases, questions, ...Array<null>(6).fill(null), below]);
  expect(rows.get("Inspection")![8]).toBe(
    "2 rows below the table Cases are not counted: add them to the table, or clear them. 6 cases.",
  );
  expect(rows.get("1.1")![1]).toBe(0.766666666667);
});

test("a row without an id refuses everything where it holds a judgement, and is said where it holds facts only", () => {
  const stray = rowsOf("SCORES", [[...cases, [null, null, null, null, null, "N", null]], questions]);
  expect(stray.get("1.1")![1]).toMatchObject({ code: "#VALUE!" });
  expect(stray.get("Inspection")![3]).toContain("Do not use these scores: cell Cases!A8 is empty");
  const withFacts = cases.map((row, index) => [...row, index === 0 ? "Case type" : "licence"]);
  const facts = rowsOf("SCORES", [[...withFacts, [...Array<null>(7).fill(null), "licence"]], questions]);
  expect(facts.get("1.1")![1]).toBe(0.766666666667);
  expect(facts.get("Inspection")![8]).toContain("Cell Cases!A8");
  expect(facts.get("Inspection")![4]).toBe(6);
});
