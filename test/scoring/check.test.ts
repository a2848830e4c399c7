import { checkInspection } from "../../src/scoring/check-inspection";
import { severityOf, type Place } from "../../src/scoring/problem";
import { problemSentence } from "../../src/scoring/texts/problem-sentences";
import type { Table } from "../helpers/example";
import { smallInspection, withCell } from "../helpers/small-inspection";

const name = ({ source, row, column }: Place) => `${source} ${row},${column}`;

/** What is found in an inspection, as "Severity: sentence". */
function found(cases: Table, questions: Table): string[] {
  return checkInspection(cases, questions).map((one) => `${severityOf(one)}: ${problemSentence(one, name)}`);
}

/** An inspection with nothing to report. */
const clean = smallInspection({
  "Q1.2-01R": "YYYNNY",
  "Q1.2-02": "YNNNNY",
  "Q1.2-S": "YYNNNY",
  "Q3.1-01": "YYYYYN",
  "Q3.1-S": "NNNNNN",
});

test("nothing is reported where nothing is wrong", () => {
  expect(found(clean.cases, clean.questions)).toEqual([]);
});

test("an answer that is none is named with its cell, its value and what was probably meant", () => {
  expect(found(withCell(clean.cases, 3, 2, "Yse"), clean.questions)).toEqual([
    "Error: Cases 3,2 holds 'Yse', which is not an answer, so it cannot be scored. Did you mean Yes? Type Y, N or N/A, or empty the cell.",
  ]);
});

test("error cells are named, and Excel's #N/A is told apart from the answer N/A", () => {
  const errors = withCell(withCell(clean.cases, 1, 2, { code: "#REF!" }), 2, 2, { code: "#N/A" });
  expect(found(errors, clean.questions)).toEqual([
    "Error: Cases 1,2 holds the error #REF!, which is not an answer, so it cannot be scored. Type Y, N or N/A, or empty the cell.",
    "Error: Cases 2,2 holds the error #N/A, which is not an answer, so it cannot be scored. Excel's error #N/A is not the answer N/A: type N/A.",
  ]);
});

test("numbers, TRUE and data types are named for what they are, long text is cut", () => {
  const cells = [7, true, { type: "Entity" }, `a long remark ${"that goes on and on ".repeat(5)}`];
  const cases = cells.reduce<Table>((table, cell, row) => withCell(table, row + 1, 2, cell), clean.cases);
  expect(found(cases, clean.questions).map((one) => one.split(",")[1])).toEqual([
    "2 holds the number 7",
    "2 holds TRUE",
    "2 holds a data type",
    "2 holds 'a long remark that goes on and on that…'",
  ]);
});

test("missing judgements are listed one by one, cases and questions without any as a whole", () => {
  const more = [...clean.cases, ["C007", "Y", "Y", "Y", "Y", "Y"]];
  const cases = withCell(more, 2, 3, "  ").map((row, index) => (index === 5 ? ["C005"] : row));
  const unanswered = cases.map((row, index) => (index === 0 ? row : row.map((cell, at) => (at === 2 ? 0 : cell))));
  expect(found(unanswered, clean.questions)).toEqual([
    "Warning: Case C005 (cases 5,0) has no judgement yet. Judge it, or take it out of the table.",
    "Warning: Question Q1.2-02 (cases 0,2) has no judgement yet. It is left out of its criterion's score.",
    "Warning: Cases 2,3 is empty: the judgement is missing, so the scores are provisional. Type Y, N or N/A.",
  ]);
});

test("a case that stands there twice is named with both places", () => {
  const cases = [...clean.cases, ["c002 ", ...clean.cases[2]!.slice(1)]];
  expect(found(cases, clean.questions)).toEqual([
    "Error: Case c002 is judged twice, in cases 2,0 and cases 7,0: it would weigh double. Delete one of the rows, or correct its id.",
  ]);
});

test("a row without a case id is reported, and wholly empty rows are not", () => {
  const judgements = ["Y", "Y", "Y", "Y", "Y"];
  const cases = [...clean.cases, [null, 0, "", " ", undefined], [null, ...judgements]];
  expect(found(cases, clean.questions)).toEqual([
    "Warning: Cases 8,0 is empty where a case's id should be. The row is scored, but may be a case judged twice. Type its id, or delete the row.",
  ]);
  expect(found([...clean.cases, [{ code: "#REF!" }, ...judgements]], clean.questions)).toEqual([
    "Error: Cases 7,0 holds the error #REF! where a case's id should be. It may be a case judged twice. Type its id, or delete the row.",
  ]);
  const facts = [...clean.cases.map((row) => [...row, "licence"]), [null, null, null, null, null, null, "licence"]];
  expect(found(facts, clean.questions).map((one) => one.slice(0, 27))).toEqual(["Warning: Cases 7,0 is empty"]);
});

test("a row that looks like a total is reported once, not cell by cell", () => {
  const total = (id: unknown, cell: unknown) => [...clean.cases, [id, ...Array<unknown>(5).fill(cell)]];
  const sentence =
    "Error: Cases 7,0 starts a row that looks like a total, but it counts as a case. Take it out of the table.";
  for (const id of ["Total above", "Per cent", "Grand total", "sub-total:", "Average"]) {
    expect(found(total(id, 4), clean.questions)).toEqual([sentence]);
  }
  expect(found(total(null, "67%"), clean.questions)).toEqual([sentence]);
  expect(found(total("Total", null), clean.questions)).toEqual([sentence]);
  expect(found(total("C007", "Y"), clean.questions)).toEqual([]);
});

test("a case is not taken for a total, so that its cells are named", () => {
  const row = (id: unknown, ...cells: unknown[]) => [...clean.cases, [id, ...cells, "Y", "Y", "Y"]];
  expect(found(row("Mean Street 7", "Yse", "Y"), clean.questions)[0]).toContain("holds 'Yse'");
  expect(found(row(null, "Yse", "Noo"), clean.questions).filter((one) => one.includes("not an answer"))).toHaveLength(
    2,
  );
  expect(found(row(null, 4, 7), clean.questions).filter((one) => one.includes("not an answer"))).toHaveLength(2);
});

test("a listed question without a column and a column not in the list are reported, with what was probably meant", () => {
  const cases = withCell(withCell(clean.cases, 0, 2, "Q1.2-002"), 0, 0, "CASE");
  expect(found(cases, clean.questions)).toEqual([
    "Error: The cases have no column headed Q1.2-02, so it cannot be scored. Correct the heading, add the column, or take the question off the list.",
    "Warning: Cases 0,2 holds 'Q1.2-002', which is not in the list of questions, so it cannot be scored. Did you mean Q1.2-02? Correct the heading, or add the question to the list.",
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
  expect(checkInspection(cases, clean.questions)[0]).toMatchObject({ question: "Q1.2-02" });
});

test("a question listed twice is named with both places, even where it heads two columns too", () => {
  const questions = [...clean.questions, ["q1.2-02", "1.2", null, null]];
  const sentence =
    "Error: Question q1.2-02 is listed twice, in questions 2,0 and questions 6,0: it would weigh double. Delete one of the rows.";
  expect(found(clean.cases, questions)).toEqual([sentence]);
  const twice = clean.cases.map((row) => [...row, row[2]]);
  expect(found(twice, questions)).toEqual([sentence]);
});

test("a criterion that is unknown, or has been turned into a date, is named", () => {
  const named = (value: unknown) => found(clean.cases, withCell(clean.questions, 2, 1, value));
  expect(named("1.6")).toEqual([
    "Error: Questions 2,1 holds '1.6', but it must be a general criterion, 1.1 to 4.6. Type the criterion of question Q1.2-02 as text.",
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
    "Error: Questions 6,0 is empty where a question's id should be. Type its id, or delete the row.",
    "Error: Questions 8,0 holds the error #N/A where a question's id should be. Type its id, or delete the row.",
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
    "Warning: Question Q3.1-01 of criterion 3.1 is marked RoH, but the RoH Thread covers sections 1 and 2 only. The mark in questions 4,3 is ignored; clear it.",
  ]);
  expect(found(clean.cases, withCell(clean.questions, 1, 3, "no"))).toEqual([
    "Warning: No question of sections 1 and 2 is marked RoH, so there is no RoH Thread. Mark its questions.",
  ]);
});

test("questions with fewer than five relevant cases, or none, are noted", () => {
  const few = clean.cases.map((row, index) => row.map((cell, at) => (index > 4 && at === 2 ? "N/A" : cell)));
  expect(found(few, clean.questions)).toEqual([
    "Note: Question Q1.2-02 has fewer than five relevant cases (4). Read it with care.",
  ]);
  const none = clean.cases.map((row, index) => row.map((cell, at) => (index > 0 && at === 2 ? "N/A" : cell)));
  expect(found(none, clean.questions)).toEqual([
    "Note: Question Q1.2-02 (cases 0,2) has no relevant case. It is left out of its criterion's score.",
  ]);
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

test("problems are listed worst first", () => {
  const cases = withCell(withCell(clean.cases, 1, 2, null), 2, 2, "Yse");
  const severities = checkInspection([...cases, [null, "Y", "Y", "Y", "N/A", "Y"]], clean.questions).map(severityOf);
  expect(severities).toEqual(["Error", "Warning", "Warning"]);
});
