import { FINE, noticeOf, SYNTHETIC } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

test("a notice that its row has no room for ends after a whole place, says that there is more, and on how many cases it rests", async () => {
  const wrong = "neither above nor below the line";
  const cells = ["Cases!T2", "Cases!AH2", "Cases!BA2", "Cases!BZ2"].map((cell) => [cell, wrong] as const);
  await book.meanwhile([...cells, ["Scores!C22", 0.9]], () => {
    const notice = noticeOf(book.printed());
    expect(notice).toMatch(/^Do not use the scores of 1\.1.* is not an answer\. /);
    expect(notice).toContain(` Do not use these scores: Check in the pane lists more than fits here. ${FINE}`);
    expect(notice.length).toBeLessThanOrEqual(350 + 1 + SYNTHETIC.length);
  });
});

test("of many cells the first three are named, and how many more there are", async () => {
  await book.meanwhile([["Scores!C5:C9", [[0.9], [0.9], [0.9], [0.9], [0.9]]]], () =>
    expect(noticeOf(book.printed())).toContain(
      "typed over the score of 1.1 (cell Scores!C5), the score of 1.2 (cell Scores!C6), the score of 1.3 (cell Scores!C7) and 2 more.",
    ),
  );
});
