import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { fillScoredWorkbook } from "./scored-workbook";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
});
afterAll(() => workbench.close());

const insert = (name: string, ...args: unknown[]) => runInPane<string>(workbench, name, ...args);
const texts = (address: string) => workbench.call("texts", address);
const insertAt = async (address: string, name: string, ...args: unknown[]) => {
  await workbench.call("select", address);
  return insert(name, ...args, "selection");
};

test("where there is no inspection nothing is inserted, and the way to one is told", async () => {
  for (const [name, title, missing] of [
    ["insertChart1", "Chart 1", "table Criteria"],
    ["insertTable1", "Table 1", "table LeadershipCriteria"],
    ["insertTable2", "Table 2", "cell named OMI_Thread"],
  ] as const)
    await expect(insertAt("Sheet1!B2", name)).rejects.toThrow(
      `${title} was not inserted. This workbook has no ${missing}, which it reads. Run Set up`,
    );
  expect((await texts("Sheet1!A1:J30")).flat().join("")).toBe("");
});

test("at a selected cell the tables and the chart stand in the sheet's own columns", async () => {
  await fillScoredWorkbook(workbench);
  expect(await insertAt("Sheet1!B2", "insertChart1")).toBe("Chart 1 was inserted on the sheet Sheet1.");
  expect(await insertAt("Sheet1!B24", "insertTable1")).toBe("Table 1 was inserted at Sheet1!B24:I30.");
  expect(await insertAt("Sheet1!B32", "insertCaution")).toBe(
    "The caution on comparing areas was inserted at Sheet1!B32:I32.",
  );
  expect(await insertAt("Sheet1!B34", "insertTable2")).toBe("Table 2 was inserted at Sheet1!B34:I35.");
  expect(await workbench.call("charts", "Sheet1")).toHaveLength(1);
  expect((await texts("Sheet1!B22"))[0]![0]).toContain("(68%): 1.2 67%, 1.5 66%, 2.1 63%.");
  expect((await texts("Sheet1!B29:I29"))[0]).toEqual([
    "4.5",
    "General Criterion: REVIEW AND EVALUATION",
    "",
    "",
    "",
    "",
    "Satisfactorily met",
    "",
  ]);
  expect((await texts("Sheet1!B35:I35"))[0]).toEqual(["", "Score for Risk of Harm Thread", "", "", "", "", "72%", ""]);
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
  expect(await insert("insertHeadings", ["1.1", "1.5", "4.5"], "report")).toBe(
    "The headings of 3 criteria were inserted, from Report!A39 down.",
  );
  expect(await texts("Report!A51:C61")).toEqual([
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
  ]);
  expect((await texts("Report!A63:C63"))[0]).toEqual([
    "4.5",
    "General Criterion: REVIEW AND EVALUATION",
    "Satisfactorily met",
  ]);
  expect((await texts("Report!B73"))[0]![0]).toBe("This criterion was satisfactorily met.");
});

test("what a user writes is lettered and counted at once, and survives a second insertion with its added rows", async () => {
  await workbench.call("write", "Report!B54:B55", [["Plans were shared"], ["Objectives were clear"]]);
  await workbench.call("write", "Report!B58", [["Reviews were late"]]);
  await workbench.call("write", "Report!B52", [["Our own description"]]);
  await workbench.call("settled");
  expect(await texts("Report!A53:B60")).toEqual([
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
      sheet.getRange("55:55").insert("Down");
      sheet.getRange("B55").values = [["In between"]];
      await context.sync();
    }),
  );
  expect(await insert("insertHeadings", ["1.5", "3.2"], "report")).toBe(
    "The heading of one criterion was inserted, from Report!A76 down. The heading of one criterion was there already and updated in place; what you wrote there was left as it is.",
  );
  expect(await texts("Report!A51:C59")).toEqual([
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
  expect((await texts("Report!A76:C76"))[0]).toEqual(["3.2", "General Criterion: SUSTAINABILITY OF PROGRESS", "72%"]);
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
