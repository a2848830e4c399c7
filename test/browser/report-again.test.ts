import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Sheet1");
      await context.sync();
    }),
  );
});
afterAll(() => workbench.close());

const insert = (name: string, ...args: unknown[]) => runInPane<string>(workbench, name, ...args);
const texts = (address: string) => workbench.call("texts", address);
const change = async (address: string, value: string | number) => {
  await workbench.call("write", address, [[value]]);
  await workbench.call("settled");
};

test("inserting again, from anywhere, makes no second copy and says where the first one stands", async () => {
  const before = await workbench.call("formulas", "Report!A1:C60");
  await workbench.call("select", "Sheet1!B2");
  expect(await insert("insertBlock", "table1", "selection")).toBe(
    "Table 1 was there already, at Report!A27:C34: it was updated in place, not inserted a second time.",
  );
  expect(await insert("insertBlock", "table2", "report")).toContain("at Report!A38:C40: it was updated in place");
  expect(await insert("insertBlock", "caution", "report")).toContain("at Report!A36:C36: it was updated in place");
  expect(await insert("insertChart1", "selection")).toBe(
    "Chart 1 is already on the sheet Report. Its data and formatting were updated; no second chart was inserted.",
  );
  await insert("layOutReport");
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
  expect(await workbench.call("charts", "Sheet1")).toEqual([]);
  expect(await workbench.call("formulas", "Report!A1:C60")).toEqual(before);
  expect((await texts("Sheet1!A1:I40")).flat().join("")).toBe("");
});

test("a table is put right where it stands after rows were inserted above it and its sheet was renamed", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("26:26").insert("Down");
      sheet.name = "Summary";
      await context.sync();
    }),
  );
  await change("Summary!C29", "typed over");
  // It is said in the last line of the table and above the report, until it is put right.
  expect((await texts("Summary!A35"))[0]![0]).toBe("Table 1 (its cell C29)");
  expect((await texts("Summary!A2"))[0]![0]).toMatch(
    /^Do not use these scores: somebody has typed over Table 1 \(its cell C\d+\)\. Press Restore in the pane\. /,
  );
  expect(await insert("insertBlock", "table1", "report")).toContain("at Summary!A28:C35");
  expect((await texts("Summary!C29"))[0]![0]).toBe("Well met");
  expect((await texts("Summary!A35"))[0]![0]).toBe("");
  expect((await texts("Summary!A2"))[0]![0]).toMatch(/^100 cases\./);
});

test("a row of Table 1 that was deleted is there again, unless something is in the way", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").getRange("31:31").delete("Up");
      await context.sync();
    }),
  );
  await change("Summary!B35", "My note");
  await expect(insert("insertBlock", "table1", "report")).rejects.toThrow(
    "Table 1 was not inserted. The cell Summary!B35 is not empty, and Table 1 would overwrite it. Move the contents of that cell, then try again",
  );
  await change("Summary!B35", "");
  expect(await insert("insertBlock", "table1", "report")).toContain("at Summary!A28:C35");
  expect(await texts("Summary!A31:C36")).toEqual([
    ["4.3", "General Criterion: RESOURCE DEPLOYMENT", "Well met"],
    ["4.4", "General Criterion: WORKFORCE PLANNING AND DEVELOPMENT", "Well met"],
    ["4.5", "General Criterion: REVIEW AND EVALUATION", "Satisfactorily met"],
    ["4.6", "General Criterion: COMMISSIONING OF SERVICES", "Satisfactorily met"],
    ["", "", ""],
    [expect.stringContaining("Scores should not be compared"), "", ""],
  ]);
});

test("a chart that was deleted is made anew, its words stay where they are", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").charts.getItem("OMI Chart 1").delete();
      await context.sync();
    }),
  );
  expect(await workbench.call("charts", "Summary")).toEqual([]);
  expect(await insert("insertChart1", "report")).toBe("Chart 1 was inserted on the sheet Summary.");
  const charts = await workbench.call("charts", "Summary");
  expect(charts.map(({ name }) => name)).toEqual(["OMI Chart 1"]);
  expect(charts[0]!.title).toContain("Nottinghamshire (April 2007)");
});

test("nothing was asked of Excel that the workbench does not know, and the workbench had no fault", async () => {
  expect(await workbench.call("unimplemented")).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
