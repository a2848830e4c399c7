import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
});
afterAll(() => workbench.close());
beforeEach(() => workbench.tab("Scores"));

/** Judges the summary question of 1.1 anew in the first twenty cases; gives the judgements that were there. */
async function judge(judgements: string[][]): Promise<string[][]> {
  const first = await workbench.cellOf("Cases", "Case", "C001", "Q1.1-S");
  const row = Number(/\d+$/.exec(first)![0]);
  const range = `${first}:${first.replace(/.*!/, "").replace(/\d+$/, "")}${row + 19}`;
  const before = (await workbench.call("read", range)) as string[][];
  await workbench.call("write", range, judgements);
  return before;
}
const ALL_BELOW = Array.from({ length: 20 }, () => ["N"]);

test("the list follows the judgements, says so politely, and leaves the focus where it is", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Scores" }).focus();
  const before = await judge(ALL_BELOW);
  await workbench.row("1.1", "77%").waitFor();
  await pane.getByRole("status").getByText("1.1 is now 77%.").waitFor();
  expect(await pane.getByRole("status").getAttribute("aria-live")).toBe("polite");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Scores");
  expect((await workbench.call("texts", "Scores!C5"))[0]).toEqual(["77%"]);
  await judge(before);
  await workbench.row("1.1", "83%").waitFor();
});

test("scores are provisional while judgements are missing", async () => {
  const { pane } = workbench;
  const cell = await workbench.cellOf("Cases", "Q1.1-01", "Y", "Q1.1-01");
  await workbench.call("write", cell, [[null]]);
  const said = pane.getByText(/Provisional: 1 judgement is missing\./);
  // Above the list, and after it of section 1 and of criterion 1.1.
  await said.nth(2).waitFor();
  await workbench.row("1.1", "83%").waitFor();
  await workbench.call("write", cell, [["Y"]]);
  await said.first().waitFor({ state: "detached" });
});

test("a judgement that is no answer is named below its criterion, and a press goes to it", async () => {
  const { pane } = workbench;
  const cell = await workbench.cellOf("Cases", "Q1.1-01", "Y", "Q1.1-01");
  await workbench.call("write", cell, [["Yse"]]);
  await workbench.row("1.1", "#VALUE!").waitFor();
  const says = pane.getByText(/^Cell Cases!\w+ holds 'Yse', which is not an answer, so it cannot be scored\./);
  // Below section 1 and below criterion 1.1.
  const where = says.nth(1).getByRole("button", { name: `Cell ${cell}` });
  await where.click();
  await pane.waitForTimeout(500);
  expect(await workbench.selected()).toBe(cell);
  await workbench.call("write", cell, [["Y"]]);
  await workbench.row("1.1", "83%").waitFor();
  await where.waitFor({ state: "detached" });
});

test("the list is live on renamed sheets", async () => {
  const rename = (from: string, to: string) =>
    workbench.pane.evaluate(
      ([before, after]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(before!).name = after!;
          await context.sync();
        }),
      [from, to],
    );
  await rename("Scores", "Ergebnis");
  await rename("Cases", "2007 cases");
  const before = await judge(ALL_BELOW);
  await workbench.row("1.1", "77%").waitFor();
  await judge(before);
  await workbench.row("1.1", "83%").waitFor();
  await rename("Ergebnis", "Scores");
  await rename("2007 cases", "Cases");
});

test("a question that moves to another criterion is scored there at once", async () => {
  const criterion = await workbench.cellOf("Questions", "Question", "Q1.1-01", "Criterion");
  await workbench.call("write", criterion, [["1.2"]]);
  await workbench.row("1.1", "82%").waitFor();
  await workbench.row("1.2", "Harm 68%").waitFor();
  await workbench.call("write", criterion, [["1.1"]]);
  await workbench.row("1.1", "83%").waitFor();
});
