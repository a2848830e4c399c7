import type { ListedQuestion } from "../../src/workbook/inspection/inspection";
import { criterionCells } from "../../src/workbook/sheets/scores-cells";
import { HEADINGS } from "../../src/workbook/inspection/headings";
import { headingsWith } from "../../src/workbook/upkeep/add-columns";
import { rowsToChange } from "../../src/workbook/upkeep/change-rows";
import type { ScoresTable } from "../../src/workbook/upkeep/scores-parts";

const question = (id: string): ListedQuestion => ({
  id,
  criterion: id.slice(1, 4),
  wording: "",
  isSummary: id.endsWith("S"),
  isRoH: false,
});

/** The headings after the columns of `added` have been put in among those of `there`. */
function added(there: string, ...ids: string[]) {
  const headings = there.split(" ");
  const listed = headings.filter((heading) => heading.startsWith("Q")).map(question);
  const withoutColumn = ids.map(question);
  return headingsWith({ headings, questions: [...listed, ...withoutColumn], withoutColumn, cases: undefined }).join(
    " ",
  );
}

test("a new column comes behind the last of its criterion", () => {
  expect(added("Case Sex Q1.1-01 Q1.1-S Q1.2-01", "Q1.1-02")).toBe("Case Sex Q1.1-01 Q1.1-S Q1.1-02 Q1.2-01");
  expect(added("Case Q1.1-01 Fact Q1.1-S Q1.2-01", "Q1.1-02")).toBe("Case Q1.1-01 Fact Q1.1-S Q1.1-02 Q1.2-01");
});

test("several new columns of a criterion keep the order in which they are listed", () => {
  expect(added("Case Q1.1-01 Q2.1-01", "Q1.1-02", "Q1.1-03", "Q2.1-02")).toBe(
    "Case Q1.1-01 Q1.1-02 Q1.1-03 Q2.1-01 Q2.1-02",
  );
});

test("the first column of a criterion comes behind those of the criteria before it", () => {
  expect(added("Case Q1.1-01 Q2.1-01 Q3.1-01", "Q1.3-01")).toBe("Case Q1.1-01 Q1.3-01 Q2.1-01 Q3.1-01");
  expect(added("Case Q1.1-01 Q3.1-01", "Q2.7-01", "Q2.1-01")).toBe("Case Q1.1-01 Q2.1-01 Q2.7-01 Q3.1-01");
});

test("where no column of the criterion, or of those before it, is there, new columns come last", () => {
  expect(added("Case Sex", "Q1.1-01", "Q1.2-01")).toBe("Case Sex Q1.1-01 Q1.2-01");
  expect(added("Case Q2.1-01 Remarks", "Q1.1-01")).toBe("Case Q2.1-01 Remarks Q1.1-01");
});

test("columns that somebody has ordered otherwise stay where they are", () => {
  expect(added("Q3.1-01 Case Q1.1-01 Remarks", "Q1.1-02")).toBe("Q3.1-01 Case Q1.1-01 Q1.1-02 Remarks");
});

/** The table Criteria with a row for each id, as it is read. */
function criteriaTable(
  ids: readonly (string | number)[],
  overrides: Readonly<Record<string, string>> = {},
): ScoresTable {
  const values = ids.map((id, index) => {
    const cells: unknown[] = [...criterionCells(String(id), 5 + index)];
    cells[0] = id;
    cells[HEADINGS.criteria.indexOf("Inspectors' override")] = overrides[id] ?? "";
    return cells;
  });
  return {
    columns: { headings: HEADINGS.criteria, column: 0 },
    values: [HEADINGS.criteria, ...values],
  } as unknown as ScoresTable;
}

const change = (rows: readonly (string | number)[], questions: readonly string[], overrides = {}) =>
  rowsToChange(criteriaTable(rows, overrides), new Set(questions));

test("a criterion with questions and no row gets one, and one with a row and no questions can lose it", () => {
  expect(change(["1.1", "1.2", "3.1"], ["1.1", "2.3", "1.3"])).toEqual({
    missing: ["1.3", "2.3"],
    empty: ["1.2", "3.1"],
  });
});

test("criteria that the sheet has as numbers, or with blanks, have their row", () => {
  expect(change([1.1, " 1.2 ", "1.3\u00a0"], ["1.1", "1.2", "1.3"])).toEqual({ missing: [], empty: [] });
});

test("while no question is listed every row stays: all are waiting for theirs", () => {
  expect(change(["1.1", "1.2"], [])).toEqual({ missing: [], empty: [] });
});

test("a row with an override of the inspectors' is not offered for removal", () => {
  expect(change(["1.1", "1.2", "1.3"], ["1.1"], { "1.2": "Good" }).empty).toEqual(["1.3"]);
});

test("section 4 and rows of something else are nobody's business here", () => {
  expect(change(["1.1", "Own total", "4.1"], ["1.1", "4.1", "4.2"])).toEqual({ missing: [], empty: [] });
});
