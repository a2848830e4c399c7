import { expectPublished, noticeOf, SYNTHETIC } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

const RESTORE = "Press Restore in the pane.";

/** The address of a cell of a table on Scores, or of what is behind the chart, by its row's id and its heading. */
function cellOf(id: string, heading: string): string {
  const rows = book.texts("Scores!A1:T40");
  const row = rows.findIndex((cells) => cells.includes(id));
  const headings = rows.slice(0, row).filter((cells) => cells.includes(heading));
  return `Scores!${String.fromCharCode(65 + headings.at(-1)!.indexOf(heading))}${row + 1}`;
}

/** Types over a cell, looks, and writes its formula again, after which the sheets are as before. */
async function typedOver(address: string, value: string | number, look: () => void) {
  const was = book.formulas(address);
  expect([address, was[0]![0]]).toEqual([address, expect.stringMatching(/^=/)]);
  await book.write(address, [value]);
  try {
    look();
  } finally {
    await book.write(address, ...was);
  }
  expectPublished(book.printed());
}

const says = (what: string) =>
  `Do not use these scores: figures have been typed over: ${what}. ${RESTORE} 100 cases. ${SYNTHETIC}`;

test.each([
  ["Section 1", "Score", 0.9, "score of Section 1"],
  ["Section 3", "Score", "=0.9", "score of Section 3"],
  ["RoH Thread", "Score", "=C22", "score of RoH Thread"],
  ["RoH Thread", "Missing", 0, "missing judgements of RoH Thread"],
  ["Section 2", "Note", "fine", "note of Section 2"],
  ["1.1", "Score", "99%", "score of 1.1"],
  ["1.5", "Score", "=0.9", "score of 1.5"],
  ["3.2", "Score", "=C17", "score of 3.2"],
  ["1.2", "Score", "", "score of 1.2"],
  ["2.1", "Line", "On or above the line", "line of 2.1"],
  ["1.2", "Conclusion", "good", "conclusion of 1.2"],
  ["1.2", "Conclusion", '="Performance against this criterion was good."', "conclusion of 1.2"],
  ["1.4", "Missing", "=1", "missing judgements of 1.4"],
  ["1.1", "Note", "", "note of 1.1"],
])("on Scores, %s, column %s, holding %p is said on both sheets", async (id, heading, value, what) => {
  await typedOver(cellOf(id, heading), value, () => expect(noticeOf(book.printed())).toBe(says(what)));
});

test("a score typed as the very figure that it is, but no formula any more, is said: it would not follow", async () => {
  const address = cellOf("2.4", "Score");
  const right = book.workbook.worksheets.getItem("Scores").getRange(address.split("!")[1]).values as number[][];
  await typedOver(address, right[0]![0]!, () => expect(noticeOf(book.printed())).toBe(says("score of 2.4")));
});

test("a row of formulas copied over another is said, and the row that is hidden by it", async () => {
  const [from, to] = ["Scores!A5:J5", "Scores!A6:J6"];
  const was = book.formulas(to);
  await book.write(to, ...book.formulas(from));
  const notice = noticeOf(book.printed());
  await book.write(to, ...was);
  expect(notice).toContain("Without a row on this sheet: 1.2.");
  expectPublished(book.printed());
});

test("formulas of one row pasted beside another's id are said", async () => {
  const [from, to] = ["Scores!C5:E5", "Scores!C6:E6"];
  const was = book.formulas(to);
  await book.write(to, ...book.formulas(from));
  const notice = noticeOf(book.printed());
  await book.write(to, ...was);
  expect(notice).toBe(says("score of 1.2; line of 1.2"));
  expectPublished(book.printed());
});

test("of many cells the first three are named, and how many more there are", async () => {
  const was = book.formulas("Scores!C5:C9");
  await book.write("Scores!C5:C9", [0.9], [0.9], [0.9], [0.9], [0.9]);
  const notice = noticeOf(book.printed());
  await book.write("Scores!C5:C9", ...was);
  expect(notice).toContain("typed over: score of 1.1; score of 1.2; score of 1.3 and 2 more.");
});

test.each([
  ["On or above the line", 0.9],
  ["Below the line", "=0.5"],
  ["In words: below", "1.2 90%"],
])("behind Chart 1 the column %s holding %p is said on both sheets", async (heading, value) => {
  const rows = book.texts("Scores!A1:T6");
  const column = String.fromCharCode(65 + rows[3]!.indexOf(heading));
  await typedOver(`Scores!${column}6`, value, () => expect(noticeOf(book.printed())).toBe(says("Chart 1, 1.2")));
});

test.each([
  ["Score for Risk of Harm Thread", "99%", "Table 2"],
  ["Score for Risk of Harm Thread", "=0.99", "Table 2"],
  ["4.5", "Well met", "Table 1"],
])("on Report the figure of %s holding %p is said on both sheets", async (line, value, what) => {
  const row = book.texts("Report!A1:B60").findIndex((cells) => cells.includes(line)) + 1;
  await typedOver(`Report!C${row}`, value, () => expect(noticeOf(book.printed())).toBe(says(what)));
});

test("Chart 1 in words typed over is said on both sheets", async () => {
  const row = book.texts("Report!A1:A60").findIndex(([text]) => text!.startsWith("Chart 1 in words")) + 1;
  await typedOver(`Report!A${row}`, "All is well.", () =>
    expect(noticeOf(book.printed())).toBe(says("Chart 1 in words")),
  );
});

test("the lines and columns that look for what is typed over are looked after themselves", async () => {
  await typedOver(cellOf("1.3", "Typed over"), "", () =>
    expect(noticeOf(book.printed())).toContain("the column Typed over of Criteria"),
  );
  const table2 = book.texts("Report!A1:B60").findIndex((cells) => cells.includes("Score for Risk of Harm Thread")) + 1;
  await typedOver(`Report!A${table2 + 1}`, "", () =>
    expect(noticeOf(book.printed())).toContain("the last line of Table 2"),
  );
});

test("what the notice is put together from, and the notice itself, are looked after", async () => {
  const behind = book.workbook.names.getItem("OMI_BehindNotice").getRange().address;
  const first = behind.replace(/:.*/, "");
  await typedOver(first, "", () => expect(noticeOf(book.printed())).toContain("what this notice is made of"));
  await typedOver("Scores!A2", "All is well.", () => {
    const printed = book.printed();
    expect(printed.notice).toBe(
      `All is well. Do not use these scores: the notice above has been typed over. ${RESTORE}`,
    );
    expect(printed.reportNotice).toContain(
      "Do not use these scores: the notice on the sheet Scores has been typed over.",
    );
  });
  await typedOver("Report!A2", "", () =>
    expect(book.printed().reportNotice).toBe(
      `Do not use these scores: the notice above has been typed over. ${RESTORE}`,
    ),
  );
});
