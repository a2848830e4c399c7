import { criterionOf } from "../../src/scoring/criterion";
import { markOf } from "../../src/scoring/mark";
import { readAnswers, type Answers } from "../../src/scoring/answers";
import type { Problem } from "../../src/scoring/problem";
import { recode } from "../../src/scoring/recode";
import { CRITERIA, readTables, SCHEME } from "../helpers/scoring";
import { smallInspection } from "../helpers/small-inspection";

test("pasted identifiers count the same with and without the invisible characters that came along", () => {
  const { cases, questions } = smallInspection({ "Q1.1-01": "YN" });
  const pasted = [
    ...cases.map((row, at) => (at === 0 ? ["Ca\u00adse", "\ufeffq1.1\u200b-01"] : row)),
    ["c001\u200b", "Y"],
  ];
  expect(readTables(pasted, questions).problems).toMatchObject([
    { kind: "case twice", at: { row: 1 }, again: { row: 3 } },
  ]);
});

test("a mark is set by yes, y, x and TRUE, clear when empty or no, n, FALSE or 0, and otherwise not understood", () => {
  for (const set of ["yes", "Y", " X ", "TRUE", true]) expect(markOf(set)).toBe(true);
  for (const clear of [null, undefined, "", " ", 0, "0", "No", "n", "false", false]) expect(markOf(clear)).toBe(false);
  for (const unclear of [1, -1, "1", "maybe", { code: "#N/A" }, {}]) expect(markOf(unclear)).toBeUndefined();
});

test("a criterion is understood as text and as a number, a date is not", () => {
  expect(criterionOf("1.1", CRITERIA)).toMatchObject({ id: "1.1", section: { number: 1 } });
  expect(criterionOf(1.1, CRITERIA)?.id).toBe("1.1");
  expect(criterionOf(" 4.6 ", CRITERIA)?.section.number).toBe(4);
  for (const none of [
    null,
    "",
    1,
    39115,
    "5.1",
    "0.1",
    "1,1",
    "1.1.1",
    "1.01",
    1.01,
    "1.10",
    "1.6",
    "2.8",
    "3.3",
    "4.7",
    "01/02/2007",
    { code: "#N/A" },
    true,
  ]) {
    expect(criterionOf(none, CRITERIA)).toBeUndefined();
  }
});

test("the Tool has the criteria 1.1 to 1.5, 2.1 to 2.7, 3.1 and 3.2, and 4.1 to 4.6", () => {
  const tenths = Array.from({ length: 100 }, (_, index) => (index / 10).toFixed(1));
  expect(tenths.filter((one) => criterionOf(one, CRITERIA)).join(" ")).toBe(
    "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 4.1 4.2 4.3 4.4 4.5 4.6",
  );
});

test("numbers and TRUE are identifiers too, in headings, case ids and question ids", () => {
  const cases = [
    ["case", 101, true],
    [7, "Y", "Y"],
    [8, "N", "Y"],
  ];
  const questions = [
    ["Question", "Criterion", "Summary", "RoH"],
    [101, 1.1, null, null],
    [true, 1.1, null, null],
  ];
  const inspection = readTables(cases, questions);
  expect(inspection.problems).toEqual([]);
  expect(inspection.cases.ids).toEqual(["7", "8"]);
  expect(inspection.questions.map(({ above, relevant }) => [above, relevant])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("headings of a third column under one heading change nothing about what is reported", () => {
  const { cases, questions } = smallInspection({ "Q1.1-01": "Y" });
  const thrice = cases.map((row) => [...row, row[1], row[1], null]);
  expect(readTables(thrice, questions).problems).toMatchObject([{ at: { column: 1 }, again: { column: 2 } }]);
});

const list = (rows: unknown) => readAnswers(rows, SCHEME);

test("a list of answers of one's own turns answers into Y, N and N/A, numbers among them", () => {
  const answers = list([
    ["Answer", "Counts as"],
    ["Met", "Y"],
    [null, null],
    ["Not met", "Insufficient"],
    ["Out of scope", "n/a"],
    [1, "yes"],
    [" met ", "Y"],
  ]) as Answers;
  const cells = ["met", " NOT\u00a0MET", "Out of scope", " 1", 1, null, "", 0, "Y", 2, true, { code: "#N/A" }];
  expect(cells.map((cell) => recode(cell, answers, SCHEME))).toEqual([
    "Y",
    "N",
    "N/A",
    "Y",
    "Y",
    "",
    "",
    "",
    ...Array<undefined>(4).fill(undefined),
  ]);
});

test("a list of answers that cannot be used says what is wrong with it", () => {
  for (const empty of ["", 0, [], [[null, null]], [["Answer", "Counts as"]]]) {
    expect(["answers empty", "not two columns"]).toContain((list(empty) as Problem).kind);
  }
  expect(list([["Met"]])).toMatchObject({ kind: "not two columns" });
  expect(list([["Met", "Maybe"]])).toMatchObject({ kind: "meaning unknown", at: { row: 0, column: 1 } });
  expect(list([["Met", 1]])).toMatchObject({ kind: "meaning unknown", value: 1 });
  for (const noAnswer of [0, "0", true, null, { code: "#N/A" }]) {
    expect(list([[noAnswer, "N"]])).toMatchObject({ kind: "answer unreadable", at: { row: 0, column: 0 } });
  }
  const twice = [
    ["Met", "Y"],
    ["met", "N"],
  ];
  expect(list(twice)).toMatchObject({ kind: "two meanings", at: { row: 1, column: 0 } });
  expect(list({ code: "#REF!" })).toMatchObject({ kind: "argument error", code: "#REF!" });
});
