import type { Inspection } from "../../src/workbook/inspection/inspection";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  const example = await runInPane<Inspection>(workbench, "exampleInspection");
  await runInPane(workbench, "setUpWorkbook", example);
});
afterAll(() => workbench.close());

const texts = async (address: string) => (await workbench.call("texts", address)).flat();
const outOfStep = () => runInPane<readonly string[]>(workbench, "outOfStep");
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

test("a case that is judged twice is said above the scores, in the report and in the pane, until it is put right", async () => {
  const warning = /^Do not use these scores: a case has more than one row/;
  await meanwhile("Cases!A3", "c001", async () => {
    expect((await texts("Scores!A2"))[0]).toMatch(warning);
    expect((await texts("Report!A2"))[0]).toMatch(warning);
    expect((await outOfStep())[0]).toMatch(/^Case c001 has more than one row in the table Cases/);
  });
  // An id that is a formula is no text any more, and may be an error.
  const setId = (format: string, id: string) =>
    workbench.pane.evaluate(
      ([numberFormat, formula]) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Cases").getRange("A3");
          cell.numberFormat = [[numberFormat]];
          cell.formulas = [[formula]];
          await context.sync();
        }),
      [format, id] as const,
    );
  await setId("General", "=NA()");
  expect((await texts("Scores!A2"))[0]).toMatch(warning);
  await setId("@", "C002");
  expect(await texts("Scores!A2")).toEqual(["The cases are synthetic: no real person is in them."]);
  expect(await outOfStep()).toEqual([]);
});

test("a judgement that is empty, blank or 0 is one that is missing", async () => {
  expect(await texts("Scores!D5")).toEqual(["0"]);
  for (const judgement of [null, "  ", 0])
    await meanwhile("Cases!T2", judgement, async () => {
      expect(await texts("Scores!D5")).toEqual(["1"]);
      expect((await texts("Scores!A2"))[0]).toMatch(/^Provisional: 1 judgement is still missing/);
    });
});

test.each([[null], ["seventy"], [1.5], [-0.5]])(
  "with %p for the line of priority no criterion is called good, below it or not",
  async (line) => {
    await meanwhile("Settings!B6", line, async () => {
      expect(await texts("Scores!E6")).toEqual(["#N/A"]);
      expect(await texts("Scores!G6")).toEqual(["#N/A"]);
      const [chart] = await workbench.call("charts", "Report");
      expect(chart!.series[2]!.values.every((value) => value === null)).toBe(true);
      await workbench.pane.getByText("There is no line of priority").first().waitFor();
      expect(await workbench.pane.getByText("priority", { exact: true }).count()).toBe(0);
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

test("formulas are not updated over a list of questions that has mistakes, which are named", async () => {
  await meanwhile("Questions!B2", "1.6", async () => {
    await expect(runInPane(workbench, "updateFormulas")).rejects.toThrow(
      /list of questions has mistakes.*Questions!B2/,
    );
    expect(await texts("Scores!C5")).toEqual(["83%"]);
  });
  expect(await outOfStep()).toEqual([]);
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
  await expect(runInPane(workbench, "insertTable1", "report")).rejects.toThrow("My own note");
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
  expect((await texts("Report!A26:C37")).join(" ")).toContain("Score for Risk of Harm Thread 72%");
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
});
