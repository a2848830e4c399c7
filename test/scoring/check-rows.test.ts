import { checkInspection } from "../../src/scoring/check-inspection";
import { checkRows } from "../../src/scoring/check-rows";
import { judgeInspection, type InspectionArguments } from "../../src/scoring/judge-inspection";
import type { Problem } from "../../src/scoring/problem";
import { refusals } from "../../src/scoring/refusals";
import type { Wording } from "../../src/scoring/texts/problem-words";
import { holdsNothing } from "../../src/workbook/check/holds-nothing";
import { ANSWERS, SCHEME } from "../helpers/scoring";
import { smallInspection, withCell } from "../helpers/small-inspection";

const clean = smallInspection({ "Q1.1-01R": "YYYYY", "Q1.1-S": "YYYYY" });
const wording: Wording = {
  name: ({ source, row, column }) => `cell ${source}!${String.fromCharCode(65 + column)}${row + 1}`,
  scheme: SCHEME,
  answers: ANSWERS,
};

function rowsOf(changes: Partial<InspectionArguments>, others: Partial<Wording> = {}) {
  const given = { ...clean, ...changes };
  const judged = judgeInspection(given, SCHEME);
  const rows = checkRows(judged, checkInspection(judged, given), { ...wording, ...others });
  return { rows, refused: refusals(judged, wording) };
}
const said = (changes: Partial<InspectionArguments>, others?: Partial<Wording>) =>
  rowsOf(changes, others).rows.map(({ severity, sentence, cell }) => `${severity} ${cell}: ${sentence}`);

test("settings, overrides and ratings that are refused are errors, each with its cell", () => {
  expect(
    said({
      summaryWeight: "",
      summaryInThread: "perhaps",
      line: 68,
      overrides: [
        ["1.1", "Urgent"],
        ["4.1", "Good"],
      ],
      ratings: [
        ["4.1", "Partially met"],
        ["4.2", "Well met"],
        ["4.2", "Not met"],
      ],
    }),
  ).toEqual([
    "Error summaryWeight!A1: The summary weight in cell summaryWeight!A1 is empty. Enter a percentage above 0 and up to 100, e.g. 20%.",
    "Error summaryInThread!A1: The setting for summary questions in the Thread in cell summaryInThread!A1 holds 'perhaps'. Enter yes or no.",
    "Error line!A1: The line of priority in cell line!A1 holds the number 68. Enter a percentage above 0 and up to 100, e.g. 68%.",
    "Error overrides!A2: Cell overrides!A2 holds '4.1', but it must be a criterion with overrides, one of 1.1 to 4.6.",
    "Error overrides!B1: Cell overrides!B1 holds 'Urgent', which is not an override. Type Urgent priority, Priority or Good, or empty the cell.",
    "Error ratings!B1: Cell ratings!B1 holds 'Partially met', which is not a rating. Type Well met, Satisfactorily met, Partly met or Not met, or empty the cell.",
    "Error ratings!B2: Criterion 4.2 has more than one of the ratings, in cell ratings!B2 and cell ratings!B3. Clear all but one.",
  ]);
});

test("whatever refuses a figure or a word, an error is listed", () => {
  const wrong: Partial<InspectionArguments>[] = [
    { summaryWeight: 0 },
    { line: "" },
    { answers: [] },
    { answers: [["Y", "perhaps"]] },
    { overrides: [["1.1", "Bad"]] },
    { ratings: "Well met" },
    { cases: withCell(clean.cases, 2, 1, "Yse") },
    { cases: withCell(clean.cases, 2, 0, "C001") },
    { cases: withCell(clean.cases, 2, 0, "") },
    { cases: withCell(clean.cases, 0, 1, "Q1.1-1") },
    { questions: withCell(clean.questions, 1, 1, "9.9") },
    { questions: withCell(clean.questions, 1, 2, "perhaps") },
    { questions: withCell(clean.questions, 1, 3, "perhaps") },
  ];
  for (const changes of wrong) {
    const { rows, refused } = rowsOf(changes);
    expect([changes, refused !== "", rows[0]?.severity]).toEqual([changes, true, "Error"]);
  }
  expect(rowsOf({}).rows).toEqual([]);
});

test("a missing judgement is called empty only where its cell is", () => {
  const missing = (value: unknown, others: Partial<Wording>) =>
    said({ cases: withCell(clean.cases, 1, 1, value) }, others)
      .filter((one) => one.includes("judgement is missing"))
      .map((one) => one.slice(one.indexOf("cases!B2 ") + 9, one.indexOf(": the judgement")));
  expect([null, 0, "", " ", "\u00a0", "\u200b"].flatMap((value) => missing(value, {}))).toEqual([
    ...new Array<string>(2).fill("is empty or holds 0"),
    ...new Array<string>(4).fill("holds what cannot be seen"),
  ]);
  expect([0, "", "\t"].flatMap((value) => missing(value, { holdsNothing: holdsNothing(true) }))).toEqual([
    "holds 0, which Excel hands over like an empty cell",
    "shows nothing",
    "holds what cannot be seen",
  ]);
  expect(missing("", { holdsNothing: holdsNothing(false) })).toEqual(["is empty"]);
});

test("notes of one kind are one row that names all questions, and a single one is said in full", () => {
  const few = smallInspection({ "Q1.1-01R": "YYYYY", "Q1.1-02": "YY---", "Q1.1-03": "-----", "Q1.1-S": "YYYY-" });
  expect(rowsOf(few).rows.map(({ question, value }) => [question, value])).toEqual([
    ["", "2"],
    ["Q1.1-03", ""],
  ]);
  expect(said(few)).toEqual([
    "Note cases!C1: Fewer than five relevant cases: Q1.1-02 (2), Q1.1-S (4). Read with care.",
    "Note cases!D1: No relevant case: Q1.1-03. Left out of the score.",
  ]);
});

test("what is refused for a reason that no problem names has a row of its own", () => {
  const judged = judgeInspection({ ...clean, summaryWeight: "" }, SCHEME);
  const [row] = checkRows(judged, [], wording);
  expect(row?.severity).toBe("Error");
  expect(row?.sentence).toBe(refusals(judged, wording));
});

test("a missing heading, two summaries, and questions without a relevant case show what they are about as their value", () => {
  const judged = judgeInspection(clean, SCHEME);
  const rows = checkRows(
    judged,
    [
      { kind: "no heading", source: "cases", heading: "Case" },
      { kind: "two summaries", criterion: "1.1", questions: ["Q1.1-S", "Q1.1-T"] },
      { kind: "rows below", rows: 3 } as Problem,
      { kind: "none relevant", question: "Q1.1-01", at: { source: "questions", row: 1, column: 0 } },
      { kind: "none relevant", question: "Q1.1-02", at: { source: "questions", row: 1, column: 0 } },
    ],
    wording,
  );
  expect(rows.map(({ value }) => value)).toEqual(["Case", "Q1.1-S, Q1.1-T", "3", "2"]);
  expect(rows[3]?.sentence).toContain("Q1.1-01, Q1.1-02");
});
