import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { readUpkeep } from "../../../src/workbook/upkeep/upkeep";
import { builtExample } from "../../helpers/example";
import { openScoredWorkbook } from "../node/scored-workbook";

const book = openScoredWorkbook();
const example = builtExample();
afterAll(() => book.close());

const texts = async (address: string) => (await book.texts(address)).flat();

/** Everything that Set up makes, to be compared before and after. */
const everything = async () =>
  Promise.all(
    [
      "Settings!A1:E19",
      "Questions!A1:E172",
      "Cases!A1:GL101",
      "Leadership!A1:M10",
      "Scores!A1:V69",
      "Report!A1:C42",
      "Calculation!A1:A3",
    ].map((address) => book.formulas(address)),
  );

test("the example in an empty workbook comes out with every published figure", async () => {
  expect(await setUpWorkbook(example)).toEqual({
    isChanged: true,
    isStopped: false,
    message: "Set up made the sheets Settings, Questions, Cases, Leadership, Calculation, Scores and Report.",
  });
  expect(await texts("Scores!C5:C18")).toEqual("83% 67% 92% 78% 66% 63% 69% 78% 86% 76% 85% 73% 70% 72%".split(" "));
  expect(await texts("Scores!C22:C25")).toEqual(["77%", "76%", "71%", "72%"]);
  expect(await texts("Scores!D5:D18")).toEqual(new Array(14).fill("0"));
  expect(await texts("Scores!D22:D25")).toEqual(["0", "0", "0", "0"]);
  expect(await texts("Scores!A1:A3")).toEqual([
    "Scores: Nottinghamshire, April 2007",
    "100 cases. The cases are synthetic: no real person is in them.",
    "",
  ]);
  expect(await texts("Leadership!C5:C10")).toEqual(example.leadership.map(({ judgement }) => judgement));
  expect(await texts("Scores!P4")).toEqual(["Line of priority for improvement (68%)"]);
});

test("one formula scores it all, on a sheet that comes last, and the workbook needs nothing", async () => {
  const [[formula]] = (await book.formulas("Calculation!A3")) as [[string]];
  expect(formula).toMatch(/^=OMI\.SCORES\(/);
  const others = (await everything())
    .slice(0, -1)
    .flat(2)
    .map((cell) => String(cell).replaceAll(/"[^"]*"/g, ""));
  // The proposals of section 4 are the only other formulas of the add-in's.
  expect(others.filter((cell) => /OMI\.(?!LEVEL\()[A-Z]+\(/.test(cell))).toEqual([]);
  const { sheets } = await book.inventory();
  expect(sheets.at(-1)).toBe("Calculation");
  expect(await readUpkeep()).toEqual([]);
});

test("a second run changes nothing and says so, also when a sheet was renamed", async () => {
  const nothing = { isChanged: false, isStopped: false, message: "Everything is there already: nothing was changed." };
  const cells = await everything();
  expect(await setUpWorkbook(example)).toEqual(nothing);
  expect(await everything()).toEqual(cells);

  const rename = (from: string, to: string) =>
    book.edit(({ workbook }) => (workbook.worksheets.getItem(from).name = to));
  const { length } = (await book.inventory()).sheets;
  await rename("Questions", "The questions");
  expect(await setUpWorkbook(example)).toEqual(nothing);
  expect((await book.inventory()).sheets).toHaveLength(length);
  await rename("The questions", "Questions");
  expect(await everything()).toEqual(cells);
  expect(book.faults).toEqual([]);
});
