import type { Table } from "../helpers/example";
import { call, errorCell, errorOf, ExcelError } from "../helpers/excel";

const QUESTIONS: Table = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-01", "1.1", null, null],
];
const CASES: Table = [
  ["Case", "Q1.1-01"],
  ["C001", "Y"],
  ["C001", "Y"],
  ["C002", "Y"],
  ["C002", "N"],
];
const ADDRESSES = ["Twice!A1:B5", "Questions!A1:D2", "Second!A1:B5"];

const rowsOf = (given: unknown[]) => (call("AGREEMENT", given, ADDRESSES) as Table).slice(1);

/** The worked example of irrCAC as cases in two rows: 13, 20, 7, 4 and 56 cases. */
function workedExample(): Table {
  const cells: [count: number, first: string, second: string][] = [
    [13, "Y", "Y"],
    [20, "N", "N"],
    [7, "N", "N/A"],
    [4, "N/A", "N"],
    [56, "N/A", "N/A"],
  ];
  const cases = cells.flatMap(([count, ...both]) => Array.from({ length: count }, () => both));
  return [["Case", "Q1.1-01"], ...cases.flatMap((both, at) => both.map((answer) => [`C${at}`, answer]))];
}

test("the figures published for irrCAC's worked example come out of the function", () => {
  const [all] = rowsOf([workedExample(), QUESTIONS]);
  expect(all!.slice(0, 5)).toEqual(["Q1.1-01", "1.1", "All answers", 100, 89]);
  const printed = [0.89, 0.03128898, 0.8493305, 0.04321747, 0.7964094, 0.05891072];
  printed.forEach((figure, place) => expect(all![5 + place]).toBeCloseTo(figure, 7));
});

test("three comparisons a question, then three over all questions without a coefficient", () => {
  const rows = rowsOf([CASES, QUESTIONS]);
  expect(rows.map((row) => [row[0], row[2], row[3], row[4], row[5]])).toEqual([
    ["Q1.1-01", "All answers", 2, 1, 0.5],
    ["Q1.1-01", "Relevant or not", 2, 2, 1],
    ["Q1.1-01", "Above or below", 2, 1, 0.5],
    ["All questions", "All answers", 2, 1, 0.5],
    ["All questions", "Relevant or not", 2, 2, 1],
    ["All questions", "Above or below", 2, 1, 0.5],
  ]);
  expect(rows[3]!.slice(6, 11)).toEqual(["", "", "", "", ""]);
});

test("what is undefined is said in words", () => {
  const [, relevance] = rowsOf([CASES, QUESTIONS]);
  expect(relevance!.slice(9)).toEqual([
    "",
    "",
    "Fewer than ten pairs: read with care. Kappa is not defined: both judges gave every case the same answer.",
  ]);
  const [none] = rowsOf([CASES.slice(0, 2), QUESTIONS]);
  expect(none!.slice(3)).toEqual([0, 0, "", "", "", "", "", "", "No case has two judgements to compare."]);
});

test("the cases left out are named", () => {
  const more = ["C003", "C004", "C005", "C006", "C007"].map((id) => [id, "Y"]);
  const note = rowsOf([[...CASES, ...more, ["C002", "Y"]], QUESTIONS])
    .at(-1)!
    .at(-1);
  expect(note).toBe(
    "1 case judged twice. Left out, judged once: C003, C004, C005 and 2 more. Left out, in more than two rows: C002. The judgements of a case depend on one another, so this has no standard error.",
  );
});

test("a cell that is no answer refuses its question and the totals, and is named in the table it is in", () => {
  const second: Table = [
    ["Q1.1-01", "Case"],
    ["Yse", "C002"],
    ["Y", "C001"],
  ];
  const first = [CASES[0]!, CASES[1]!, CASES[3]!];
  const rows = rowsOf([first, QUESTIONS, second]);
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    expect(row.slice(3, 11).every((cell) => cell instanceof ExcelError)).toBe(true);
    expect(row[11]).toContain("Cell Second!A2 holds 'Yse', which is not an answer");
  }
  expect(rowsOf([[...CASES.slice(0, 4), ["C002", 7]], QUESTIONS])[0]![11]).toContain(
    "Cell Twice!B5 holds the number 7",
  );
});

test("a question without a column in one of the tables is refused by name", () => {
  const second: Table = [["Case"], ["C001"]];
  expect(rowsOf([CASES.slice(0, 2), QUESTIONS, second])[0]![11]).toContain("The cases have no column headed Q1.1-01");
  const twice: Table = [
    ["Case", "Q1.1-01", "Q1.1-01"],
    ["C001", "Y", "N"],
  ];
  expect(rowsOf([CASES.slice(0, 2), QUESTIONS, twice])[0]![11]).toContain("cell Second!B1 and cell Second!C1");
});

test("what leaves nothing to compare is refused as a whole, and its cells are named", () => {
  const refusal = (...given: unknown[]) => errorOf("AGREEMENT", given, ADDRESSES).message;
  expect(refusal(CASES.slice(0, 2), QUESTIONS, CASES)).toContain(
    "Case C001 is judged twice, in cell Second!A2 and cell Second!A3",
  );
  expect(refusal(CASES.slice(0, 2), QUESTIONS, [["Id"], ["C001"]])).toContain(
    "The first row of the second judge's cases has no heading Case. Give the table with its headings.",
  );
  expect(refusal([...CASES, [null, "Y"]], QUESTIONS)).toContain("Cell Twice!A6 is empty, but its row has judgements");
  expect(refusal(CASES, QUESTIONS, errorCell("#REF!"))).toContain("The second judge's cases cannot be read");
  expect(refusal(CASES.slice(0, 2), QUESTIONS, "")).toContain("The first row of the second judge's cases");
  expect(errorOf("AGREEMENT", [CASES, [QUESTIONS[0]]]).code).toBe("#N/A");
});
