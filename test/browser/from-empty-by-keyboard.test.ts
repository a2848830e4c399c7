import { byKeyboard, type ByKeyboard } from "./by-keyboard";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

let workbench: OpenWorkbench;
let keyboard: ByKeyboard;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  keyboard = byKeyboard(workbench);
  await workbench.pane.getByRole("button", { name: "Example inspection" }).waitFor();
});
afterAll(() => workbench.close());

const texts = (address: string) => workbench.call("texts", address);
const chart = async () => (await workbench.call("charts", "Report"))[0]!;
/** The criteria that a series of the chart has columns for. */
const criteriaOf = async (name: string) => {
  const series = (await chart()).series.find((one) => one.name.startsWith(name))!;
  return series.categories.filter((_, index) => series.values[index] !== null);
};
const row = (start: string) =>
  workbench.pane.getByRole("button", { name: new RegExp(`^${start.replace(".", "\\.")} `) });
const ALL = "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2".split(" ");
const PER_CENTS = "83% 67% 92% 78% 66% 63% 69% 78% 86% 76% 85% 73% 70% 72%".split(" ");

test("Set up on the ribbon, and the example in the pane, lead to every published figure", async () => {
  await keyboard.pressRibbonButton("Set up");
  await keyboard.goTo("pane");
  await keyboard.pressTo("Tab", "Example inspection");
  await keyboard.press("Enter");
  await workbench.pane.locator(".fui-MessageBar").getByText("Set up made the sheets").waitFor({ timeout: 60_000 });
  expect(await texts("Scores!A5:A18")).toEqual(ALL.map((one) => [one]));
  expect(await texts("Scores!C5:C18")).toEqual(PER_CENTS.map((one) => [one]));
  expect((await texts("Scores!A22:C25")).map(([section, , score]) => [section, score])).toEqual([
    ["Section 1", "77%"],
    ["Section 2", "76%"],
    ["Section 3", "71%"],
    ["RoH Thread", "72%"],
  ]);
});

test("Chart 1, Table 1 and Table 2 on the ribbon put what stands on the report right, and make no second copy", async () => {
  const shown = await texts("Report!A1:C60");
  for (const name of ["Chart 1", "Table 1", "Table 2"]) {
    await keyboard.pressRibbonButton(name);
    await workbench.pane
      .getByText(new RegExp(`^${name} .*Report`))
      .first()
      .waitFor();
    await workbench.call("settled");
  }
  expect(await texts("Report!A1:C60")).toEqual(shown);
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
});

test("the report has the words and figures that were printed", async () => {
  expect((await texts("Report!A27:C40")).map((cells) => cells.join(" ").trim()).filter((line) => line !== "")).toEqual([
    "Table 1: Scoring of section 4:",
    "4.1 General Criterion: LEADERSHIP AND PLANNING Well met",
    "4.2 General Criterion: PERFORMANCE AGAINST NATIONAL AND REGIONAL TARGETS Well met",
    "4.3 General Criterion: RESOURCE DEPLOYMENT Well met",
    "4.4 General Criterion: WORKFORCE PLANNING AND DEVELOPMENT Well met",
    "4.5 General Criterion: REVIEW AND EVALUATION Satisfactorily met",
    "4.6 General Criterion: COMMISSIONING OF SERVICES Satisfactorily met",
    "Scores should not be compared area by area: areas differ in their cases and in the conditions under which they work, and the inspection does not rank them.",
    "Table 2: Risk of Harm Thread",
    "Score for Risk of Harm Thread 72%",
  ]);
  const { title, series } = await chart();
  expect(title).toBe(
    "Chart 1: Scoring of sections 1-3:\nOffender Management Inspection - Nottinghamshire (April 2007)",
  );
  expect(series.map(({ name }) => name)).toEqual([
    "On or above the line",
    "Below the line",
    "Line of priority for improvement (68%)",
  ]);
  expect(series[2]!.values).toEqual(ALL.map(() => 0.68));
  const bars = ALL.map((_, index) => series[0]!.values[index] ?? series[1]!.values[index]!);
  expect(bars.map((score) => `${Math.round(score * 100)}%`)).toEqual(PER_CENTS);
  expect(await criteriaOf("Below")).toEqual(["1.2", "1.5", "2.1"]);
});

test("the line at 70% makes 2.2 a priority, and 3.1, which is exactly on it, not: in sheet, chart and pane", async () => {
  await keyboard.setLine(70);
  expect(await criteriaOf("Below")).toEqual(["1.2", "1.5", "2.1", "2.2"]);
  expect((await chart()).series[2]).toMatchObject({
    name: "Line of priority for improvement (70%)",
    values: ALL.map(() => 0.7),
  });
  expect([await texts("Scores!C11:E11"), await texts("Scores!C17:E17")]).toEqual([
    [["69%", "0", "Below the line"]],
    [["70%", "0", "On or above the line"]],
  ]);
  expect(await texts("Scores!G11")).toEqual([["This criterion represents a priority for improvement."]]);
  await keyboard.openTab("Scores");
  await row("2.2").filter({ hasText: "priority" }).waitFor();
  expect(await row("3.1").textContent()).not.toContain("priority");
});

test("one judgement typed over moves score, chart, the words below it, conclusion and pane", async () => {
  await keyboard.setLine(69);
  expect(await criteriaOf("Below")).toEqual(["1.2", "1.5", "2.1"]);
  const headings = (await texts("Cases!A1:GL1"))[0]!;
  const column = headings.indexOf("Q2.2-04");
  const judgements = (await texts("Cases!A2:GL101")).map((cells) => cells[column]);
  await keyboard.typeInto("Cases", judgements.indexOf("Y") + 2, column + 1, "N");

  expect(await texts("Scores!C11:G11")).toEqual([
    ["68%", "0", "Below the line", "", "This criterion represents a priority for improvement."],
  ]);
  expect(await criteriaOf("Below")).toEqual(["1.2", "1.5", "2.1", "2.2"]);
  expect((await texts("Report!A24"))[0]![0]).toContain("2.2 68%");
  await keyboard.openTab("Scores");
  await row("2.2").filter({ hasText: "priority" }).filter({ hasText: "68%" }).waitFor();
});

test("judgements on Risk of Harm move the Thread in Table 2, and a word on leadership moves Table 1", async () => {
  expect(await texts("Report!C39")).toEqual([["72%"]]);
  const headings = (await texts("Cases!A1:GL1"))[0]!;
  const column = headings.indexOf("Q2.6-03");
  const judgements = (await texts("Cases!A2:GL101")).map((cells) => cells[column]);
  await keyboard.typeInto("Cases", judgements.indexOf("Y") + 2, column + 1, "N");
  expect(await texts("Report!C39")).toEqual([["71%"]]);
  await keyboard.openTab("Scores");
  await workbench.pane.getByRole("button", { name: /Thread.*71%$/ }).waitFor();

  await keyboard.typeInto("Leadership", 5, 3, "Partly met");
  expect(await texts("Report!B28:C28")).toEqual([["General Criterion: LEADERSHIP AND PLANNING", "Partly met"]]);
});

test("the inspectors' override is kept, and marked where it differs from the line", async () => {
  await keyboard.typeInto("Scores", 12, 6, "Priority");
  expect(await texts("Scores!E12:G12")).toEqual([
    [
      "On or above the line",
      "Priority",
      "This criterion represents a priority for improvement. (Inspectors' override.)",
    ],
  ]);
  await keyboard.setLine(80);
  expect(await texts("Scores!E12:G12")).toEqual([
    ["Below the line", "Priority", "This criterion represents a priority for improvement."],
  ]);
  await keyboard.setLine(68);
});

test("Set up once more changes nothing, overrides and edits included", async () => {
  const everything = async () =>
    Promise.all(
      [
        "Settings!A1:E19",
        "Cases!A1:GL101",
        "Leadership!A1:M10",
        "Scores!A1:V69",
        "Report!A1:C42",
        "Calculation!A1:A3",
      ].map((address) => workbench.call("formulas", address)),
    );
  const before = [await everything(), await texts("Scores!A1:H25")];
  await keyboard.pressRibbonButton("Set up");
  await keyboard.goTo("pane");
  await keyboard.pressTo("Tab", "Put back what is missing");
  await keyboard.press("Enter");
  await workbench.pane
    .getByText("Everything is there already: nothing was changed.")
    .first()
    .waitFor({ timeout: 60_000 });
  expect([await everything(), await texts("Scores!A1:H25")]).toEqual(before);
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
  expect(workbench.complaints).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
});
