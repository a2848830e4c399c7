import { changedScores, expectNoScore, expectPublished, FINE, noticeOf } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

type Edits = readonly (readonly [address: string, value: string | number])[];

/** Writes cells, looks, and writes them back, after which the sheets are as before. */
async function meanwhile(edits: Edits, look: () => void) {
  await book.meanwhile(edits, look);
  expectPublished(book.printed());
}

/** The row of Questions with a question, counted as a person counts. */
const rowOf = (question: string) => book.texts("Questions!A1:A172").findIndex(([id]) => id === question) + 1;

test("a question moved to another criterion counts there at once", async () => {
  await meanwhile([[`Questions!B${rowOf("Q1.1-01")}`, "1.2"]], () => {
    const printed = book.printed();
    expect(noticeOf(printed)).toBe(FINE);
    expect(changedScores(printed)).toEqual({ "1.1": "82%", "1.2": "68%" });
    expect(printed.row("1.2")).toMatchObject({ Line: "On or above the line" });
    expect(printed.chartInWords).toContain("On or above it: 1.1 82%, 1.2 68%");
  });
});

test("a RoH mark taken away or added changes the Thread at once, on both sheets", async () => {
  await meanwhile([[`Questions!E${rowOf("Q1.2-S")}`, ""]], () => {
    const printed = book.printed();
    expect([noticeOf(printed), Object.keys(changedScores(printed))]).toEqual([FINE, expect.any(Array)]);
    expect(printed.report("Score for Risk of Harm Thread")).toBe(printed.score("RoH Thread"));
    expect(printed.row("RoH Thread")?.Score).toMatch(/^7\d%$/);
  });
});

test.each([
  ["a second summary question", "D", "Q1.1-01", "yes", /^Do not use .*1\.1 has more than one summary question/],
  ["a criterion that there is not", "B", "Q1.1-01", "1.6", /^Do not use these scores: cell Questions!B2 holds '1\.6'/],
  ["a criterion that has become a date", "B", "Q2.1-01", 39117, /^Do not use these scores: cell Questions!B\d+ /],
  [
    "a mark that is no mark",
    "E",
    "Q1.2-01",
    "perhaps",
    /^Do not use the score of RoH Thread: cell Questions!E\d+ holds 'perhaps'/,
  ],
  [
    "a question listed twice",
    "A",
    "Q1.1-02",
    "q1.1-01",
    /^Do not use the scores of 1\.1 and Section 1: question q1\.1-01 is listed twice/,
  ],
  [
    "a question listed twice with a blank",
    "A",
    "Q1.1-02",
    "Q1.1-01\u00a0",
    /^Do not use the scores of 1\.1 and Section 1: question Q1\.1-01 is listed twice/,
  ],
] as const)("%s is refused on both sheets", async (_, column, question, value, says) => {
  await meanwhile([[`Questions!${column}${rowOf(question)}`, value]], () => {
    expect(noticeOf(book.printed())).toMatch(says);
    expect(["1.1", "RoH Thread"].map((id) => book.printed().score(id))).toContain("#VALUE!");
  });
});

test("a question's column gone, or its heading misspelt, is refused: nothing is left out in silence", async () => {
  for (const [address, value] of [
    ["Cases!T1", "Remark"],
    ["Cases!T1", "Q1.1-1"],
    ["Cases!U1", "Q1.1-01"],
  ] as const)
    await meanwhile([[address, value]], () => expect(noticeOf(book.printed())).toMatch(/^Do not use .*Q1\.1-0[12]/));
});

test("an answer that counts as something else changes every score at once", async () => {
  await meanwhile([["Settings!E5", "N/A"]], () => {
    const printed = book.printed();
    expect([noticeOf(printed), printed.score("1.1")]).toEqual([FINE, "100%"]);
  });
});

test("answers of one's own count, words and numbers alike, and a typo is named by its cell", async () => {
  await meanwhile(
    [
      ["Settings!D7", "Met"],
      ["Settings!E7", "Y"],
      ["Settings!D8", 1],
      ["Settings!E8", "Y"],
      ["Settings!D9", 9],
      ["Settings!E9", "N/A"],
      ["Cases!T2", "met"],
      ["Cases!T3", 1],
    ],
    () => expectPublished(book.printed()),
  );
  await meanwhile(
    [
      ["Settings!D7", "Met"],
      ["Cases!T2", "Mett"],
    ],
    () => expect(noticeOf(book.printed())).toMatch(/^Do not use the scores of 1\.1.*: cell Cases!T2 holds 'Mett'/),
  );
});

test.each([
  ["D4", "0"],
  ["D4", 0],
  ["D5", "Y"],
  ["E6", "perhaps"],
  ["D7", ""],
])("a list of answers with %s holding %p is refused, and its cell named", async (cell, value) => {
  await meanwhile([[`Settings!${cell}`, value]], () => {
    expect(noticeOf(book.printed())).toMatch(new RegExp(`^Do not use these scores: cell Settings!${cell} `));
    expectNoScore(book.printed());
  });
});

test.each([
  ["B5", "", /^Cell Settings!B5 is empty\. Do not use the scores of 1\.1/, "1.1"],
  ["B5", 20, /^Do not use the scores of 1\.1.*summary weight/, "1.1"],
  ["B5", "a fifth", /^Do not use the scores of 1\.1.*summary weight/, "Section 3"],
  ["B7", "", /^Cell Settings!B7 is empty\. Do not use the score of RoH Thread/, "RoH Thread"],
  ["B7", "maybe", /^Do not use the score of RoH Thread/, "RoH Thread"],
])("the setting %s holding %p is an error on both sheets, never a default", async (cell, value, says, id) => {
  await meanwhile([[`Settings!${cell}`, value]], () => {
    expect(noticeOf(book.printed())).toMatch(says);
    expect(book.printed().score(id)).toBe("#VALUE!");
  });
});

test.each(["", 0, -0.5, 1.5, "seventy"])("the line holding %p is said, and no conclusion is printed", async (line) => {
  await meanwhile([["Settings!B6", line]], () => {
    const printed = book.printed();
    expect(noticeOf(printed)).toMatch(/Do not use the conclusions/);
    expect([printed.row("1.2")?.Line, printed.row("1.2")?.Conclusion]).toEqual(["#VALUE!", "#VALUE!"]);
    expect(printed.chartInWords).toContain("(not set): ");
    expect(printed.score("1.2")).toBe("67%");
  });
});

const URGENT = "This criterion represents an urgent priority for improvement.";
test("an override is read as a person reads it, and printed in the report's words", async () => {
  for (const word of ["Urgent priority ", "urgent  priority", "URGENT\u00a0PRIORITY"])
    await meanwhile([["Scores!F6", word]], () => {
      expect(noticeOf(book.printed())).toBe(FINE);
      expect(book.printed().row("1.2")?.Conclusion).toBe(URGENT);
    });
});

test.each(["Urgent", "good!", 1, "Priority?"])("an override %p is an error in its place, and said", async (word) => {
  await meanwhile([["Scores!F6", word]], () => {
    expect(noticeOf(book.printed())).toMatch(/^Do not use the conclusion of 1\.2: .*override/);
    expect([book.printed().row("1.2")?.Conclusion, book.printed().score("1.2")]).toEqual(["#VALUE!", "67%"]);
  });
});

test("a rating in small letters, or with blanks, is printed in the report's spelling; another word is an error", async () => {
  for (const word of ["well met", " Well\u00a0met ", "WELL MET"])
    await meanwhile([["Leadership!C9", word]], () => {
      expect([noticeOf(book.printed()), book.printed().report("4.5")]).toEqual([FINE, "Well met"]);
    });
  for (const word of ["Partially met", "Well met*", "4"])
    await meanwhile([["Leadership!C9", word]], () => {
      expect(noticeOf(book.printed())).toMatch(/^Do not use the rating of 4\.5/);
      expect(book.printed().report("4.5")).toBe("#VALUE!");
    });
});

test("rows of the table Criteria sorted otherwise are followed, and one that is deleted is said", async () => {
  const ids = book.formulas("Scores!A5:A18");
  await book.write("Scores!A5:A18", ...[...ids].reverse());
  const printed = book.printed();
  expect([noticeOf(printed), changedScores(printed)]).toEqual([FINE, {}]);
  await book.write("Scores!A5:A18", ...ids);
  await meanwhile([["Scores!A6", ""]], () =>
    expect(noticeOf(book.printed())).toContain("Without a row on this sheet: 1.2."),
  );
  await meanwhile([["Scores!A6", "1.1"]], () =>
    expect(noticeOf(book.printed())).toContain("Without a row on this sheet: 1.2."),
  );
});
