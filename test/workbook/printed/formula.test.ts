import { expectNoScore, expectPublished, noticeOf } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

const DO_NOT_USE = "Do not use these scores: ";
const RESTORE = "Press Restore in the pane.";
const FORMULA = "Calculation!A3";

/** Does something, looks at the sheets, and undoes it, after which the sheets are as before. */
async function meanwhile(address: string, value: string, look: () => void) {
  // The cells that results spill over hold nothing themselves.
  const was = address === FORMULA ? book.formulas(address) : [[""]];
  await book.write(address, [value]);
  try {
    look();
  } finally {
    await book.write(address, ...was);
  }
  expectPublished(book.printed());
}

test("as it is opened the example says on both sheets on how many cases it rests, and nothing else", () => {
  expectPublished(book.printed());
});

const GIVEN: readonly (readonly [what: string, formula: string, says: string])[] = [
  ["a function that is not there (#NAME?)", "=OMI.SCORE(Cases[#All])", "the add-in OMI Scores is not loaded"],
  ["nothing", "", `the formula on the sheet Calculation has been typed over or deleted. ${RESTORE}`],
  ["a word", "Scores", `the formula on the sheet Calculation has been typed over or deleted. ${RESTORE}`],
  ["a number", "0.9", `the formula on the sheet Calculation has been typed over or deleted. ${RESTORE}`],
  ["a formula of one's own", "=0.9", `the formula on the sheet Calculation has been changed. ${RESTORE}`],
  [
    "the function without the settings, which spills",
    "=OMI.SCORES(Cases[[#Headers],[#Data]],Questions[[#Headers],[#Data]])",
    `the formula on the sheet Calculation has been changed. ${RESTORE}`,
  ],
  ["a division by 0", "=1/0", `the formula on the sheet Calculation has been changed. ${RESTORE}`],
  ["a reference to nothing (#REF!)", "=#REF!", "a table, a sheet or a name that the formula reads has been deleted"],
  ["an error of a value (#VALUE!)", '="a"+1', "the formula on the sheet Calculation gives an error"],
  ["nothing found (#N/A)", "=NA()", "the formula on the sheet Calculation gives an error"],
  ["an empty list (#CALC!)", "=FILTER({1,2},{FALSE,FALSE})", "the formula on the sheet Calculation gives an error"],
];

test.each(GIVEN)(
  "the formula's cell holding %s is said on both sheets, and no score is shown",
  async (_, formula, says) => {
    await meanwhile(FORMULA, formula, () => {
      const notice = noticeOf(book.printed());
      expect([notice.startsWith(`${DO_NOT_USE}${says}`), notice]).toEqual([true, notice]);
      expect(notice).not.toContain("100 cases.");
      if (!formula.includes("SCORES(")) expectNoScore(book.printed());
    });
  },
);

test.each(["B4", "A9", "J26", "D15"])("text in the way of the results, in %s, is said on both sheets", async (cell) => {
  await meanwhile(`Calculation!${cell}`, "my note", () => {
    expect(noticeOf(book.printed())).toContain(
      `${DO_NOT_USE}cells on the sheet Calculation are in the way of the results. Empty every cell below the formula there.`,
    );
    expectNoScore(book.printed());
  });
});

test.each([
  ["A60", "1.2"],
  ["A60", "Inspection"],
  ["L5", "Score"],
  ["K3", "Score"],
])("text below or beside the results, in %s, changes nothing even where it reads %s", async (cell, text) => {
  await meanwhile(`Calculation!${cell}`, text, () => expectPublished(book.printed()));
});

test("while the add-in is still scoring, both sheets say that Excel is calculating, and show no score", async () => {
  const cell = book.workbook.worksheets.getItem("Cases").getRange("T2");
  await book.whileCalculating(
    () => (cell.formulas = [["N"]]),
    () => {
      expect(noticeOf(book.printed())).toContain(`${DO_NOT_USE}Excel is still calculating them, or the add-in`);
      expectNoScore(book.printed());
    },
  );
  await book.write("Cases!T2", ["Y"]);
  expectPublished(book.printed());
});

test("where the add-in is absent both sheets say so, and show no score", async () => {
  const without = await openPrinted({ isLoaded: false });
  const [printed, cell] = [without.printed(), without.texts("Calculation!A3")];
  await without.close();
  expect(cell).toEqual([["#NAME?"]]);
  expect(noticeOf(printed)).toMatch(/^Do not use these scores: the add-in OMI Scores is not loaded/);
  expectNoScore(printed);
});
