import { criterionOf } from "../../src/scoring/criterion";
import { markOf } from "../../src/scoring/mark";
import { readInspection } from "../../src/scoring/read-inspection";
import { readAnswerList, recode, type AnswerList } from "../../src/scoring/recode";
import { smallInspection } from "../helpers/small-inspection";

test("pasted identifiers count the same with and without the invisible characters that came along", () => {
  const { cases, questions } = smallInspection({ "Q1.1-01": "YN" });
  const pasted = [
    ...cases.map((row, at) => (at === 0 ? ["Ca\u00adse", "\ufeffq1.1\u200b-01"] : row)),
    ["c001\u200b", "Y"],
  ];
  expect(readInspection(pasted, questions).problems).toMatchObject([
    { kind: "case twice", at: { row: 1 }, again: { row: 3 } },
  ]);
});

test("a mark is set by yes, y, x and TRUE, clear when empty or no, n, FALSE or 0, and otherwise not understood", () => {
  for (const set of ["yes", "Y", " X ", "TRUE", true]) expect(markOf(set)).toBe(true);
  for (const clear of [null, undefined, "", " ", 0, "0", "No", "n", "false", false]) expect(markOf(clear)).toBe(false);
  for (const unclear of [1, -1, "1", "maybe", { code: "#N/A" }, {}]) expect(markOf(unclear)).toBeUndefined();
});

test("a criterion is understood as text and as a number, a date is not", () => {
  expect(criterionOf("1.1")).toEqual({ id: "1.1", section: 1 });
  expect(criterionOf(1.1)?.id).toBe("1.1");
  expect(criterionOf(" 4.6 ")?.section).toBe(4);
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
    expect(criterionOf(none)).toBeUndefined();
  }
});

test("the Tool has the criteria 1.1 to 1.5, 2.1 to 2.7, 3.1 and 3.2, and 4.1 to 4.6", () => {
  const tenths = Array.from({ length: 100 }, (_, index) => (index / 10).toFixed(1));
  expect(tenths.filter(criterionOf).join(" ")).toBe(
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
  const inspection = readInspection(cases, questions);
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
  expect(readInspection(thrice, questions).problems).toMatchObject([{ at: { column: 1 }, again: { column: 2 } }]);
});

test("a list of answers of one's own turns answers into Y, N and N/A", () => {
  const answers = readAnswerList([
    ["Met", "Y"],
    [null, null],
    ["Not met", "Insufficient"],
    ["Out of scope", "n/a"],
    ["1", "yes"],
    [" met ", "Y"],
  ]) as AnswerList;
  const cells = ["met", " NOT MET", "Out of scope", " 1", null, "", 0, "Y", 1, { code: "#N/A" }];
  expect(cells.map((cell) => recode(cell, answers))).toEqual([
    "Y",
    "N",
    "N/A",
    "Y",
    "",
    "",
    "",
    undefined,
    undefined,
    undefined,
  ]);
});

test("a list of answers that cannot be used says what is wrong with it", () => {
  expect(readAnswerList([])).toEqual({ kind: "no answers" });
  expect(readAnswerList([["Met"]])).toEqual({ kind: "not two columns" });
  expect(readAnswerList([["Met", "Maybe"]])).toMatchObject({ kind: "meaning unknown", at: { row: 0, column: 1 } });
  expect(readAnswerList([["Met", 1]])).toMatchObject({ kind: "meaning unknown", value: 1 });
  for (const noAnswer of [1, 0, "0", true, null]) {
    expect(readAnswerList([[noAnswer, "N"]])).toMatchObject({ kind: "answer unreadable", at: { row: 0, column: 0 } });
  }
  expect(readAnswerList([[{ code: "#N/A" }, "Y"]])).toMatchObject({ kind: "answer unreadable" });
  const twice = [
    ["Met", "Y"],
    ["met", "N"],
  ];
  expect(readAnswerList(twice)).toMatchObject({ kind: "two meanings", at: { row: 1, column: 0 } });
});
