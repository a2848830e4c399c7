import fs from "node:fs";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
});
afterAll(() => workbench.close());
beforeEach(() => openFirstVersion());

const FILE = fs.readFileSync("test/fixtures/made-by-version-1.0.xlsx").toString("base64");
const KEPT = ["Cases!A1:GH101", "Questions!A1:E172", "Settings!A3:E19", "Leadership!A4:L10"] as const;
const OWN = "Mine!A1:A4";

/** The example as version 1.0 made it, with what a person has put into it since. */
async function openFirstVersion() {
  await workbench.page.evaluate(async (file) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    await window.workbench!.open(bytes, "inspection.xlsx");
  }, FILE);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.add("Mine");
      own.getRange("A1:A4").formulas = [
        ["=Scores!C5"],
        ["=OMI_Thread"],
        ["=AVERAGE(Criteria[Score])"],
        ["=OMI.PROPORTION(Cases[[Q1.1-01]])"],
      ];
      worksheets.getItem("Scores").getRange("H6").values = [["a note"]];
      worksheets.getItem("Scores").getRange("F6").values = [["Urgent priority"]];
      worksheets.getItem("Scores").getRange("B5").values = [["Our own title"]];
      worksheets.getItem("Report").getRange("A26").values = [["Our own caption"]];
      worksheets.getItem("Report").getRange("A33").values = [["our own line"]];
      await context.sync();
    }),
  );
  await workbench.call("settled");
}

const bringOver = () => runInPane<string>(workbench, "bringOver");
const texts = async (address: string) => (await workbench.call("texts", address)).flat();
const formulas = (addresses: readonly string[]) =>
  Promise.all(addresses.map((address) => workbench.call("formulas", address)));

test("a workbook of version 1.0 says so in the pane, and is brought over with all that is the user's", async () => {
  const { pane } = workbench;
  await pane
    .getByText("Do not use these scores: an earlier version of OMI Scores made this workbook")
    .first()
    .waitFor();
  const before = await formulas(KEPT);
  const own = await workbench.call("read", OWN);
  await pane.getByRole("button", { name: "Bring over" }).click();
  await pane
    .getByText("The workbook was brought over. All 38 figures and conclusions are as they were.")
    .first()
    .waitFor();
  await workbench.call("settled");
  expect(await formulas(KEPT)).toEqual(before);
  expect(await workbench.call("read", OWN)).toEqual(own);
  expect(own.flat().every((figure) => typeof figure === "number")).toBe(true);
  expect(await texts("Scores!A2")).toEqual(["100 cases. The cases are synthetic: no real person is in them."]);
  expect(await texts("Scores!A4:J4")).toEqual([
    "Criterion",
    "Title",
    "Score",
    "Missing",
    "Line",
    "Inspectors' override",
    "Conclusion",
    "Note",
    "Typed over",
    "Description",
  ]);
  expect((await texts("Scores!A6:G6")).slice(-2)).toEqual([
    "Urgent priority",
    "This criterion represents an urgent priority for improvement.",
  ]);
  expect(await texts("Scores!B5")).toEqual(["Our own title"]);
  // The columns that were inserted have moved it.
  expect(await texts("Scores!L6")).toEqual(["a note"]);
  expect(await texts("Report!A26")).toEqual(["Our own caption"]);
  expect(await texts("Report!A34")).toEqual(["our own line"]);
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
  await workbench.call("write", "Scores!C22", [[0.9]]);
  await workbench.call("settled");
  expect((await texts("Report!A2"))[0]).toMatch(
    /^Do not use these scores: figures have been typed over: score of Section 1/,
  );
});

test("Proof offers to bring it over, and stamps the report when that is done", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Prove the figures" }).click();
  await pane.getByText("The report was not stamped: the figures cannot be compared.").first().waitFor();
  await pane.getByRole("button", { name: "Bring over" }).last().click();
  await pane
    .getByText(/^Proved on .*: \d{3} figures agree with 17,100 judgements on 100 cases\.$/)
    .first()
    .waitFor();
  await workbench.call("settled");
  expect(await texts("Report!A3")).toEqual([expect.stringMatching(/^Proved on /)]);
});

test("the figures that change are listed, each with the reason", async () => {
  await workbench.call("write", "Scores!C6", [[0.9]]);
  await workbench.call("write", "Cases!A3", [["C001 "]]);
  await workbench.call("settled");
  const said = await bringOver();
  expect(said).toContain("1.1: 83% before, an error now (what it rests on is refused: the notice says why).");
  expect(said).toContain("1.2: 90% before, an error now (it had been typed over).");
  expect((await texts("Scores!A2"))[0]).toMatch(/^Do not use these scores: case C001 is judged twice/);
});

test("stopped after any of its steps and pressed again, it ends as if it had not been stopped", async () => {
  const whole = ["Scores!A1:Z60", "Report!A1:C45", "Leadership!A1:N10", "Calculation!A1:A3", "Cases!A1:GH102"];
  await bringOver();
  const wanted = await formulas(whole);
  const areas = await names();
  let stopped = 0;
  for (const requests of [3, 8, 13, 18, 23, 28, 33]) {
    await openFirstVersion();
    await workbench.pane.evaluate((count) => {
      const { prototype } = Excel.RequestContext as unknown as { prototype: { sync: () => Promise<void> } };
      const sync = prototype.sync;
      let left = count;
      prototype.sync = function (this: unknown) {
        if (left-- > 0) return sync.call(this);
        prototype.sync = sync;
        return Promise.reject(new Error("The connection is gone"));
      };
    }, requests);
    const [first] = await Promise.allSettled([bringOver()]);
    if (first.status === "fulfilled") break;
    stopped++;
    await bringOver();
    expect([requests, await formulas(whole)]).toEqual([requests, wanted]);
    expect([requests, await names()]).toEqual([requests, areas]);
  }
  expect(stopped).toBeGreaterThan(3);
});

/** The names of the workbook with what they mean. */
const names = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.names.load("items/name,items/formula");
      await context.sync();
      return all.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort();
    }),
  );
