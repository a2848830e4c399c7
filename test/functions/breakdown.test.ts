import type { Table } from "../helpers/example";
import { call, errorCell, errorOf, ExcelError } from "../helpers/excel";
import { exampleTable } from "../helpers/example";

const QUESTIONS: Table = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-01", "1.1", null, "yes"],
  ["Q2.1-01", "2.1", null, null],
];
const CASES: Table = [
  ["Case", "Case type", "Q1.1-01", "Q2.1-01"],
  ["C001", "licence", "Y", "N"],
  ["C002", "Licence ", "N", "N"],
  ["C003", "order", "Y", "Y"],
  ["C004", null, "N", "Y"],
];
const ADDRESSES = ["Cases!A1:D5", "Questions!A1:D3", "Report!B1", "Report!C1:C3"];
const FACT = "Case type";

const rowsOf = (...given: unknown[]) => (call("BREAKDOWN", given, ADDRESSES) as Table).slice(1);
const refusal = (...given: unknown[]) => errorOf("BREAKDOWN", given, ADDRESSES).message;
const withFact = (row: number, value: unknown) =>
  CASES.map((cells, at) => (at === row ? [cells[0], value, ...cells.slice(2)] : cells));

test("spellings of a value are one group, and the cases without one come last and are nobody's others", () => {
  expect(rowsOf(CASES, QUESTIONS, FACT, [["1.1"], [null]]).map((row) => row.slice(0, 9))).toEqual([
    ["licence", "1.1", 0.5, 2, 2, 0, 1, -0.5, true],
    ["order", "1.1", 1, 1, 1, 0, 0.5, 0.5, true],
    ["(none given)", "1.1", 0, 1, 1, 0, "", "", true],
  ]);
});

test("all scores come in the order of OMI.SCORES, or those asked for", () => {
  const titles = (criteria?: unknown) =>
    rowsOf(CASES, QUESTIONS, FACT, criteria)
      .map((row) => row[1])
      .slice(0, 6);
  expect(titles()).toEqual(["1.1", "Section 1", "2.1", "Section 2", "Section 3", "RoH Thread"]);
  expect(titles([["roh thread", 2.1]])).toEqual(["2.1", "RoH Thread", "2.1", "RoH Thread", "2.1", "RoH Thread"]);
});

test("a score that is none is refused, and its cell is named", () => {
  expect(refusal(CASES, QUESTIONS, FACT, [["1.1"], ["Total"]])).toBe(
    "Cell Report!C2 holds 'Total', but it must be a criterion, 1.1 to 4.6, Section and its number, or RoH Thread.",
  );
  expect(refusal(CASES, QUESTIONS, FACT, [[null]])).toContain("Cell Report!C1 is empty");
  expect(refusal(CASES, QUESTIONS, FACT, [[errorCell("#REF!")]])).toContain("holds the error #REF!");
});

test("a heading that is no fact's is refused: unknown, a question's, the case's own, twice, or none", () => {
  expect(refusal(CASES, QUESTIONS, "Case typ")).toContain(
    "The fact in cell Report!B1 holds 'Case typ', which is not the heading of a fact. Did you mean Case type?",
  );
  for (const none of ["Q1.1-01", "Case", "", null, 7, errorCell("#N/A")])
    expect(refusal(CASES, QUESTIONS, none)).toContain("which is not the heading of a fact");
  const twice = CASES.map((row, at) => [...row, at === 0 ? FACT : "x"]);
  expect(refusal(twice, QUESTIONS, FACT)).toContain("cell Cases!B1 and cell Cases!E1");
});

test("a fact that is an error names its case and cell, and too many values are no groups", () => {
  expect(refusal(withFact(3, errorCell("#N/A")), QUESTIONS, FACT)).toBe(
    "Cell Cases!B4 holds the error #N/A, so case C003 is in no group. Correct the cell.",
  );
  const many = Array.from({ length: 51 }, (_, at) => [`C${at}`, `kind ${at}`, "Y", "Y"]);
  expect(refusal([CASES[0], ...many], QUESTIONS, FACT)).toBe(
    "Case type has 51 different values, which are too many to compare. Give a fact with fewer.",
  );
});

test("a cell that is no answer refuses what rests on it, in its group and where that is among the others", () => {
  const cases = [...CASES.slice(0, 4), ["C004", "order", "Yse", "Y"], ["C005", "unpaid", "Y", "Y"]];
  const rows = rowsOf(cases, QUESTIONS, FACT, [["1.1", 2.1]]);
  const refused = rows.filter((row) => row[2] instanceof ExcelError);
  expect(refused.map((row) => [row[0], row[1]])).toEqual([
    ["licence", "1.1"],
    ["order", "1.1"],
    ["unpaid", "1.1"],
  ]);
  for (const row of refused) expect(row[9]).toContain("Cell Cases!C5 holds 'Yse'");
});

test("what refuses all scores refuses the groups, and so does a case judged twice", () => {
  expect(refusal([...CASES, CASES[1]], QUESTIONS, FACT)).toContain("Case C001 is judged twice");
  expect(refusal(CASES, QUESTIONS, FACT, null, null, 0)).toContain("The summary weight");
  expect(refusal(CASES, QUESTIONS, FACT, null, [["Y"]])).toContain("two columns");
  const rows = rowsOf(CASES, QUESTIONS, FACT, [["RoH Thread", "1.1"]], null, null, "perhaps");
  expect(rows.map((row) => row[2] instanceof ExcelError)).toEqual([false, true, false, true, false, true]);
});

test("a group of ten relevant cases or more is not small, and a group without any is said to have none", () => {
  const rows = Array.from({ length: 12 }, (_, at) => [`D${at}`, at < 10 ? "big" : "bare", at < 10 ? "Y" : "N/A", "N"]);
  const found = rowsOf([CASES[0], ...rows], QUESTIONS, FACT, [["1.1"]]);
  expect(found.map((row) => [row[0], row[2], row[4], row[8], row[9]])).toEqual([
    ["bare", "", 0, true, "No relevant case."],
    ["big", 1, 10, false, ""],
  ]);
});

test("of the example inspection, the groups' cases add up to all and both differences mirror each other", () => {
  const rows = rowsOf(exampleTable("cases"), exampleTable("questions"), "Assessor group");
  expect(rows).toHaveLength(36);
  for (let at = 0; at < 18; at++) {
    const [one, other] = [rows[at]!, rows[at + 18]!];
    expect([one[1], (one[3] as number) + (other[3] as number)]).toEqual([other[1], 100]);
    expect(one[7]).toBeCloseTo(-(other[7] as number), 11);
    expect([one[6], other[6]]).toEqual([other[2], one[2]]);
  }
});
