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
    /^Do not use these scores: somebody has typed over the score of Section 1 \(cell Scores!C\d+\)/,
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
