import type { Table } from "../helpers/example";
import { call, errorCell } from "../helpers/excel";
import { smallInspection, withCell } from "../helpers/small-inspection";
import { ADDRESSES, cases, questions } from "../helpers/two-sections";

test("OMI.CHECK lists severity, case, question, value and problem, and says so where nothing is wrong", () => {
  const wrong = withCell(withCell(cases, 2, 1, "Yse"), 3, 2, null);
  expect((call("CHECK", [wrong, questions], ADDRESSES) as Table).map((row) => row.slice(0, 4))).toEqual([
    ["Severity", "Case", "Question", "Value"],
    ["Error", "C002", "Q1.1-01", "Yse"],
    ["Warning", "", "", ""],
    ["Warning", "C003", "Q1.1-S", ""],
  ]);
  const clean = smallInspection({ "Q1.1-01R": "YYYYY", "Q1.1-S": "YYYYY" });
  expect(call("CHECK", [clean.cases, clean.questions])).toEqual([
    ["Severity", "Case", "Question", "Value", "Problem", "Cell"],
    ["Note", "", "", "", "Nothing is wrong: every judgement is there and is an answer.", ""],
  ]);
});

test("OMI.CHECK shows what each problem is about in the column Value", () => {
  const listed = [...questions.slice(0, 2), ...questions.slice(3), ["Q1.2-S2", "1.2", "x", null]];
  const few = [...cases.slice(0, 4).map((row) => [...row]), ["C009", "Y", "Y", "Y", "Y", "Y", "Y"]];
  const values = (call("CHECK", [few, listed]) as Table).slice(1).map((row) => row[3]);
  expect(values).toContain("Q1.2-SR, Q1.2-S2");
  expect(values).toContain("Q1.1-S");
});

test("OMI.CHECK refuses no data whatever the tables are", () => {
  for (const tables of [
    [null, null],
    ["Y", 7],
    [[], []],
    [errorCell("#REF!"), errorCell("#REF!")],
    [questions, cases],
  ]) {
    const rows = call("CHECK", tables) as Table;
    expect(rows[1]![0]).toBe("Error");
  }
});

test("OMI.CHECK lists at most 10,000 problems, worst first, and says how many more there are", () => {
  const ids = Array.from({ length: 120 }, (_, number) => `Q1.1-${number}`);
  const list = [questions[0]!, ...ids.map((id) => [id, "1.1", null, null])];
  const rows = Array.from({ length: 100 }, (_, number) => [
    `C${number}`,
    ...ids.map((_, k) => (k === 0 ? "Yse" : k < 115 && number > 0 ? null : "Y")),
  ]);
  const listed = call("CHECK", [[["Case", ...ids], ...rows], list]) as Table;
  expect(listed).toHaveLength(1 + 10_000 + 1);
  expect(listed.slice(1, 101).every((row) => row[0] === "Error")).toBe(true);
  expect(listed.at(-1)!.slice(0, 4)).toEqual(["Note", "", "", ""]);
  expect(listed.at(-1)![4]).toMatch(/^Problems not listed: \d+\. Correct these first\.$/);
});
