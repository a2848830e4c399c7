import { severityOf } from "../../src/scoring/problem";
import { clean, found } from "../helpers/found";
import { checkGiven, checkTables, sentenceOf } from "../helpers/scoring";
import { withCell } from "../helpers/small-inspection";

test("a listed question without a column and a column not in the list are reported, with what was probably meant", () => {
  const cases = withCell(withCell(clean.cases, 0, 2, "Q1.2-002"), 0, 0, "CASE");
  expect(found(cases, clean.questions)).toEqual([
    "Error: The cases have no column headed Q1.2-02, so it cannot be scored. Correct the heading or the list of questions.",
    "Warning: Cases 0,2 holds 'Q1.2-002', which is not in the list of questions, so it cannot be scored. Did you mean Q1.2-02? Correct the heading or the list of questions.",
  ]);
  const facts = clean.cases.map((row, index) => [...row, index === 0 ? "Case type" : "licence"]);
  expect(found(facts, clean.questions)).toEqual([]);
  const renamedByExcel = clean.cases.map((row, index) => [...row, index === 0 ? "Q1.2-S2" : "Y"]);
  expect(found(renamedByExcel, clean.questions)[0]).toContain("Cases 0,6 holds 'Q1.2-S2'");
});

test("a question that heads two columns is named with both", () => {
  const cases = clean.cases.map((row) => [...row, row[2]]);
  expect(found(cases, clean.questions)).toEqual([
    "Error: Two columns are headed Q1.2-02, cases 0,2 and cases 0,6. Rename or delete one.",
  ]);
  expect(checkTables(cases, clean.questions)[0]).toMatchObject({ question: "Q1.2-02" });
});

test("a question listed twice is named with both places, even where it heads two columns too", () => {
  const questions = [...clean.questions, ["q1.2-02", "1.2", null, null]];
  const sentence =
    "Error: Question q1.2-02 is listed twice, in questions 2,0 and questions 6,0: it would be counted twice. Delete one of the rows, or correct its id.";
  expect(found(clean.cases, questions)).toEqual([sentence]);
  const twice = clean.cases.map((row) => [...row, row[2]]);
  expect(found(twice, questions)).toEqual([sentence]);
});

test("a criterion that is unknown, or has been turned into a date, is named", () => {
  const named = (value: unknown) => found(clean.cases, withCell(clean.questions, 2, 1, value));
  expect(named("1.6")).toEqual([
    "Error: Questions 2,1 holds '1.6', but it must be a general criterion, 1.1 to 4.6. Type it as text.",
  ]);
  expect(named(null)[0]).toContain("Questions 2,1 is empty, but it must be a general criterion");
  const date = " Excel may have turned it into a date.";
  expect(named(39115)[0]).toContain(`holds the number 39115, but it must be a general criterion, 1.1 to 4.6.${date}`);
  expect(named(367)[0]).toContain(date);
  expect(named(12)[0]).not.toContain(date);
});

test("a question without an id is named", () => {
  const questions = [
    ...clean.questions,
    [null, "1.2", null, null],
    [null, null, null, null],
    [{ code: "#N/A" }, "1.2"],
  ];
  expect(found(clean.cases, questions)).toEqual([
    "Error: Questions 6,0 is empty where a question's id should be. Type the id, or delete the row.",
    "Error: Questions 8,0 holds the error #N/A where a question's id should be. Type the id, or delete the row.",
  ]);
});

test("none or two summary questions, and a mark that cannot be understood, are reported", () => {
  expect(found(clean.cases, withCell(clean.questions, 5, 2, null))).toEqual([
    "Warning: Criterion 3.1 has no summary question: scored on the other questions alone. Mark one if there is one.",
  ]);
  expect(found(clean.cases, withCell(clean.questions, 4, 2, "x"))).toEqual([
    "Error: Criterion 3.1 has more than one summary question: Q3.1-01, Q3.1-S. Clear the Summary mark of all but one.",
  ]);
  expect(found(clean.cases, withCell(clean.questions, 5, 2, "perhaps"))).toEqual([
    "Error: Questions 5,2 holds 'perhaps', but the Summary mark of question Q3.1-S must be yes or empty.",
  ]);
});

test("RoH marks outside sections 1 and 2, and none at all, are reported", () => {
  expect(found(clean.cases, withCell(clean.questions, 4, 3, true))).toEqual([
    "Warning: Question Q3.1-01 of criterion 3.1 is marked RoH, but the RoH Thread covers sections 1 and 2 only. Clear the mark in questions 4,3.",
  ]);
  expect(found(clean.cases, withCell(clean.questions, 1, 3, "no"))).toEqual([
    "Warning: No question of sections 1 and 2 is marked RoH, so there is no RoH Thread. Mark its questions.",
  ]);
});

test("questions with fewer than five relevant cases, or none, are noted", () => {
  const few = clean.cases.map((row, index) => row.map((cell, at) => (index > 4 && at === 2 ? "N/A" : cell)));
  expect(found(few, clean.questions)).toEqual(["Note: Fewer than five relevant cases: Q1.2-02 (4). Read with care."]);
  const none = clean.cases.map((row, index) => row.map((cell, at) => (index > 0 && at === 2 ? "N/A" : cell)));
  expect(found(none, clean.questions)).toEqual(["Note: No relevant case: Q1.2-02. Left out of the score."]);
});

test("tables without their headings, with a heading twice, or with nothing in them are reported, never refused", () => {
  const caseHeading =
    "Error: The first row of the cases has no heading Case. Give the table with its headings: Cases[#All].";
  expect(found([], clean.questions)).toEqual([caseHeading]);
  expect(found(clean.cases.slice(1), clean.questions)).toEqual([caseHeading]);
  expect(found(clean.cases, clean.questions.slice(1)).filter((one) => one.startsWith("Error"))).toHaveLength(4);
  expect(found([["Case", "Case"]], [["Question", "Criterion", "Summary", "RoH"]])).toEqual([
    "Error: Two columns are headed Case, cases 0,0 and cases 0,1. Rename or delete one.",
    "Error: The list of questions is empty. Add a row for each question.",
  ]);
  expect(found(clean.cases.slice(0, 1), clean.questions)).toEqual([
    "Warning: The table of cases is empty. Add a row for each case.",
  ]);
});

test("rows below the table of cases are listed with the errors and points to check", () => {
  const [problem] = checkGiven({ ...clean, below: [[null], ["C008"]] });
  expect(problem && sentenceOf(problem, () => "")).toBe(
    "1 row below the table Cases is not counted: add it to the table, or clear it.",
  );
});

test("problems are listed worst first", () => {
  const cases = withCell(withCell(clean.cases, 1, 2, null), 2, 2, "Yse");
  const severities = checkTables([...cases, [null, "Y", "Y", "Y", "N/A", "Y"]], clean.questions).map(severityOf);
  expect(severities).toEqual(["Error", "Error", "Warning"]);
});
