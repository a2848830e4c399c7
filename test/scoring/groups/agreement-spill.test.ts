import { agreementOf } from "../../../src/scoring/agreement/agreement";
import { agreementSpill } from "../../../src/scoring/agreement/agreement-spill";
import { inSource, readJudgedPairs } from "../../../src/scoring/agreement/judged-pairs";
import { errorCell } from "../../helpers/excel";
import type { Table } from "../../helpers/example";
import { ANSWERS, SCHEME, sentenceOf } from "../../helpers/scoring";

const QUESTIONS: Table = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-01", "1.1", null, null],
];
const wording = {
  name: ({ source, row, column }: { source: string; row: number; column: number }) => `${source} ${row}/${column}`,
  scheme: SCHEME,
  answers: ANSWERS,
};

/** What is spilled of two judges' tables, without the headings. */
function spilled(first: Table, second: Table | null = null) {
  const judged = readJudgedPairs(first, second, QUESTIONS, ANSWERS, SCHEME);
  return agreementSpill(judged, agreementOf(judged, ANSWERS), wording).slice(1);
}
const HEADINGS = ["Case", "Q1.1-01"];

test("three rows a question, then three over all that say on which cases they rest and which are left out", () => {
  const rows = spilled([
    HEADINGS,
    ...["C1", "C1", "C2", "C2"].map((id, at) => [id, at === 3 ? "N" : "Y"]),
    ...["D1", "D2", "D3", "D4", "E1", "E1", "E1"].map((id) => [id, "Y"]),
  ]);
  expect(rows.map((row) => row.slice(2, 6))).toEqual([
    ["All answers", 2, 1, 0.5],
    ["Relevant or not", 2, 2, 1],
    ["Above or below", 2, 1, 0.5],
    ["All answers", 2, 1, 0.5],
    ["Relevant or not", 2, 2, 1],
    ["Above or below", 2, 1, 0.5],
  ]);
  expect(rows[1]![11]).toContain("Kappa is not defined");
  expect(rows[3]![11]).toMatch(
    /^2 cases judged twice\. Left out, judged once: D1, D2, D3 and 1 more\. Left out, in more than two rows: E1\./,
  );
});

test("no pair has no figure, and no total", () => {
  const rows = spilled([HEADINGS, ["C1", "Y"]]);
  expect(rows[0]!.slice(3)).toEqual([0, 0, "", "", "", "", "", "", "No case has two judgements to compare."]);
  expect(rows[3]!.slice(3, 6)).toEqual([0, 0, ""]);
});

test("a cell that is no answer, or a column that stands twice, refuses its question and the total, and is named in its own table", () => {
  const wrong = spilled([HEADINGS, ["C1", "Y"]], [HEADINGS, ["C1", "Yse"]]);
  expect(wrong[0]![11]).toContain("Second 1/1 holds 'Yse'");
  expect(wrong[5]![11]).toContain("Second 1/1 holds 'Yse'");
  const twice = spilled(
    [HEADINGS, ["C1", "Y"]],
    [
      [...HEADINGS, "Q1.1-01"],
      ["C1", "Y", "N"],
    ],
  );
  expect(twice[0]![11]).toMatch(/second 0\/1/i);
});

test("a case that stands twice in one of two tables, and a table without headings, leave nothing to stand on", () => {
  const refusalOf = (first: Table, second: Table | null) =>
    readJudgedPairs(first, second, QUESTIONS, ANSWERS, SCHEME).refusal;
  const twice: Table = [HEADINGS, ["C1", "Y"], ["C1", "N"]];
  expect(refusalOf([HEADINGS, ["C1", "Y"]], twice)).toMatchObject({ kind: "case twice", at: { source: "second" } });
  expect(refusalOf(twice, null)).toBeUndefined();
  expect(refusalOf([HEADINGS, ["C1", "Y"]], [["Nr", "Q1.1-01"]])).toMatchObject({
    kind: "no heading",
    source: "second",
  });
  const sentence = sentenceOf(refusalOf([HEADINGS, ["C1", "Y"]], [["Nr", "Q1.1-01"]])!, () => "");
  expect(sentence).toMatch(/has no heading Case.*Give the table with its headings\.$/);
  expect(refusalOf([HEADINGS, [errorCell("#N/A"), "Y"]], null)).toBeDefined();
  expect(refusalOf([], null)).toMatchObject({ kind: "no heading", source: "cases" });
  expect(inSource({ kind: "no question" }, "second")).toEqual({ kind: "no question" });
});

test("ten pairs need no caution", () => {
  const ids = Array.from({ length: 10 }, (_, at) => `C${at}`);
  const judged = (last: string): Table => [
    HEADINGS,
    ...ids.map((id, at) => [id, at === 9 ? last : at < 5 ? "Y" : "N"]),
  ];
  expect(spilled(judged("N"), judged("Y"))[0]![11]).toBe("");
});
