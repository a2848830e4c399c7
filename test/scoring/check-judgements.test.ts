import type { Table } from "../helpers/example";
import { clean, found } from "../helpers/found";
import { withCell } from "../helpers/small-inspection";

test("nothing is reported where nothing is wrong", () => {
  expect(found(clean.cases, clean.questions)).toEqual([]);
});

test("an answer that is none is named with its cell, its value and what was probably meant", () => {
  expect(found(withCell(clean.cases, 3, 2, "Yse"), clean.questions)).toEqual([
    "Error: Cases 3,2 holds 'Yse', which is not an answer, so it cannot be scored. Did you mean Yes? Type Y, N or N/A, or empty the cell.",
  ]);
});

test("error cells are named, and Excel's #N/A is not the answer N/A", () => {
  const errors = withCell(withCell(clean.cases, 1, 2, { code: "#REF!" }), 2, 2, { code: "#N/A" });
  expect(found(errors, clean.questions)).toEqual([
    "Error: Cases 1,2 holds the error #REF!, which is not an answer, so it cannot be scored. Type Y, N or N/A, or empty the cell.",
    "Error: Cases 2,2 holds the error #N/A, which is not an answer, so it cannot be scored. Type Y, N or N/A, or empty the cell.",
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
    "Warning: Cases 2,3 holds what cannot be seen: the judgement is missing, so the scores are provisional. Type Y, N or N/A.",
  ]);
});

test("a case that stands there twice is named with both places", () => {
  const cases = [...clean.cases, ["c002 ", ...clean.cases[2]!.slice(1)]];
  expect(found(cases, clean.questions)).toEqual([
    "Error: Case c002 is judged twice, in cases 2,0 and cases 7,0: it would be counted twice. Delete one of the rows, or correct its id.",
  ]);
});

test("a row without a case id is reported, and wholly empty rows are not", () => {
  const judgements = ["Y", "Y", "Y", "Y", "Y"];
  const cases = [...clean.cases, [null, 0, "", " ", undefined], [null, ...judgements]];
  expect(found(cases, clean.questions)).toEqual([
    "Error: Cases 8,0 is empty, but its row has judgements. Type the id, or delete the row.",
  ]);
  expect(found([...clean.cases, [{ code: "#REF!" }, ...judgements]], clean.questions)).toEqual([
    "Error: Cases 7,0 holds the error #REF! where a case's id should be. Type the id, or delete the row.",
  ]);
  const facts = [...clean.cases.map((row) => [...row, "licence"]), [null, null, null, null, null, null, "licence"]];
  expect(found(facts, clean.questions).map((one) => one.slice(0, 27))).toEqual(["Warning: Cases 7,0 is empty"]);
});

test("a row that looks like a total is reported once, not cell by cell", () => {
  const total = (id: unknown, cell: unknown) => [...clean.cases, [id, ...Array<unknown>(5).fill(cell)]];
  const sentence =
    "Warning: Cases 7,0 starts a row that looks like a total, so its row is not counted as a case. Take it out of the table.";
  for (const id of ["Total above", "Per cent", "Grand total", "sub-total:", "Average"]) {
    expect(found(total(id, 4), clean.questions)).toEqual([sentence]);
  }
  // Without an id it may be a case, so it is refused like any other.
  expect(found(total(null, "67%"), clean.questions)[0]).toContain("is empty, but its row has judgements");
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
