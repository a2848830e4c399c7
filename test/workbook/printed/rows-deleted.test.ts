import { changedScores, expectPublished, FINE, noticeOf } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeEach(async () => {
  book = await openPrinted();
});
afterEach(() => book.close());

const DO_NOT_USE = "Do not use these scores: ";

const rowsDeleted = (sheet: string, rows: string) =>
  book.edit(({ worksheets }) => worksheets.getItem(sheet).getRange(rows).delete("Up"));

test("rows of the sheet Scores deleted with the notice in them are said on Report", async () => {
  await rowsDeleted("Scores", "2:3");
  expect(book.printed().reportNotice).toContain(
    `${DO_NOT_USE}the sheet Scores or the notice on it has been deleted. Run Set up in the pane.`,
  );
});

test("the rows of the notice on Report deleted are said on Scores", async () => {
  await rowsDeleted("Report", "2:3");
  expect(book.printed().notice).toBe(
    `${FINE} ${DO_NOT_USE}the notice on the sheet Report has been typed over or deleted. Press Restore in the pane.`,
  );
});

test("without the sheet Report nothing is said of its notice", async () => {
  await book.edit(({ worksheets }) => worksheets.getItem("Report").delete());
  expect([book.printed().notice, changedScores(book.printed())]).toEqual([FINE, {}]);
});

test.each([
  ["Scores", "24:24"],
  ["Report", "39:39"],
  ["Calculation", "3:3"],
  ["Settings", "5:5"],
  ["Scores", "A:C"],
  ["Scores", "U:V"],
])("on the sheet %s, %s deleted is said on both sheets", async (sheet, rows) => {
  await book.edit(({ worksheets }) =>
    worksheets
      .getItem(sheet)
      .getRange(rows)
      .delete(/\d/.test(rows) ? "Up" : "Left"),
  );
  expect(book.printed().reportNotice).toMatch(/^Do not use /);
});

test.each(["Score", "Inspectors' override", "Typed over", "Criterion"])(
  "the column %s of the table Criteria deleted is said on both sheets",
  async (heading) => {
    await book.edit(({ tables }) => tables.getItem("Criteria").columns.getItem(heading).delete());
    expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: /);
  },
);

test("a column deleted from what the formula spills changes nothing: the results spill again", async () => {
  await book.edit(({ worksheets }) => worksheets.getItem("Calculation").getRange("B:B").delete("Left"));
  expectPublished(book.printed());
});

test.each(["Cases", "Questions", "Answers", "LeadershipCriteria"])(
  "the table %s turned into plain cells, in which nothing grows any more, is said on both sheets",
  async (name) => {
    await book.edit(({ tables }) => tables.getItem(name).convertToRange());
    expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: the formula on the sheet Calculation has been/);
  },
);
