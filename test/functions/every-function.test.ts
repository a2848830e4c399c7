import type { Table } from "../helpers/example";
import { call, errorCell, errorOf, ExcelError, readMetadata } from "../helpers/excel";

/** What every function must cope with in a cell, and what it is among judgements. */
const ODD_CELLS: [what: string, cell: unknown, kind: "missing" | "no answer"][] = [
  ["an empty cell as 0", 0, "missing"],
  ["an empty cell as null", null, "missing"],
  ["an empty cell as empty text", "", "missing"],
  ["TRUE", true, "no answer"],
  ["FALSE", false, "no answer"],
  ["a number", 7, "no answer"],
  ["text", "Yse", "no answer"],
  ["an error cell", errorCell("#REF!"), "no answer"],
];

const QUESTIONS: Table = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-01", "1.1", null, "yes"],
];
const casesWith = (cell: unknown): Table => [
  ["Case", "Q1.1-01"],
  ["C001", "Y"],
  ["C002", cell],
];
const ANSWERS: Table = [
  ["Y", "Y"],
  ["N", "N"],
];
const WHERE = ["Cases!A1:B3", "Questions!A1:D2"];

describe.each(ODD_CELLS)("%s among the judgements", (_, cell, kind) => {
  const isRefused = kind === "no answer";

  test("is left out of OMI.FINDING or refused by it", () => {
    const range = [["Y"], [cell]];
    if (isRefused) expect(errorOf("FINDING", [range], ["Cases!B2:B3"]).message).toContain("Cell Cases!B3");
    else expect(call("FINDING", [range])).toBe("one of the one case (100%)");
  });

  test("is left empty by OMI.RECODE or refused by it", () => {
    const range = [["Y"], [cell]];
    if (isRefused) expect(errorOf("RECODE", [range, ANSWERS], ["Cases!B2:B3"]).message).toContain("Cell Cases!B3");
    else expect(call("RECODE", [range, ANSWERS])).toEqual([["Y"], [""]]);
  });

  test("is counted as missing by OMI.WHATIF or refused by it", () => {
    const range = [["Y"], [cell]];
    if (isRefused) expect(errorOf("WHATIF", [range], ["Cases!B2:B3"]).message).toContain("Cell Cases!B3");
    else expect((call("WHATIF", [range]) as Table)[1]!.slice(0, 4)).toEqual([1, 1, 1, 1]);
  });

  test("is left out of OMI.SECTION or refused by it", () => {
    if (isRefused)
      expect(errorOf("SECTION", [casesWith(cell), QUESTIONS, 1], WHERE).message).toContain("Cell Cases!B3");
    else expect(call("SECTION", [casesWith(cell), QUESTIONS, 1])).toBe(1);
  });

  test("is counted as missing by OMI.SCORES, or refuses every row that rests on it", () => {
    const rows = (call("SCORES", [casesWith(cell), QUESTIONS], WHERE) as Table).slice(1);
    const resting = rows.filter((row) => ["1.1", "Section 1", "RoH Thread"].includes(row[0] as string));
    expect(resting).toHaveLength(3);
    for (const [, score, , , , , , missing, note] of resting) {
      if (isRefused)
        expect([score instanceof ExcelError, note]).toEqual([true, expect.stringContaining("Cell Cases!B3")]);
      else expect([score, missing]).toEqual([1, 1]);
    }
  });

  test("is counted as missing by OMI.QUESTIONS, or refuses its question", () => {
    const [row] = (call("QUESTIONS", [casesWith(cell), QUESTIONS], WHERE) as Table).slice(1);
    if (isRefused) expect(row!.slice(4).every((one) => one instanceof ExcelError)).toBe(true);
    else expect(row!.slice(4)).toEqual([1, 1, 1, 1, 0]);
  });

  test("is listed by OMI.CHECK, as an Error where it is no answer", () => {
    const rows = (call("CHECK", [casesWith(cell), QUESTIONS], WHERE) as Table).slice(1);
    // An empty cell is the only judgement of its case: the case is listed, by its id.
    const listed = rows.find((row) => row[1] === "C002")!;
    expect(listed[0]).toBe(isRefused ? "Error" : "Warning");
    expect(listed[4]).toContain(isRefused ? "Cell Cases!B3" : "cell Cases!A3");
  });

  test("is counted as missing by OMI.BREAKDOWN, or refuses the scores that rest on it", () => {
    const cases = casesWith(cell).map((row, at) => [...row, at === 0 ? "Sex" : at === 1 ? "F" : "M"]);
    const rows = (call("BREAKDOWN", [cases, QUESTIONS, "Sex", "1.1"], WHERE) as Table).slice(1);
    if (isRefused) for (const row of rows) expect(row[9]).toContain("Cell Cases!B3");
    else
      expect(rows.map((row) => [row[0], row[2], row[5]])).toEqual([
        ["F", 1, 0],
        ["M", "", 1],
      ]);
  });

  test("is left out of OMI.AGREEMENT with its pair, or refuses its question", () => {
    const cases = [...casesWith(cell), ["C002", "Y"], ["C001", "Y"]];
    const [row] = (call("AGREEMENT", [cases, QUESTIONS], WHERE) as Table).slice(1);
    if (isRefused) expect(row![11]).toContain("Cell Cases!B3");
    else expect(row!.slice(3, 6)).toEqual([1, 1, 1]);
  });

  test("is left out of OMI.LEVEL or refused by it", () => {
    const range = [["Well met"], [cell]];
    if (isRefused) expect(errorOf("LEVEL", [range], ["Leadership!C2:C3"]).message).toContain("Cell Leadership!C3");
    else expect(call("LEVEL", [range])).toBe("Well met");
  });

  test("is no score to OMI.CONCLUSION", () => {
    expect(errorOf("CONCLUSION", [cell]).code).toBe(isRefused ? "#VALUE!" : "#N/A");
  });
});

const { functions } = readMetadata();
const RANGES: [what: string, range: unknown][] = [
  ["nothing", null],
  ["no rows", []],
  ["a row without cells", [[]]],
  ["a single empty cell", 0],
  ["rows of different lengths", [["N/A"], [], ["N/A", "N/A"]]],
];

describe.each(RANGES)("%s in place of every range", (_, range) => {
  test.each(functions.map(({ id, parameters }) => [id, parameters.length] as const))(
    "gives no figure in OMI.%s",
    (id, parameters) => {
      const given = Array<unknown>(parameters).fill(range);
      if (id === "CHECK") expect((call(id, given) as Table)[1]![0]).toBe("Error");
      else if (id === "SCORES" && Array.isArray(range) && range.length > 1)
        expect(figuresIn(call(id, given) as Table)).toEqual([]);
      else if (id === "RECODE") expect(["#N/A", "#VALUE!"]).toContain(errorOf(id, given).code);
      else expect(errorOf(id, given).message).toMatch(/^[A-Z].*\.$/);
    },
  );
});

/** The scores that a spill gives. */
const figuresIn = (rows: Table) => rows.map((row) => row[1]).filter((score) => typeof score === "number");

const judgements = [["Y"], ["N"]];
const tables = [casesWith("N"), QUESTIONS];

test.each<[id: string, given: unknown[], value: unknown]>([
  ["PROPORTION", [judgements], 0.5],
  ["CRITERION", [judgements, null, null], 0.5],
  ["ROHTHREAD", [judgements, null, null], 0.5],
  ["SECTION", [...tables, 1, null], 0.5],
  ["SCORES", [...tables, null, null], expect.arrayContaining([expect.arrayContaining(["RoH Thread", 0.5])])],
  ["QUESTIONS", [...tables, null], expect.arrayContaining([expect.arrayContaining(["Q1.1-01", 0.5])])],
  ["CHECK", tables, expect.arrayContaining([expect.arrayContaining(["Note", "Q1.1-01", "2"])])],
  ["CONCLUSION", [0.5, null, null], "This criterion represents a priority for improvement."],
  ["LEVEL", [[["Well met"]]], "Well met"],
  ["FINDING", [judgements, null, null], "one of the two cases (50%)"],
  ["RECODE", [judgements, ANSWERS], [["Y"], ["N"]]],
  [
    "AGREEMENT",
    [[...casesWith("N"), ["C001", "Y"]], QUESTIONS, null, null],
    expect.arrayContaining([expect.arrayContaining(["Q1.1-01", 1])]),
  ],
  [
    "BREAKDOWN",
    [
      [
        ["Case", "Sex", "Q1.1-01"],
        ["C001", "F", "Y"],
      ],
      ...[QUESTIONS, "Sex", null, null],
    ],
    expect.arrayContaining([expect.arrayContaining(["F", "RoH Thread", 1])]),
  ],
  ["WHATIF", [judgements], expect.arrayContaining([[1, 1, 2, 0, 0.5, "above", 1, 1, "", ""]])],
])("OMI.%s takes its defaults where arguments are omitted, which is null", (id, given, value) => {
  expect(call(id, given)).toEqual(value);
});
