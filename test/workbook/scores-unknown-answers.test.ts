import { unknownAnswers } from "../../src/workbook/scores/unknown-answers";

const QUESTIONS = [
  ["Question", "Criterion", "Wording", "Summary", "RoH"],
  ["Q1.1-01", "1.1", "", "", ""],
  ["Q1.1-S", "1.1", "", "yes", ""],
  ["Q1.2-01", "1.2", "", "", "yes"],
  ["Q1.3-01", "1.3", "", "", ""],
];
const HEADINGS = ["Case", "Sex", "Q1.1-01", "Q1.1-S", "Q1.2-01"];

test("each criterion is told its first judgement that is no answer, with its case and its place", () => {
  const found = unknownAnswers(
    [HEADINGS, ["C001", "F", "Y", "N", ""], ["", "", "", "", ""], ["C002", "M", "Yse", "maybe", 7]],
    QUESTIONS,
    undefined,
  );
  expect([...found]).toEqual([
    [
      "1.1",
      { column: "Q1.1-01", row: 2, sentence: "Case C002, question Q1.1-01, holds 'Yse', which is not an answer." },
    ],
    [
      "1.2",
      {
        column: "Q1.2-01",
        row: 2,
        sentence: "Case C002, question Q1.2-01, holds the number 7, which is not an answer.",
      },
    ],
  ]);
});

test("facts and missing judgements are nobody's fault", () => {
  expect(unknownAnswers([HEADINGS, ["C001", "unknown", "", "N/A", "y"]], QUESTIONS, undefined).size).toBe(0);
});

test("an inspection's own list of answers decides what is one", () => {
  const cases = [HEADINGS, ["C001", "", "Met", "Y", ""]];
  const found = unknownAnswers(cases, QUESTIONS, [
    ["Met", "Y"],
    ["Not met", "N"],
  ]);
  expect([...found.values()].map(({ sentence }) => sentence)).toEqual([
    "Case C001, question Q1.1-S, holds 'Y', which is not an answer.",
  ]);
});
