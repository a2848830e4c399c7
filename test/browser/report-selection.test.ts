import type { SetUpResult } from "../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  // A workbook that has not got its report yet.
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Sheet1");
      context.workbook.worksheets.getItem("Report").delete();
      for (const part of ["Report", "Proof", "ChartInWords", "Table1", "Caution", "Table2"])
        context.workbook.names.getItem(`OMI_${part}`).delete();
      await context.sync();
    }),
  );
});
afterAll(() => workbench.close());

const insert = (name: string, ...args: unknown[]) => runInPane<string>(workbench, name, ...args);
const texts = (address: string) => workbench.call("texts", address);
const insertAt = async (address: string, name: string, ...args: unknown[]) => {
  await workbench.call("select", address);
  return insert(name, ...args, "selection");
};

test("where there is no inspection nothing is inserted, and the way to one is told", async () => {
  const empty = await openWorkbench({ workbook: "empty" });
  for (const [[name, ...args], title, missing] of [
    [["insertChart1"], "Chart 1", "area named OMI_Results"],
    [["insertBlock", "table1"], "Table 1", "table LeadershipCriteria"],
    [["insertBlock", "table2"], "Table 2", "area named OMI_Results"],
  ] as const)
    await expect(runInPane(empty, name, ...args, "selection")).rejects.toThrow(
      `${title} was not inserted. This workbook has no ${missing}, which it reads. Run Set up`,
    );
  expect((await empty.call("texts", "Sheet1!A1:J30")).flat().join("")).toBe("");
  await empty.close();
});

test("at a selected cell the tables and the chart stand in the sheet's own columns", async () => {
  expect(await insertAt("Sheet1!B2", "insertChart1")).toBe("Chart 1 was inserted on the sheet Sheet1.");
  expect(await insertAt("Sheet1!B26", "insertBlock", "table1")).toBe("Table 1 was inserted at Sheet1!B26:I34.");
  expect(await insertAt("Sheet1!B36", "insertBlock", "caution")).toBe(
    "The caution on comparing areas was inserted at Sheet1!B36:I36.",
  );
  expect(await insertAt("Sheet1!B38", "insertBlock", "table2")).toBe("Table 2 was inserted at Sheet1!B38:I41.");
  expect(await workbench.call("charts", "Sheet1")).toHaveLength(1);
  expect((await texts("Sheet1!B22"))[0]![0]).toContain("(68%): 1.2 67%, 1.5 66%, 2.1 63%.");
  expect((await texts("Sheet1!B31:I31"))[0]).toEqual([
    "4.5",
    "General Criterion: REVIEW AND EVALUATION",
    "",
    "",
    "",
    "",
    "Satisfactorily met",
    "",
  ]);
  expect((await texts("Sheet1!B39:I39"))[0]).toEqual(["", "Score for Risk of Harm Thread", "", "", "", "", "72%", ""]);
  // Away from the report each carries the notice, and a line that is empty unless its figures are typed over.
  for (const row of [23, 33, 40])
    expect((await texts(`Sheet1!B${row}:B${row + 1}`)).flat()).toEqual([
      "100 cases. The cases are synthetic: no real person is in them.",
      "",
    ]);
});

test("a figure that is typed over where it was inserted is said below it and above the scores", async () => {
  await workbench.call("write", "Sheet1!H39", [[0.9]]);
  await workbench.call("settled");
  expect((await texts("Sheet1!B41"))[0]![0]).toBe("Table 2 (its cell H39)");
  const said =
    /^Do not use these scores: somebody has typed over Table 2 \(its cell [A-Z]+\d+\)\. Press Restore in the pane\. /;
  expect((await texts("Sheet1!B40"))[0]![0]).toMatch(said);
  expect((await texts("Scores!A2"))[0]![0]).toMatch(said);
  await runInPane(workbench, "restoreFormulas");
  expect((await texts("Sheet1!H39"))[0]![0]).toBe("72%");
  expect((await texts("Scores!A2"))[0]![0]).toMatch(/^100 cases\./);
});

test("nothing is inserted over a cell that is not empty, and the first such cell is named", async () => {
  await workbench.call("write", "Sheet1!M45", [["Mine"]]);
  await expect(insertAt("Sheet1!L40", "insertHeadings", ["1.1", "1.2"])).rejects.toThrow(
    "The heading of criterion 1.1 was not inserted. The cell Sheet1!M45 is not empty, and the heading of criterion 1.1 would overwrite it. Select a cell with more room",
  );
  expect((await texts("Sheet1!L38:S70")).flat().filter((text) => text !== "")).toEqual(["Mine"]);
});

test("nothing is inserted into a table", async () => {
  await expect(insertAt("Leadership!D6", "insertHeadings", ["1.1"])).rejects.toThrow(
    "It would lie in the table LeadershipCriteria",
  );
});

test("the headings of criteria stand one below the other on the report: number, title, description, score, room, conclusion", async () => {
  await expect(insert("insertHeadings", ["1.1"], "report")).rejects.toThrow(
    "The sheet of the report is not in this workbook. Run Set up, which makes it",
  );
  const made = await runInPane<SetUpResult>(workbench, "setUpWorkbook", SHORT_INSPECTION);
  expect(made.message).toMatch(/^Set up made the sheet Report\./);
  expect(await insert("insertHeadings", ["1.1", "1.5", "4.5"], "report")).toBe(
    "The headings of 3 criteria were inserted, from Report!A42 down.",
  );
  expect(await texts("Report!A55:C66")).toEqual([
    ["1.5", "General Criterion: SENTENCE PLANNING", "66%"],
    ["", expect.stringContaining("sentence plan follows from the assessments"), ""],
    ["", "Strengths:", ""],
    ["a.", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "Areas for Improvement:", ""],
    ["a.", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "This criterion represents a priority for improvement.", ""],
    ["", "", ""],
  ]);
  expect((await texts("Report!A68:C68"))[0]).toEqual([
    "4.5",
    "General Criterion: REVIEW AND EVALUATION",
    "Satisfactorily met",
  ]);
  expect((await texts("Report!B78"))[0]![0]).toBe("This criterion was satisfactorily met.");
});

test("what a user writes is lettered and counted at once, and survives a second insertion with its added rows", async () => {
  await workbench.call("write", "Report!B58:B59", [["Plans were shared"], ["Objectives were clear"]]);
  await workbench.call("write", "Report!B62", [["Reviews were late"]]);
  await workbench.call("write", "Report!B56", [["Our own description"]]);
  await workbench.call("settled");
  expect(await texts("Report!A57:B64")).toEqual([
    ["", "Strengths:"],
    ["a.", "Plans were shared"],
    ["b.", "Objectives were clear"],
    ["", ""],
    ["", "Area for Improvement:"],
    ["a.", "Reviews were late"],
    ["", ""],
    ["", ""],
  ]);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("59:59").insert("Down");
      sheet.getRange("B59").values = [["In between"]];
      await context.sync();
    }),
  );
  expect(await insert("insertHeadings", ["1.5", "3.2"], "report")).toBe(
    "The heading of one criterion was inserted, from Report!A82 down. The heading of one criterion was there already and updated in place; what you wrote there was left as it is.",
  );
  expect(await texts("Report!A55:C63")).toEqual([
    ["1.5", "General Criterion: SENTENCE PLANNING", "66%"],
    ["", "Our own description", ""],
    ["", "Strengths:", ""],
    ["a.", "Plans were shared", ""],
    ["b.", "In between", ""],
    ["c.", "Objectives were clear", ""],
    ["", "", ""],
    ["", "Area for Improvement:", ""],
    ["a.", "Reviews were late", ""],
  ]);
  expect((await texts("Report!A82:C82"))[0]).toEqual(["3.2", "General Criterion: SUSTAINABILITY OF PROGRESS", "72%"]);
  // What the user writes is no figure that is typed over.
  expect((await texts("Report!A2"))[0]![0]).toMatch(/^100 cases\./);
});

test("a criterion that there is not is refused", async () => {
  await expect(insert("insertHeadings", ["5.1"], "report")).rejects.toThrow(
    "The headings of the criteria were not inserted. There is no general criterion 5.1. Choose one of 1.1 to 4.6.",
  );
});

test("nothing was asked of Excel that the workbench does not know, and the workbench had no fault", async () => {
  expect(await workbench.call("unimplemented")).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
