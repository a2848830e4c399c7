import { FIRST_HEADING_ROW } from "../../../src/workbook/report/content/report-blocks";
import { headingName } from "../../../src/workbook/inspection/names";
import { HEADING_LINES, headingLines } from "../../../src/workbook/report/content/heading-lines";
import { entriesOf } from "../../../src/workbook/report/blocks/block";
import { columnsAt } from "../../../src/workbook/report/blocks/places";
import { expectPublished, FINE, noticeOf, SYNTHETIC } from "./printed";
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

/** Types over a cell that holds a formula, and looks. */
async function typedOver(address: string, value: string | number, look: () => void) {
  await book.writtenBack();
  expect([address, book.formulas(address)[0]![0]]).toEqual([address, expect.stringMatching(/^=/)]);
  await book.meanwhile([[address, value]], look);
}

const says = (what: string) =>
  `Do not use these scores: somebody has typed over ${what}. ${RESTORE} 100 cases. ${SYNTHETIC}`;

test.each([
  ["Section 1", "Score", 0.9, "the score of Section 1"],
  ["Section 3", "Score", "=0.9", "the score of Section 3"],
  ["RoH Thread", "Score", "=C22", "the score of RoH Thread"],
  ["RoH Thread", "Missing", 0, "the number missing of RoH Thread"],
  ["Section 2", "Note", "fine", "the note of Section 2"],
  ["1.1", "Score", "99%", "the score of 1.1"],
  ["1.5", "Score", "=0.9", "the score of 1.5"],
  ["3.2", "Score", "=C17", "the score of 3.2"],
  ["1.2", "Score", "", "the score of 1.2"],
  ["2.1", "Line", "On or above the line", "the line of 2.1"],
  ["1.2", "Conclusion", "good", "the conclusion of 1.2"],
  ["1.2", "Conclusion", '="Performance against this criterion was good."', "the conclusion of 1.2"],
  ["1.4", "Missing", "=1", "the number missing of 1.4"],
  ["1.1", "Note", "", "the note of 1.1"],
])("on Scores, %s, column %s, holding %p is said on both sheets", async (id, heading, value, what) => {
  const cell = cellOf(id, heading);
  await typedOver(cell, value, () => expect(noticeOf(book.printed())).toBe(says(`${what} (cell ${cell})`)));
});

test("a score typed as the very figure that it is, but no formula any more, is said: it would not follow", async () => {
  const address = cellOf("2.4", "Score");
  const right = book.workbook.worksheets.getItem("Scores").getRange(address.split("!")[1]).values as number[][];
  await typedOver(address, right[0]![0]!, () =>
    expect(noticeOf(book.printed())).toBe(says(`the score of 2.4 (cell ${address})`)),
  );
});

test("a row of formulas copied over another is said, and the row that is hidden by it", async () => {
  await book.writtenBack();
  await book.meanwhile([["Scores!A6:J6", book.formulas("Scores!A5:J5")]], () =>
    expect(noticeOf(book.printed())).toContain("Without a row on this sheet: 1.2."),
  );
});

test("formulas of one row pasted beside another's id are said", async () => {
  await book.writtenBack();
  await book.meanwhile([["Scores!C6:E6", book.formulas("Scores!C5:E5")]], () =>
    expect(noticeOf(book.printed())).toBe(says("the score of 1.2 (cell Scores!C6), the line of 1.2 (cell Scores!E6)")),
  );
});

test.each([
  ["Score", "the score of 1.1"],
  ["Typed over", "Criteria"],
])("the column %s of the table Criteria emptied is said", async (heading, what) => {
  const column = cellOf("1.1", heading).replace(/^Scores!|\d+$/g, "");
  const empty = Array.from({ length: 14 }, () => [""]);
  await book.meanwhile([[`Scores!${column}5:${column}18`, empty]], () =>
    expect(noticeOf(book.printed())).toMatch(new RegExp(`^Do not use these scores: .*${what}`)),
  );
});

test("the heading of the line, which the legend of Chart 1 shows, typed over is said on both sheets", async () => {
  for (const words of ["Line of priority for improvement (50%)", '="Line of priority for improvement (68%) "'])
    await typedOver("Scores!P4", words, () =>
      expect(noticeOf(book.printed())).toBe(says("the name of the line in Chart 1 (cell Scores!P4)")),
    );
});

test.each([
  ["On or above the line", 0.9],
  ["Below the line", "=0.5"],
  ["In words: below", "1.2 90%"],
])("behind Chart 1 the column %s holding %p is said on both sheets", async (heading, value) => {
  const rows = book.texts("Scores!A1:T6");
  const column = String.fromCharCode(65 + rows[3]!.indexOf(heading));
  await typedOver(`Scores!${column}6`, value, () =>
    expect(noticeOf(book.printed())).toBe(says(`the data behind Chart 1 for 1.2 (cell Scores!${column}6)`)),
  );
});

test.each([
  ["Score for Risk of Harm Thread", "99%", "Table 2"],
  ["Score for Risk of Harm Thread", "=0.99", "Table 2"],
  ["4.5", "Well met", "Table 1"],
])("on Report the figure of %s holding %p is said on both sheets", async (line, value, what) => {
  const row = book.texts("Report!A1:B60").findIndex((cells) => cells.includes(line)) + 1;
  await typedOver(`Report!C${row}`, value, () =>
    expect(noticeOf(book.printed())).toBe(says(`${what} (its cell C${row})`)),
  );
});

test("Chart 1 in words typed over is said on both sheets", async () => {
  const row = book.texts("Report!A1:A60").findIndex(([text]) => text!.startsWith("Chart 1 in words")) + 1;
  await typedOver(`Report!A${row}`, "All is well.", () =>
    expect(noticeOf(book.printed())).toBe(says(`Chart 1 in words (its cell A${row})`)),
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

test("figures and words of a criterion's heading on the report typed over are said on both sheets", async () => {
  await book.writtenBack();
  const { worksheets, names } = book.workbook;
  for (const [index, criterion] of ["1.2", "4.5"].entries()) {
    const row = FIRST_HEADING_ROW + index * 20;
    const columns = columnsAt("report");
    const lines = headingLines(criterion, { row, column: 0, columns });
    const range = worksheets.getItem("Report").getRangeByIndexes(row, 0, lines.length, 3);
    await book.edit(() => {
      range.formulas = lines.map((line) => entriesOf(line, columns, ""));
      names.add(headingName(criterion), range);
    });
  }
  expectPublished(book.printed());
  const [conclusion, rating] = [FIRST_HEADING_ROW + HEADING_LINES, FIRST_HEADING_ROW + 21];
  for (const [address, value, criterion] of [
    [`Report!C${FIRST_HEADING_ROW + 1}`, 0.99, "1.2"],
    [`Report!B${conclusion}`, "Performance against this criterion was good.", "1.2"],
    [`Report!C${rating}`, "Well met", "4.5"],
  ] as const)
    await typedOver(address, value, () =>
      expect(noticeOf(book.printed())).toBe(
        says(`the heading of criterion ${criterion} (its cell ${address.split("!")[1]})`),
      ),
    );
});

test("what the notice is put together from is looked after", async () => {
  const behind = book.workbook.names.getItem("OMI_BehindNotice").getRange().getColumn(1).address;
  await typedOver(behind.replace(/:.*/, ""), "", () =>
    expect(noticeOf(book.printed())).toContain("what this notice is made of"),
  );
});

test("rows inserted among the cells behind the notice do not silence it", async () => {
  const rows = (change: "insert" | "delete") =>
    book.edit(({ worksheets }) => {
      const range = worksheets.getItem("Scores").getRange("30:31");
      return change === "insert" ? range.insert("Down") : range.delete("Up");
    });
  await rows("insert");
  await typedOver("Scores!C6", 0.9, () =>
    expect(noticeOf(book.printed())).toBe(says("the score of 1.2 (cell Scores!C6)")),
  );
  await book.writtenBack();
  await rows("delete");
});

const ABOVE = `Do not use these scores: the notice above has been typed over. ${RESTORE}`;
const ON = {
  Scores: `Do not use these scores: the notice on the sheet Scores has been typed over. ${RESTORE}`,
  Report: `Do not use these scores: the notice on the sheet Report has been typed over or deleted. ${RESTORE}`,
};

test.each(["All is well.", '="All is well."', "=B1", ""])(
  "the notice on Scores holding %p is said below it, and on Report",
  async (value) => {
    await typedOver("Scores!A2", value, () => {
      const { notice, reportNotice } = book.printed();
      expect([notice.endsWith(ABOVE), reportNotice]).toEqual([true, ON.Scores]);
    });
  },
);

test.each(["All is well.", '="All is well."', "=Scores!A1", ""])(
  "the notice on Report holding %p is said below it, and on Scores",
  async (value) => {
    await typedOver("Report!A2", value, () => {
      const { notice, reportNotice } = book.printed();
      expect([notice, reportNotice.endsWith(ABOVE)]).toEqual([`${FINE} ${ON.Report}`, true]);
    });
  },
);

test("the notice on Report cleared together with the line below it is said on Scores", async () => {
  await book.meanwhile([["Report!A2:A3", [[""], [""]]]], () =>
    expect(book.printed().notice).toBe(`${FINE} ${ON.Report}`),
  );
  await book.meanwhile([["Report!A3", "Seen by the editor"]], () => {
    expect(book.printed().notice).toBe(`${FINE} ${ON.Report}`);
    expect(book.printed().reportNotice).toContain(FINE);
  });
});

test("written back, the sheets are as they were", async () => {
  await book.writtenBack();
  expectPublished(book.printed());
});
