import type { Inspection } from "../../src/workbook/inspection/inspection";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  const example = await runInPane<Inspection>(workbench, "exampleInspection");
  await runInPane(workbench, "setUpWorkbook", example);
});
afterAll(() => workbench.close());

const texts = async (address: string) => (await workbench.call("texts", address)).flat();
/** Writes a value, looks at what comes of it, and puts the cell back. */
async function meanwhile(cell: string, value: string | number | null, look: () => Promise<void>) {
  const [[was]] = (await workbench.call("formulas", cell)) as [[string]];
  const [[held]] = (await workbench.call("read", cell)) as [[string | number | null]];
  await workbench.call("write", cell, [[value]]);
  await workbench.call("settled");
  await look();
  await workbench.call("write", cell, [[was === "" || was === undefined ? held : was]]);
  await workbench.call("settled");
}

test("a judgement that is empty, blank or 0 is one that is missing", async () => {
  expect(await texts("Scores!D5")).toEqual(["0"]);
  for (const judgement of [null, "  ", "\u00a0", 0])
    await meanwhile("Cases!T2", judgement, async () => {
      expect(await texts("Scores!D5")).toEqual(["1"]);
      expect((await texts("Scores!A2"))[0]).toMatch(/^Provisional: 1 judgement is missing/);
    });
});

test.each([[null], ["seventy"], [1.5], [-0.5], [0]])(
  "with %p for the line of priority no criterion is called good, below it or not",
  async (line) => {
    await meanwhile("Settings!B6", line, async () => {
      expect(await texts("Scores!E6")).toEqual(["#VALUE!"]);
      expect(await texts("Scores!G6")).toEqual(["#VALUE!"]);
      const [chart] = await workbench.call("charts", "Report");
      expect(chart!.series[2]!.values.every((value) => value === null)).toBe(true);
      await workbench.pane.getByText("Do not use the conclusions").first().waitFor();
      await workbench.pane.getByText("priority", { exact: true }).first().waitFor({ state: "detached" });
    });
    expect(await texts("Scores!E6")).toEqual(["Below the line"]);
  },
);

test("the Thread has no score while the setting on summary questions says neither yes nor no", async () => {
  await meanwhile("Settings!B7", "no", async () => {
    expect((await texts("Scores!C25"))[0]).toMatch(/^\d\d%$/);
  });
  for (const word of ["maybe", null])
    await meanwhile("Settings!B7", word, async () => {
      expect(await texts("Scores!C25")).toEqual(["#VALUE!"]);
    });
  expect(await texts("Scores!C25")).toEqual(["72%"]);
});

test("a list of questions that has mistakes refuses every score, and the sheets name its cell", async () => {
  await meanwhile("Questions!B2", "1.6", async () => {
    expect((await texts("Scores!A2"))[0]).toMatch(/^Do not use these scores: cell Questions!B2 holds '1\.6'/);
    expect(await texts("Scores!C5")).toEqual(["#VALUE!"]);
  });
  expect(await texts("Scores!C5")).toEqual(["83%"]);
});

test("a row of one's own in Table 1 is not cleared: Table 1 says so and stays as it is", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("30:30").insert("Down");
      sheet.getRange("B30").values = [["My own note"]];
      await context.sync();
    }),
  );
  await expect(runInPane(workbench, "insertBlock", "table1", "report")).rejects.toThrow("My own note");
  expect(await texts("Report!B30")).toEqual(["My own note"]);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").getRange("30:30").delete("Up");
      await context.sync();
    }),
  );
});

test("a report that was left unfinished is completed by the next Set up, never cleared", async () => {
  await workbench.call("write", "Report!B50", [["What the inspectors found"]]);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      context.workbook.names.add("OMI_Unfinished", sheet.getRange("A1"));
      await context.sync();
    }),
  );
  const empty = await runInPane<Inspection>(workbench, "emptyInspection");
  await runInPane(workbench, "setUpWorkbook", empty);
  expect(await texts("Report!B50")).toEqual(["What the inspectors found"]);
  expect((await texts("Report!A26:C41")).join(" ")).toContain("Score for Risk of Harm Thread 72%");
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
});
