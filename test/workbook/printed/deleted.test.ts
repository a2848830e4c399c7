import { expectNoScore, expectPublished, noticeOf } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeEach(async () => {
  book = await openPrinted();
});
afterEach(() => book.close());

const DO_NOT_USE = "Do not use these scores: ";
const DELETED = `${DO_NOT_USE}a table, a sheet or a name that the formula reads has been deleted. Undo, or run Set up, then press Restore.`;

test.each(["Cases", "Questions", "Answers"])(
  "the table %s deleted is said on both sheets, and no score is shown",
  async (name) => {
    await book.edit(({ tables }) => tables.getItem(name).delete());
    expect(noticeOf(book.printed())).toContain(DELETED);
    expectNoScore(book.printed());
  },
);

test("the table of section 4 deleted is said on both sheets, and no word of it is shown", async () => {
  await book.edit(({ tables }) => tables.getItem("LeadershipCriteria").delete());
  expect(noticeOf(book.printed())).toContain(DELETED);
  expect(book.printed().report("4.1")).toBe("not yet judged");
});

test("the table Criteria deleted is said on both sheets", async () => {
  await book.edit(({ tables }) => tables.getItem("Criteria").delete());
  expect(noticeOf(book.printed())).toContain(DELETED);
});

test.each(["Cases", "Questions", "Settings", "Calculation"])(
  "the sheet %s deleted is said on both sheets, and no score is shown",
  async (name) => {
    await book.edit(({ worksheets }) => worksheets.getItem(name).delete());
    expect(noticeOf(book.printed())).toContain(DELETED);
    expectNoScore(book.printed());
  },
);

test("the sheet Scores deleted is said on Report, and where it can be had again", async () => {
  await book.edit(({ worksheets }) => worksheets.getItem("Scores").delete());
  expect(book.printed().reportNotice).toContain(
    `${DO_NOT_USE}the sheet Scores or the notice on it has been deleted. Run Set up in the pane.`,
  );
});

test("each name that the sheets rest on, deleted, is said on Report; made again, all is as before", async () => {
  for (const name of ["Line", "SummaryWeight", "SummaryInThread", "Results", "Calculation", "BehindNotice", "Notice"]) {
    const range = book.workbook.names.getItem(`OMI_${name}`).getRange();
    await book.edit(({ names }) => names.getItem(`OMI_${name}`).delete());
    expect([name, book.printed().reportNotice]).toEqual([name, expect.stringMatching(/^Do not use /)]);
    await book.edit(({ names }) => names.add(`OMI_${name}`, range));
  }
  expectPublished(book.printed());
});
