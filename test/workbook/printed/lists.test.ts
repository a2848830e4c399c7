import { changedScores, expectNoScore, expectPublished, FINE, noticeOf } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
let questions: readonly (readonly string[])[];
beforeAll(async () => {
  book = await openPrinted();
  questions = book.texts("Questions!A1:A172");
});
afterAll(() => book.close());

/** The row of Questions with a question, counted as a person counts. */
const rowOf = (question: string) => questions.findIndex(([id]) => id === question) + 1;

test("a question moved to another criterion counts there at once", async () => {
  await book.meanwhile([[`Questions!B${rowOf("Q1.1-01")}`, "1.2"]], () => {
    const printed = book.printed();
    expect(noticeOf(printed)).toBe(FINE);
    expect(changedScores(printed)).toEqual({ "1.1": "82%", "1.2": "68%" });
    expect(printed.row("1.2")).toMatchObject({ Line: "On or above the line" });
    expect(printed.chartInWords).toContain("On or above it: 1.1 82%, 1.2 68%");
  });
});

test("a RoH mark taken away or added changes the Thread at once, on both sheets", async () => {
  await book.meanwhile([[`Questions!E${rowOf("Q1.2-S")}`, ""]], () => {
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
  await book.meanwhile([[`Questions!${column}${rowOf(question)}`, value]], () => {
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
    await book.meanwhile([[address, value]], () =>
      expect(noticeOf(book.printed())).toMatch(/^Do not use .*Q1\.1-0[12]/),
    );
});

test("an answer that counts as something else changes every score at once", async () => {
  await book.meanwhile([["Settings!E5", "N/A"]], () => {
    const printed = book.printed();
    expect([noticeOf(printed), printed.score("1.1")]).toEqual([FINE, "100%"]);
  });
});

test("answers of one's own count, words and numbers alike, and a typo is named by its cell", async () => {
  await book.meanwhile(
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
  await book.meanwhile(
    [
      ["Settings!D7", "Met"],
      ["Cases!T2", "Mett"],
    ],
    () => expect(noticeOf(book.printed())).toMatch(/^Do not use the scores of 1\.1.*: cell Cases!T2 holds 'Mett'/),
  );
});

test("answers in another language count, and a typo or an answer of before is named by its cell", async () => {
  const welsh: Readonly<Record<string, string>> = { Y: "Digonol", N: "Annigonol", "N/A": "Amherthnasol" };
  await book.writtenBack();
  const cases = book.formulas("Cases!T2:GH101").map((row) => row.map((answer) => welsh[String(answer)] ?? answer));
  const list = ["Settings!D4:D6", Object.values(welsh).map((word) => [word])] as const;
  await book.meanwhile([list, ["Cases!T2:GH101", cases]], () => expectPublished(book.printed()));
  cases[0]![0] = "Digonnol";
  cases[1]![0] = "Y";
  await book.meanwhile([list, ["Cases!T2:GH101", cases]], () => {
    const notice = noticeOf(book.printed());
    expect(notice).toMatch(/^Do not use the scores of 1\.1 and Section 1: cell Cases!T2 holds 'Digonnol'/);
    expect(notice).toContain("cell Cases!T3 holds 'Y', which is not an answer");
  });
});

test.each([
  ["D4", "0"],
  ["D4", 0],
  ["D5", "Y"],
  ["E6", "perhaps"],
  ["D7", ""],
])("a list of answers with %s holding %p is refused, and its cell named", async (cell, value) => {
  await book.meanwhile([[`Settings!${cell}`, value]], () => {
    expect(noticeOf(book.printed())).toMatch(new RegExp(`^Do not use these scores: cell Settings!${cell} `));
    expectNoScore(book.printed());
  });
});

test.each([
  ["B5", "", /^Cell Settings!B5 is empty\. Do not use the scores of 1\.1/, "1.1"],
  ["B5", 0, /^Do not use the scores of 1\.1.*summary weight/, "3.2"],
  ["B5", 20, /^Do not use the scores of 1\.1.*summary weight/, "1.1"],
  ["B5", "a fifth", /^Do not use the scores of 1\.1.*summary weight/, "Section 3"],
  ["B5", '=""', /^Do not use the scores of 1\.1.*in cell Settings!B5 is empty/, "2.7"],
  ["B5", "=1/0", /^Do not use the scores of 1\.1.*in cell Settings!B5 holds the error #DIV/, "Section 2"],
  ["B7", "", /^Cell Settings!B7 is empty\. Do not use the score of RoH Thread/, "RoH Thread"],
  ["B7", "maybe", /^Do not use the score of RoH Thread/, "RoH Thread"],
])("the setting %s holding %p is an error on both sheets, never a default", async (cell, value, says, id) => {
  await book.meanwhile([[`Settings!${cell}`, value]], () => {
    expect(noticeOf(book.printed())).toMatch(says);
    expect(book.printed().score(id)).toBe("#VALUE!");
  });
});

test.each(["", 0, 1.5, "seventy", "=NA()"])(
  "the line holding %p is said, and no conclusion is printed",
  async (line) => {
    await book.meanwhile([["Settings!B6", line]], () => {
      const printed = book.printed();
      expect(noticeOf(printed)).toMatch(/Do not use the conclusions/);
      expect([printed.row("1.2")?.Line, printed.row("1.2")?.Conclusion]).toEqual(["#VALUE!", "#VALUE!"]);
      expect(printed.chartInWords).toContain("(not set): ");
      expect(printed.score("1.2")).toBe("67%");
    });
  },
);

const URGENT = "This criterion represents an urgent priority for improvement.";
test("an override is read as a person reads it, and printed in the report's words", async () => {
  for (const word of ["Urgent priority ", "urgent  priority", "URGENT\u00a0PRIORITY"])
    await book.meanwhile([["Scores!F6", word]], () => {
      expect(noticeOf(book.printed())).toBe(FINE);
      expect(book.printed().row("1.2")?.Conclusion).toBe(URGENT);
    });
});

test.each(["Urgent", "good!", 1, "Priority?", "=NA()"])(
  "an override %p is an error in its place, and said",
  async (word) => {
    await book.meanwhile([["Scores!F6", word]], () => {
      expect(noticeOf(book.printed())).toMatch(/^Do not use the conclusion of 1\.2: .*override/);
      expect([book.printed().row("1.2")?.Conclusion, book.printed().score("1.2")]).toEqual(["#VALUE!", "67%"]);
    });
  },
);

test("a rating in small letters, or with blanks, is printed in the report's spelling; another word is an error", async () => {
  for (const word of ["well met", " Well\u00a0met ", "WELL MET"])
    await book.meanwhile([["Leadership!C9", word]], () => {
      expect([noticeOf(book.printed()), book.printed().report("4.5")]).toEqual([FINE, "Well met"]);
    });
  for (const word of ["Partially met", "Well met*", "4", "=NA()"])
    await book.meanwhile([["Leadership!C9", word]], () => {
      expect(noticeOf(book.printed())).toMatch(/^Do not use the rating of 4\.5/);
      expect(book.printed().report("4.5")).toBe("#VALUE!");
    });
});

test("rows of the table Criteria sorted otherwise are followed, and one without its id is said", async () => {
  await book.writtenBack();
  const ids = book.formulas("Scores!A5:A18");
  await book.meanwhile([["Scores!A5:A18", [...ids].reverse()]], () => {
    const printed = book.printed();
    expect([noticeOf(printed), changedScores(printed)]).toEqual([FINE, {}]);
  });
  for (const [address, value, id] of [
    ["Scores!A6", "", "1.2"],
    ["Scores!A6", "1.1", "1.2"],
    ["Scores!A22", "Section 2", "Section 1"],
    ["Scores!M6", "1.9", "1.2"],
  ] as const)
    await book.meanwhile([[address, value]], () =>
      expect(noticeOf(book.printed())).toContain(`Without a row on this sheet: ${id}.`),
    );
});

test("written back, the sheets are as they were", async () => {
  await book.writtenBack();
  expectPublished(book.printed());
});
