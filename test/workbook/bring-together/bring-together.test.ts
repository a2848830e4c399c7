import { bringTogether, compareSheets } from "../../../src/workbook/bring-together/bring-together";
import { edit } from "../faults/edit";
import { openSmallWorkbook, type SmallWorkbook } from "../small-workbook";
import { agreeing, QUIETLY, sheetOf } from "./given";

// A whole workbook is set up first.
jest.setTimeout(120_000);

let book: SmallWorkbook;
beforeAll(async () => {
  book = await openSmallWorkbook();
});
afterAll(() => book.close());

// Here: C001 F Y Y N N/A; C002 M Y N Y N/A; C003 M N N/A N N/A.
const JONES = sheetOf(
  "jones.xlsx",
  ["The sheet of Jones"],
  ["Q1.2-01", "CASE", "q1.1-01 ", "Q1.1\u2013S", "Shoe size"],
  ["no", "C001", "Yes", "N", 44],
  ["Y", "c002", "Y", "N", ""],
  ["Yse", "C010", "Y", "", ""],
  ["Y", "", "N", "N", ""],
  ["", "Total", "", "", 44],
);
const SMITH = sheetOf(
  "smith.csv",
  ["Case", "Sex", "Q1.1-01", "Q1.1-S", "Q1.2-01", "Q2.1-01"],
  ["C010", "F", "N", "Y", "", "Y"],
  ["C011", "M", "Y", "N", "N/A", "N"],
  ["007", "=cmd|' /C calc'!A0", "Y", "", "", ""],
);

test("what is added, what differs and what is unknown is shown, whatever the order and spelling of headings, ids and answers", async () => {
  await book.again((write) => write.write("Cases", "E3", [[""]]));
  const plan = await compareSheets([JONES, SMITH, sheetOf("notes.xlsx", ["Dear all"], ["Case", "closed"])]);
  expect(plan.sources).toEqual(["jones.xlsx", "smith.csv"]);
  expect(plan.additions.map(({ id, isNew, cells }) => [id, isNew, [...cells].map(([, { value }]) => value)])).toEqual([
    ["C002", false, ["Y"]],
    ["C010", true, ["F", "Y", "Y"]],
    ["C011", true, ["M", "Y", "N", "N/A", "N"]],
    ["007", true, ["=cmd|' /C calc'!A0", "Y"]],
  ]);
  expect(
    plan.differences.map(({ id, heading, address, options }) => [
      id,
      heading,
      address,
      options.map(({ value, sources }) => `${value}: ${sources.join(", ")}`),
    ]),
  ).toEqual([
    ["C001", "Q1.1-S", "Cases!D2", ["Y: This workbook", "N: jones.xlsx"]],
    ["C010", "Q1.1-01", "", ["Y: jones.xlsx", "N: smith.csv"]],
  ]);
  expect(plan.unknown).toEqual([
    "Cell E2 of jones.xlsx: the table of cases has no column headed Shoe size. The column was not taken.",
    "Cell A5 of jones.xlsx holds 'Yse', which is not an answer, so it cannot be scored. Did you mean Yes? Type Y, N or N/A, or empty the cell.",
    "Cell B6 of jones.xlsx has no case id, but its row has judgements. The row was not taken.",
    "notes.xlsx has no row with the heading Case and the ids of questions. Nothing of it was taken.",
  ]);
});

test("only what was agreed is written, text is never a formula, and both versions of a case go to a sheet", async () => {
  await book.again();
  const plan = await compareSheets([JONES, SMITH]);
  const { sentence, isStopped } = await bringTogether([JONES, SMITH], plan, agreeing(plan), QUIETLY);
  expect([isStopped, sentence]).toEqual([
    false,
    "3 cases added, 10 cells filled in and 2 differences settled. The sheet Judged twice has both versions of 2 cases.",
  ]);
  expect(await book.table("Cases")).toEqual([
    ["Case", "Sex", "Q1.1-01", "Q1.1-S", "Q1.2-01", "Q2.1-01"],
    ["C001", "F", "Y", "N", "N", "N/A"],
    ["C002", "M", "Y", "N", "Y", "N/A"],
    ["C003", "M", "N", "N/A", "N", "N/A"],
    ["C010", "F", "N", "Y", "", "Y"],
    ["C011", "M", "Y", "N", "N/A", "N"],
    ["007", "=cmd|' /C calc'!A0", "Y", "", "", ""],
  ]);
  expect(await book.table("JudgedTwice")).toEqual([
    ["Case", "Version", "Differs", "Kept", "Sex", "Q1.1-01", "Q1.1-S", "Q1.2-01", "Q2.1-01"],
    ["C001", "This workbook", "Q1.1-S", "", "F", "Y", "Y", "N", "N/A"],
    ["C001", "jones.xlsx", "Q1.1-S", "Q1.1-S", "", "Yes", "N", "No", ""],
    ["C010", "jones.xlsx", "Q1.1-01", "", "", "Y", "", "", ""],
    ["C010", "smith.csv", "Q1.1-01", "Q1.1-01", "F", "N", "Y", "", "Y"],
  ]);
});

test("pressed again with the same files, everything is recognised and nothing is asked or written", async () => {
  await book.again();
  const plan = await compareSheets([JONES, SMITH]);
  await bringTogether([JONES, SMITH], plan, agreeing(plan, "mine"), QUIETLY);
  const before = JSON.stringify(await book.document());
  const again = await compareSheets([JONES, SMITH]);
  expect([again.additions, again.differences, again.settled]).toEqual([[], [], 2]);
  await bringTogether([JONES, SMITH], again, agreeing(again), QUIETLY);
  expect(JSON.stringify(await book.document())).toBe(before);
});

test("a difference without a choice stays as it is and is asked again; a case that was not agreed to is not added", async () => {
  await book.again();
  const plan = await compareSheets([JONES, SMITH]);
  const { sentence } = await bringTogether(
    [JONES, SMITH],
    plan,
    { cases: new Set(["c010"]), choices: new Map() },
    QUIETLY,
  );
  expect(sentence).toContain("2 differences without a choice: left as they are.");
  expect((await book.table("Cases"))!.slice(1).map(([id]) => id)).toEqual(["C001", "C002", "C003", "C010"]);
  const again = await compareSheets([JONES, SMITH]);
  expect(again.differences.map(({ id, heading }) => [id, heading])).toEqual([
    ["C001", "Q1.1-S"],
    ["C010", "Q1.1-01"],
  ]);
  expect(again.additions.map(({ id }) => id)).toEqual(["C011", "007"]);
});

test("a cell that has changed since it was shown is left alone, and that is said", async () => {
  await book.again();
  const plan = await compareSheets([JONES]);
  await edit((write) => write.write("Cases", "D2", [["N/A"]]))();
  const { sentence } = await bringTogether([JONES], plan, agreeing(plan), QUIETLY);
  expect(sentence).toContain("1 cell changed meanwhile: left alone. Compare again to see it.");
  expect(await book.read("Cases!D2")).toEqual([["N/A"]]);
});

test("a formula among the cases stays, a blank contradicts nothing, and rows without a case are used before the table grows", async () => {
  await book.again((write) => {
    write.write("Cases", "D2", [['="Y"']]);
    write.write("Cases", "A4:F4", [["", "", "", "", "", ""]]);
  });
  const plan = await compareSheets([JONES, SMITH]);
  expect(plan.unknown).toContain("Cell Cases!D2 holds a formula, and stays as it is.");
  await bringTogether([JONES, SMITH], plan, agreeing(plan), QUIETLY);
  expect((await book.table("Cases"))!.slice(1).map(([id]) => id)).toEqual(["C001", "C002", "C010", "C011", "007"]);
  expect(await book.read("Cases!D2")).toEqual([['="Y"']]);
});

test("where the table of cases is not fit to take others in, it says why and writes nothing", async () => {
  await book.again((write) => write.write("Cases", "A3", [["C001"]]));
  await expect(compareSheets([JONES])).rejects.toThrow("The sheets were not compared. Case C001 is judged twice");
  await book.again((write) => write.write("Cases", "A5", [["C004"]]));
  await expect(compareSheets([JONES])).rejects.toThrow("Rows below the table of cases hold something");
});

test("stopped before the cases are written, what is recorded stays and pressing again goes on", async () => {
  await book.again();
  const cells = Array.from({ length: 30 }, (_, index) => [`N${index}`, "Y", "N"]);
  const many = sheetOf("many.csv", ["Case", "Q1.1-01", "Q1.1-S"], ...cells);
  const plan = await compareSheets([many]);
  const abort = new AbortController();
  const onStep = (words: string) => {
    if (words.startsWith("Recording")) abort.abort();
  };
  const { sentence, isStopped } = await bringTogether([many], plan, agreeing(plan), { onStep, signal: abort.signal });
  expect(isStopped).toBe(true);
  expect(sentence).toMatch(/^Stopped\. [\d,]+ cells had been written, and stay\. Press the button again to go on\.$/);
  const again = await compareSheets([many]);
  await bringTogether([many], again, agreeing(again), QUIETLY);
  expect((await book.table("Cases"))!.length).toBe(34);
});
