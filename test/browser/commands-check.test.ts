import { CHECK_TEXTS } from "../../src/workbook/texts/check";
import { openCommands, type OpenCommands } from "./open-commands";

let workbench: OpenCommands;
afterEach(() => workbench.close());

test("Check makes the sheet Check with its list, goes there and says so where the pane is open", async () => {
  workbench = await openCommands("example");
  const [, before] = await workbench.sheets();
  await workbench.pressButton("Check");
  await workbench.seen("Check!A6", "Severity");
  expect(await workbench.call("read", "Check!A1")).toEqual([[CHECK_TEXTS.title]]);
  expect((await workbench.call("read", "Check!A2"))[0]![0]).toMatch(/100 cases/);
  expect(await workbench.call("read", "Check!A6:F6")).toEqual([
    ["Severity", "Case", "Question", "Value", "Problem", "Cell"],
  ]);
  const [[formula]] = (await workbench.call("formulas", "Check!A6")) as [[string]];
  expect(formula).toMatch(
    /^=OMI\.CHECK\(Cases\[\[#Headers\],\[#Data\]\],Questions\[\[#Headers\],\[#Data\]\],Answers\[#Data\],/,
  );
  expect((await workbench.call("read", "Check!A7"))[0]![0]).toBe("Note");
  expect(await workbench.sheets()).toEqual(["Check", [...before, "Check"]]);
  const layout = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Check");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const problem = sheet.getRange("E1").load("format/columnWidth");
      const heading = sheet.getRange("A6:F6").load("format/font/bold");
      await context.sync();
      return [frozen.address, Math.round(problem.format.columnWidth), heading.format.font.bold];
    }),
  );
  expect(layout).toEqual(["Check!1:3", 560, true]);
  expect(await workbench.messages()).toEqual([
    { intent: "success", text: expect.stringMatching(/^The sheet Check lists \d notes?, worst first\.$/) as string },
  ]);
  expect(await workbench.call("unimplemented")).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test("Check follows every edit, finds its sheet again when it was renamed, and makes no second one", async () => {
  workbench = await openCommands("example");
  await workbench.call("run", "OmiTab.Scores.Check");
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Check").name = "To put right";
      context.workbook.worksheets.getItem("Scores").activate();
      await context.sync();
    }),
  );
  const headings = (await workbench.call("read", "Cases!A1:Z1"))[0]!;
  const column = String.fromCharCode(65 + headings.indexOf("Q1.1-01"));
  await workbench.call("write", `Cases!${column}2`, [["Yse"]]);
  const name = (await workbench.call("read", "Cases!A2"))[0]![0];
  await workbench.call("run", "OmiTab.Scores.Check");
  await workbench.call("settled");
  expect(await workbench.call("read", "To put right!A7:D7")).toEqual([["Error", name, "Q1.1-01", "Yse"]]);
  const [active, names] = await workbench.sheets();
  expect(active).toBe("To put right");
  expect(names).not.toContain("Check");
  expect((await workbench.messages()).at(-1)).toEqual({
    intent: "success",
    text: expect.stringMatching(/^The sheet To put right lists 1 error and \d notes?, worst first\.$/) as string,
  });
});

test("Check makes its sheet anew after it was deleted", async () => {
  workbench = await openCommands("example");
  await workbench.call("run", "OmiTab.Scores.Check");
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Check").delete();
      await context.sync();
    }),
  );
  expect((await workbench.sheets())[1]).not.toContain("Check");
  await workbench.call("run", "OmiTab.Scores.Check");
  await workbench.seen("Check!A6", "Severity");
  await workbench.call("run", "OmiTab.Scores.Check");
  expect((await workbench.messages()).map(({ intent }) => intent)).toEqual(["success", "success", "success"]);
});

test("Check works with the pane closed and leaves it closed", async () => {
  workbench = await openCommands("example");
  await workbench.closePane();
  await workbench.call("run", "OmiTab.Scores.Check");
  await workbench.seen("Check!A6", "Severity");
  expect((await workbench.sheets())[0]).toBe("Check");
  expect([await workbench.isPaneShown(), await workbench.messages()]).toEqual([false, []]);
});

test("Check opens the closed pane to say that there is no inspection, and makes no sheet", async () => {
  workbench = await openCommands("empty");
  const before = await workbench.sheets();
  await workbench.closePane();
  await workbench.call("run", "OmiTab.Scores.Check");
  expect(await workbench.isPaneShown()).toBe(true);
  expect(await workbench.messages()).toEqual([
    {
      intent: "error",
      text: "The workbook was not checked. There is no inspection in it: it has no tables named Cases and Questions. Run Set up on the OMI tab first.",
    },
  ]);
  expect(await workbench.sheets()).toEqual(before);
});

test("Check writes nothing where a sheet Check is there that somebody else made", async () => {
  workbench = await openCommands("example");
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Check").getRange("A1").values = [["My own list"]];
      await context.sync();
    }),
  );
  const before = await workbench.sheets();
  await workbench.call("run", "OmiTab.Scores.Check");
  expect(await workbench.messages()).toEqual([
    {
      intent: "error",
      text: "The workbook was not checked. The workbook has a sheet Check already, which OMI Scores does not know as its own, and nothing was written. Rename that sheet, then press Check again.",
    },
  ]);
  expect(await workbench.call("read", "Check!A1:B3")).toEqual([
    ["My own list", null],
    [null, null],
    [null, null],
  ]);
  expect(await workbench.sheets()).toEqual(before);
});
