import { setUpWorkbook, type SetUpProgress } from "../../../src/workbook/set-up/set-up-workbook";
import { restoreFormulas } from "../../../src/workbook/upkeep/restore";
import { SHORT_INSPECTION } from "../../helpers/short-inspection";
import { openScoredWorkbook } from "../node/scored-workbook";
import { EMPTY_WORKBOOK } from "../node/workbook";

const book = openScoredWorkbook();
beforeEach(() => book.open(EMPTY_WORKBOOK));
afterEach(() => expect(book.faults).toEqual([]));
afterAll(() => book.close());

const setUp = (progress?: SetUpProgress) => setUpWorkbook(SHORT_INSPECTION, progress);
const texts = async (address: string) => (await book.texts(address)).flat();

test("a sheet name that is taken by something else is reported, and nothing at all is written", async () => {
  await book.edit((context) => {
    context.workbook.worksheets.add("Cases").getRange("B2").values = [["My own cases"]];
    context.workbook.worksheets.add("Questions");
  });
  await expect(setUp()).rejects.toThrow(
    "Nothing was set up. The workbook already has the sheet Cases with something else on it, and Set up needs that name. Rename that sheet (double-click the tab), then run Set up again.",
  );
  expect(await book.inventory()).toEqual({ sheets: ["Sheet1", "Cases", "Questions"], tables: [], names: [] });
  expect(await texts("Cases!B2")).toEqual(["My own cases"]);

  // Renamed, it is kept, and the empty sheet Questions is used.
  await book.edit((context) => {
    context.workbook.worksheets.getItem("Cases").name = "Mine";
  });
  await setUp();
  expect((await book.inventory()).sheets).toEqual([
    "Sheet1",
    "Mine",
    "Questions",
    "Settings",
    "Cases",
    "Leadership",
    "Scores",
    "Report",
    "Calculation",
  ]);
  expect(await texts("Mine!B2")).toEqual(["My own cases"]);
  expect(await texts("Scores!C5:C6")).toEqual(["63%", "33%"]);
});

test("a protected sheet is told in words before anything is written", async () => {
  await book.edit((context) => {
    context.workbook.worksheets.add("Scores").protection.protect();
  });
  await expect(setUp()).rejects.toThrow(
    "Nothing was set up. Set up has to write to the sheet Scores, and protection forbids it. Unprotect it (Review, Unprotect Sheet), then run Set up again.",
  );
  expect(await book.inventory()).toEqual({ sheets: ["Sheet1", "Scores"], tables: [], names: [] });
});

test("a failure half-way says what is done, and another run goes on from there", async () => {
  const onStep = (words: string) => {
    if (words.includes("Cases: 0 of 3")) throw new Error("broken");
  };
  await expect(setUp({ onStep })).rejects.toThrow(
    /Set up stopped half-way: the sheets Settings and Questions are done\. .* Run Set up again: it goes on from there and changes nothing that is done\./,
  );
  await book.write("Settings!B6", [0.7]);
  expect((await setUp()).message).toBe(
    "Set up made the sheets Cases, Leadership, Calculation, Scores and Report. Kept as they were: Settings and Questions.",
  );
  expect(await texts("Scores!C5:C6")).toEqual(["63%", "33%"]);
  expect(await texts("Settings!B6")).toEqual(["70%"]);
  expect((await book.inventory()).names).not.toContain("OMI_Unfinished");
});

test("stopped between two steps, it says so, and the half-made sheet is made anew by the next run", async () => {
  const stop = new AbortController();
  const onStep = (words: string) => {
    if (words === "Making the sheet Cases") stop.abort();
  };
  expect(await setUp({ onStep, signal: stop.signal })).toEqual({
    isChanged: true,
    isStopped: true,
    message:
      "Set up was stopped after the sheets Settings and Questions. Run Set up again: it goes on from there and changes nothing that is done.",
  });
  await book.write("Cases!A1", ["half made"]);
  expect((await setUp()).isStopped).toBe(false);
  expect(await texts("Cases!A1:F2")).toEqual([
    "Case",
    "Sex",
    "Q1.1-01",
    "Q1.1-S",
    "Q1.2-01",
    "Q2.1-01",
    "C001",
    "F",
    "Y",
    "Y",
    "N",
    "N/A",
  ]);
});

test("what somebody has deleted is put back where it was, and what stands in its place is left alone", async () => {
  await setUp();
  const names = [...(await book.inventory()).names].sort();
  await book.write("Settings!B6", [0.75]);
  const lose = () =>
    book.edit((context) => {
      context.workbook.names.getItem("OMI_Line").delete();
      context.workbook.names.getItem("OMI_Thread").delete();
      context.workbook.tables.getItem("Answers").delete();
    });
  await lose();
  await book.write("Settings!D5", ["Mine"]);
  await expect(setUp()).rejects.toThrow(
    "Nothing was set up. On the sheet Settings the cells D3:E19, where the table Answers belongs, hold something else.",
  );
  expect((await book.inventory()).names).not.toContain("OMI_Line");

  await book.write("Settings!D5", [""]);
  expect((await setUp()).message).toBe(
    "Set up made what was missing on the sheets Settings and Scores. Kept as they were: Questions, Cases, Leadership, Calculation and Report.",
  );
  const after = await book.inventory();
  expect([...after.names].sort()).toEqual(names);
  expect(after.tables).toContain("Answers");
  expect(await texts("Settings!B6")).toEqual(["75%"]);
  expect(await texts("Settings!D4:E4")).toEqual(["Y", "Y"]);
  // The formula has lost the list for good, says so, and is written again.
  expect((await texts("Scores!A2"))[0]).toMatch(/^Do not use these scores: .* press Restore\./);
  await restoreFormulas();
  expect(await texts("Scores!A2")).toEqual(["3 cases."]);
  expect(await texts("Scores!A14:C14")).toEqual(["RoH Thread", "Risk of Harm Thread", "33%"]);
});
