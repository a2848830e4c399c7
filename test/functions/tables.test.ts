import type { Table } from "../helpers/example";
import { call, errorCell, errorOf, ExcelError } from "../helpers/excel";
import { withCell } from "../helpers/small-inspection";
import { ADDRESSES, cases, questions } from "../helpers/two-sections";

const SECTION_1 = ((0.8 * 5) / 6 + 0.2 * 0.5 + ((0.8 * 4) / 6 + 0.2)) / 2;

/** The rows of a spill by their first cell. */
function rowsOf(id: string, args: unknown[]): Map<unknown, unknown[]> {
  return new Map((call(id, args, ADDRESSES) as Table).map((row) => [row[0], row]));
}

const GOOD = "Performance against this criterion was good.";
const PRIORITY = "This criterion represents a priority for improvement.";

test("scores spill with headings: criteria before their section, the RoH Thread, section 4, the inspection", () => {
  const rows = call("SCORES", [cases, questions]) as Table;
  const rated = ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"];
  expect(rows.slice(0, 8)).toEqual([
    "Criterion Score Below Conclusion Cases Questions Relevant Missing Note Fingerprint".split(" "),
    ["1.1", 0.766666666667, false, GOOD, 6, 2, 12, 0, "", ""],
    ["1.2", 0.733333333333, false, GOOD, 6, 2, 12, 0, "", ""],
    ["Section 1", 0.75, false, "", 6, 4, 24, 0, "", ""],
    ["2.1", 0, true, PRIORITY, 6, 1, 6, 0, "No summary question: scored on the other questions alone.", ""],
    ["Section 2", 0, true, "", 6, 1, 6, 0, "", ""],
    ["Section 3", "", "", "", 6, 0, 0, 0, "No questions.", ""],
    ["RoH Thread", 0.833333333333, false, "", 6, 2, 12, 0, "", ""],
  ]);
  expect(rows.slice(8, 14)).toEqual(rated.map((id) => [id, "", "", "", "", "", "", "", "", ""]));
  expect(rows[14]!.slice(0, 9)).toEqual(["Inspection", "", 0.68, "", 6, 5, 30, 0, "6 cases."]);
  expect(rows[14]![9]).toMatch(/^[0-9a-f]{16}$/);
  expect(rows).toHaveLength(15);
  expect(SECTION_1).toBeCloseTo(0.75, 14);
});

test("a cell that is no answer refuses what rests on it, and the note names the first one", () => {
  const wrong = withCell(withCell(cases, 5, 3, "Yse"), 3, 3, errorCell("#N/A"));
  const rows = rowsOf("SCORES", [wrong, questions]);
  for (const title of ["1.2", "Section 1", "RoH Thread"]) {
    const [, score, , , , , , , note] = rows.get(title)!;
    expect(score).toBeInstanceOf(ExcelError);
    expect(score).toMatchObject({ code: "#VALUE!", message: note });
    expect(note).toContain("Cell Cases!D4 holds the error #N/A");
  }
  expect(rows.get("1.1")![1]).toBe(0.766666666667);
  expect(rows.get("Section 2")![1]).toBe(0);
  expect(errorOf("SECTION", [wrong, questions, 1], ADDRESSES).message).toBe(rows.get("1.2")![8]);
  expect(call("SECTION", [wrong, questions, 2])).toBe(0);
});

test("questions spill with their counts, and a cell that is no answer refuses its question's figures", () => {
  const rows = rowsOf("QUESTIONS", [withCell(cases, 3, 1, "Yse"), questions]);
  const headings = "Question Criterion Summary RoH Above Relevant Missing Proportion".split(" ");
  expect(rows.get("Question")).toEqual([...headings, "Points lost"]);
  expect(rows.get("Q1.1-01")!.slice(0, 4)).toEqual(["Q1.1-01", "1.1", "", ""]);
  expect(
    rows
      .get("Q1.1-01")!
      .slice(4)
      .every((cell) => cell instanceof ExcelError),
  ).toBe(true);
  expect(rows.get("Q1.1-S")!.slice(2, 8)).toEqual(["yes", "", 3, 6, 0, 0.5]);
  expect(rows.get("Q1.1-S")![8]).toMatchObject({ message: expect.stringContaining("Cases!B4") as string });
  expect(rows.get("Q1.2-01R")).toEqual([
    "Q1.2-01R",
    "1.2",
    "",
    "yes",
    4,
    6,
    0,
    0.666666666667,
    expect.closeTo(0.8 / 3),
  ]);
  expect(rows.get("Q4.1-01")).toEqual(["Q4.1-01", "4.1", "", "", 6, 6, 0, 1, ""]);
});

test("the summary weight changes the points lost as it changes the score", () => {
  const lost = rowsOf("QUESTIONS", [cases, questions, 0.5]);
  const score = rowsOf("SCORES", [cases, questions, 0.5]).get("1.1")![1] as number;
  expect(1 - (lost.get("Q1.1-01")![8] as number) - (lost.get("Q1.1-S")![8] as number)).toBeCloseTo(score, 11);
  expect(score).toBe(0.666666666667);
});

test("a question without a relevant case has no proportion and loses no points", () => {
  const row = rowsOf("QUESTIONS", [cases.map((cells, at) => (at ? withNotRelevant(cells) : cells)), questions]);
  expect(row.get("Q1.1-01")!.slice(4)).toEqual([0, 0, 0, "", 0]);
  expect(row.get("Q2.1-01")!.slice(4)).toEqual([0, 0, 0, "", ""]);
});

function withNotRelevant(cells: unknown[]): unknown[] {
  return cells.map((cell, column) => (column === 1 || column === 5 ? "N/A" : cell));
}

describe("a case judged twice", () => {
  const twice = [...cases, ["c002", "N", "N", "N", "N", "N", "N"]];

  test.each(["SECTION", "QUESTIONS"])("refuses OMI.%s as a whole and names both rows", (id) => {
    const error = errorOf(id, [twice, questions, id === "SECTION" ? 2 : null], ADDRESSES);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("Case c002 is judged twice, in cell Cases!A3 and cell Cases!A8");
    expect(errorOf(id, [twice, questions, id === "SECTION" ? 2 : null]).message).toContain(
      "in row 3, column 1 of the cases and row 8, column 1 of the cases",
    );
  });

  test.each(["c002", "C002\u00a0", " C0\u200b02", "\uff23002"])("refuses every score of OMI.SCORES as %j", (id) => {
    const rows = rowsOf("SCORES", [[...cases, [id, "N", "N", "N", "N", "N", "N"]], questions]);
    for (const title of ["1.1", "2.1", "Section 1", "RoH Thread"])
      expect(rows.get(title)![1]).toMatchObject({ code: "#VALUE!" });
    expect(rows.get("Inspection")![3]).toMatch(
      /^Do not use these scores: case .+ is judged twice, in cell Cases!A3 and cell Cases!A8\.$/,
    );
  });

  test("is listed by OMI.CHECK", () => {
    const rows = call("CHECK", [twice, questions], ADDRESSES) as Table;
    expect(rows[1]!.slice(0, 4)).toEqual(["Error", "c002", "", ""]);
  });
});

test.each([
  ["a table without its headings", [cases.slice(1), questions], "Cases[#All]"],
  ["a list without its headings", [cases, questions.slice(1)], "Questions[#All]"],
  ["two columns headed Case", [cases.map((row) => [...row, row[0]]), questions], "Two columns are headed Case"],
  [
    "a criterion turned into a date",
    [cases, withCell(questions, 1, 1, 39083)],
    "Cell Questions!B2 holds the number 39083",
  ],
  ["a question without an id", [cases, withCell(questions, 1, 0, null)], "Cell Questions!A2 is empty"],
  ["a deleted table", [errorCell("#REF!"), questions], "The cases cannot be read: a formula gives #REF!"],
  ["a deleted list", [cases, errorCell("#REF!")], "The questions cannot be read: a formula gives #REF!"],
  [
    "a case whose id is an error",
    [withCell(cases, 2, 0, errorCell("#N/A")), questions],
    "Cell Cases!A3 holds the error #N/A",
  ],
  ["a criterion the Tool does not have", [cases, withCell(questions, 1, 1, "1.6")], "Cell Questions!B2 holds '1.6'"],
])("%s refuses all scores and says what to do", (_, tables, message) => {
  expect(errorOf("QUESTIONS", tables, ADDRESSES).message).toContain(message);
  expect(scoresRefusal(tables).toLowerCase()).toContain(message.toLowerCase());
  expect(errorOf("SECTION", [...tables, 1], ADDRESSES).message).toContain(message);
});

/** Why OMI.SCORES scores nothing: in its row Inspection, or where a table is an error in the error itself. */
function scoresRefusal(tables: readonly unknown[]): string {
  if (tables.some((table) => !Array.isArray(table))) return errorOf("SCORES", tables, ADDRESSES).message;
  const rows = rowsOf("SCORES", [...tables]);
  expect(rows.get("1.1")![1]).toMatchObject({ code: "#VALUE!" });
  return String(rows.get("1.1")![8]);
}

test("one cell in place of a table gives one error", () => {
  expect(errorOf("SCORES", ["Y", "Y"]).message).toContain("must be a table with its headings");
});

test("a list without questions has no scores yet, and says so", () => {
  expect(errorOf("QUESTIONS", [cases, questions.slice(0, 1)]).code).toBe("#N/A");
  const rows = rowsOf("SCORES", [cases, questions.slice(0, 1)]);
  expect([rows.has("1.1"), rows.get("Section 1")![1], rows.get("Inspection")![8]]).toEqual([
    false,
    "",
    "No questions yet.",
  ]);
});

test("a table without cases has no scores yet, and says why", () => {
  const rows = rowsOf("SCORES", [cases.slice(0, 1), questions]);
  expect(rows.get("1.1")).toEqual(["1.1", "", "", "", 0, 2, 0, 0, "No cases yet.", ""]);
  expect(rows.get("Inspection")![8]).toBe("No cases yet.");
  expect(errorOf("SECTION", [cases.slice(0, 1), questions, 1]).code).toBe("#N/A");
});

test("a question without a column, or with two, refuses its criterion alone", () => {
  const missing = rowsOf("SCORES", [withCell(cases, 0, 1, "Q1.1-1"), questions]);
  expect(missing.get("1.1")![8]).toContain("no column headed Q1.1-01");
  expect(missing.get("1.2")![1]).toBe(0.733333333333);
  const twice = rowsOf("SCORES", [cases.map((row) => [...row, row[1]]), questions]);
  expect(twice.get("1.1")![8]).toContain("Two columns are headed Q1.1-01, cell Cases!B1 and cell Cases!H1");
  expect(twice.get("RoH Thread")![1]).toBe(0.833333333333);
});

test("a section is 1, 2 or 3, as a number or as text", () => {
  for (const section of [1, "1", " 1 "]) expect(call("SECTION", [cases, questions, section])).toBe(0.75);
  for (const section of [0, 4, 1.5, "one", null, true, errorCell("#N/A")]) {
    expect(errorOf("SECTION", [cases, questions, section]).message).toContain("must be 1, 2 or 3");
  }
  expect(errorOf("SECTION", [cases, questions, 3]).code).toBe("#N/A");
});

test("a mark that cannot be understood shows as an error in OMI.QUESTIONS, not as unmarked", () => {
  const row = rowsOf("QUESTIONS", [cases, withCell(withCell(questions, 1, 2, "?"), 1, 3, "?")]).get("Q1.1-01")!;
  expect(row[2]).toMatchObject({ code: "#VALUE!" });
  expect(row[3]).toMatchObject({ code: "#VALUE!" });
});
