import { changedScores, FINE, noticeOf, SYNTHETIC } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

/** A file made by another program than Excel tells it of no formula of a whole column: an inserted row stays blank. */
let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
  // The lower one first: within the table of sections, then within that of criteria and the figures behind the chart.
  for (const rows of ["24:24", "8:8"])
    await book.edit(({ worksheets }) => worksheets.getItem("Scores").getRange(rows).insert("Down"));
});
afterAll(() => book.close());

test("blank rows among the criteria, the sections and behind the chart are nobody's typing over", () => {
  expect(book.formulas("Scores!A8:S8").flat().join("")).toBe("");
  expect(book.formulas("Scores!A25:F25").flat().join("")).toBe("");
  expect([noticeOf(book.printed()), changedScores(book.printed())]).toEqual([FINE, {}]);
});

test.each([
  ["the id of a criterion", "Scores!A8", "1.9", "Criteria"],
  ["a score", "Scores!C8", 0.9, "Criteria"],
  ["a formula for a score", "Scores!C8", "=C9", "Criteria"],
  ["a conclusion", "Scores!G8", "good", "Criteria"],
  ["a note", "Scores!H8", "see file", "Criteria"],
  ["the name of a section", "Scores!A25", "Section 1", "Sections"],
  ["a section's score", "Scores!C25", "=0.5", "Sections"],
  ["a figure that the chart draws", "Scores!N8", 0.9, "Behind Chart 1"],
  ["a criterion that the chart names", "Scores!M8", "2.1", "Behind Chart 1"],
])("in such a row %s without its formulas is said on both sheets", async (_, address, value, table) => {
  await book.meanwhile([[address, value]], () =>
    expect(noticeOf(book.printed())).toBe(
      `Do not use these scores: somebody has typed over the column Typed over of ${table}. Press Restore in the pane. 100 cases. ${SYNTHETIC}`,
    ),
  );
});
