import { changedScores, expectNoScore, expectPublished, FINE, noticeOf, SYNTHETIC } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeEach(async () => {
  book = await openPrinted();
});
afterEach(() => book.close());

const cases = () => book.workbook.tables.getItem("Cases");
const outside = (rows: string) => `${rows} below the table Cases`;
/** The letters of the column of Cases with the heading. */
const columnOf = (heading: string) => {
  const place = book.texts("Cases!A1:GL1")[0]!.indexOf(heading);
  const letter = (index: number) => String.fromCharCode(65 + index);
  return place < 26 ? letter(place) : letter(Math.floor(place / 26) - 1) + letter(place % 26);
};

test("columns inserted among a criterion's questions, all N, change no score, wherever they are inserted", async () => {
  await book.edit(async () => {
    for (const [heading, place] of [
      ["Evidence on file?", 21],
      ["Q1.1-04 (second view)", 23],
      ["Remarks", 1],
    ] as const)
      await cases().columns.add(place, [[heading], ...Array.from({ length: 100 }, () => ["N"])]);
  });
  expect(book.texts("Cases!B1:Y1")[0]).toEqual(expect.arrayContaining(["Remarks", "Evidence on file?"]));
  expectPublished(book.printed());
});

test("columns of questions that are moved or sorted otherwise change no score", async () => {
  const [one, other] = [columnOf("Q1.1-01"), columnOf("Q3.2-01")];
  const [first, second] = [`Cases!${one}1:${one}101`, `Cases!${other}1:${other}101`];
  const [left, right] = [book.formulas(first), book.formulas(second)];
  await book.write(first, ...right);
  await book.write(second, ...left);
  expectPublished(book.printed());
});

test("headings of two questions that are swapped over their judgements change the figures at once", async () => {
  const [one, other] = [columnOf("Q1.1-01"), columnOf("Q2.1-01")];
  await book.write(`Cases!${one}1`, ["Q2.1-01"]);
  await book.write(`Cases!${other}1`, ["Q1.1-01"]);
  const printed = book.printed();
  expect(noticeOf(printed)).toBe(FINE);
  expect(Object.keys(changedScores(printed))).toEqual(expect.arrayContaining(["1.1", "2.1"]));
});

test("cases sorted, or a row of the table deleted, are followed at once", async () => {
  const rows = book.formulas("Cases!A2:GH101");
  await book.write("Cases!A2:GH101", ...[...rows].reverse());
  expectPublished(book.printed());
  await book.edit(() => cases().rows.getItemAt(0).delete());
  expect(noticeOf(book.printed())).toBe(`99 cases. ${SYNTHETIC}`);
});

test("the table resized to 50 rows says 50 cases, and 50 rows outside the table", async () => {
  await book.edit(() => cases().resize("A1:GH51"));
  expect(noticeOf(book.printed())).toMatch(new RegExp(`^50 ${outside("rows")}[^.]*\\. 50 cases\\. ${SYNTHETIC}$`));
});

test("cases directly below the table are pointed out, and counted once the table reaches over them", async () => {
  const given = Array.from({ length: 5 }, (_, row) => [`C${201 + row}`, ...new Array<string>(189).fill("N")]);
  await book.write("Cases!A102:GH106", ...given);
  expect(noticeOf(book.printed())).toMatch(new RegExp(`^5 ${outside("rows")} are not counted.* 100 cases\\. `));
  expect(changedScores(book.printed())).toEqual({});
  await book.edit(() => cases().resize("A1:GH106"));
  expect(noticeOf(book.printed())).toBe(`105 cases. ${SYNTHETIC}`);
  expect(Object.keys(changedScores(book.printed()))).toEqual(expect.arrayContaining(["1.1", "3.2", "RoH Thread"]));
});

test("rows below the table are pointed out in any of its columns, and nothing beside it", async () => {
  await book.write("Cases!T103", ["N"]);
  expect(noticeOf(book.printed())).toMatch(new RegExp(`^1 ${outside("row")}`));
  await book.write("Cases!B140", ["a fact"]);
  expect(noticeOf(book.printed())).toMatch(new RegExp(`^2 ${outside("rows")}`));
  await book.write("Cases!A120:A121", ["\u00a0"], ["C300"]);
  expect(noticeOf(book.printed())).toMatch(new RegExp(`^3 ${outside("rows")}`));
  await book.write("Cases!T103", [""]);
  await book.write("Cases!B140", [""]);
  await book.write("Cases!A120:A121", [""], [""]);
  await book.write("Cases!GJ105", ["beside"]);
  expectPublished(book.printed());
});

test("the totals row switched on is no case", async () => {
  await book.edit(() => (cases().showTotals = true));
  const printed = book.printed();
  expect([changedScores(printed), noticeOf(printed)]).toEqual([{}, expect.stringMatching(/100 cases\./)]);
  expect(noticeOf(printed)).not.toMatch(/Do not use|missing/);
});

test("the totals rows of the lists are no question, answer, criterion or rating", async () => {
  await book.edit(({ tables }) => {
    for (const name of ["Questions", "Answers", "Criteria", "LeadershipCriteria"])
      tables.getItem(name).showTotals = true;
  });
  expect([noticeOf(book.printed()), changedScores(book.printed())]).toEqual([FINE, {}]);
});

test("the column of a question deleted refuses its criterion, and its row in the list deleted is followed", async () => {
  await book.edit(() => cases().columns.getItem("Q1.1-02").delete());
  expect(noticeOf(book.printed())).toMatch(
    /^Do not use the scores of 1\.1 and Section 1: the cases have no column headed Q1\.1-02\. /,
  );
  expect(changedScores(book.printed())).toEqual({ "1.1": "#VALUE!", "Section 1": "#VALUE!" });
  await book.edit(({ tables }) => tables.getItem("Questions").rows.getItemAt(1).delete());
  expect(noticeOf(book.printed())).toBe(FINE);
  expect(book.printed().score("1.1")).toMatch(/^8\d%$/);
});

test("criteria all of whose questions are gone say so, and criteria whose rows are deleted are named", async () => {
  await book.edit(({ worksheets }) => worksheets.getItem("Scores").getRange("5:7").delete("Up"));
  expect(noticeOf(book.printed())).toBe(
    `Without a row on this sheet: 1.1, 1.2, 1.3. Press Add rows in the pane. ${FINE}`,
  );
  const other = Object.keys(changedScores(book.printed()));
  expect(other).toEqual(["1.1", "1.2", "1.3"]);
  const rows = book.texts("Questions!B1:B172").flatMap(([criterion], row) => (criterion === "1.4" ? [row + 1] : []));
  await book.edit(({ worksheets }) =>
    worksheets
      .getItem("Questions")
      .getRange(`${rows[0]!}:${rows.at(-1)!}`)
      .delete("Up"),
  );
  expect(book.printed().row("1.4")?.Score).toBe("no questions");
  expect(book.printed().row("1.5")?.Score).toBe("66%");
});

test("rows and columns inserted above and beside the tables change nothing", async () => {
  await book.edit(async ({ worksheets }) => {
    await worksheets.getItem("Scores").getRange("4:4").insert("Down");
    await worksheets.getItem("Settings").getRange("1:2").insert("Down");
    await worksheets.getItem("Cases").getRange("1:1").insert("Down");
    await worksheets.getItem("Report").getRange("20:21").insert("Down");
    await worksheets.getItem("Calculation").getRange("1:1").insert("Down");
    await worksheets.getItem("Questions").getRange("A:A").insert("Right");
  });
  expectPublished(book.printed());
  await book.write("Cases!A4", ["C001 "]);
  expect(noticeOf(book.printed())).toContain("in cell Cases!A3 and cell Cases!A4.");
});

test("a case typed below the last row joins the table and is counted, its blanks missing", async () => {
  await book.type("Cases!A102", "C101");
  expect(noticeOf(book.printed())).toBe(
    `Provisional: 171 judgements are missing. 101 cases, 1 of them without any judgement. ${SYNTHETIC}`,
  );
});

test("a judgement typed below the last row without an id is refused, and its row named", async () => {
  await book.type("Cases!T102", "N");
  expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: cell Cases!A102 is empty/);
  expectNoScore(book.printed());
});

test("facts alone below the last row are reported and not counted", async () => {
  await book.type("Cases!B102", "Licence");
  const printed = book.printed();
  expect([changedScores(printed), noticeOf(printed)]).toEqual([{}, expect.stringMatching(/Cases!.*102.* 100 cases\./)]);
  expect(noticeOf(printed)).not.toContain("Do not use");
});

test("the sheets of cases, scores and settings renamed are followed, and named as they are called now", async () => {
  await book.edit(({ worksheets }) => {
    worksheets.getItem("Cases").name = "The year's cases";
    worksheets.getItem("Settings").name = "Our settings";
  });
  expectPublished(book.printed());
  await book.edit(({ worksheets }) => (worksheets.getItem("The year's cases").getRange("A3").formulas = [["C001 "]]));
  expect(noticeOf(book.printed())).toContain("'The year''s cases'!A2");
});
