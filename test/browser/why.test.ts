import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
  await workbench.tab("Why");
});
afterAll(() => workbench.close());

const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
const questions = () => workbench.pane.getByRole("list", { name: "Questions by points lost" }).getByRole("button");
const choose = (id: string) => workbench.pane.getByRole("combobox", { name: "Score" }).selectOption(id);
const near = (name: string) => workbench.pane.getByRole("region", { name });
const selectedRange = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

test("names the questions that take most, and a press selects the judgements of one", async () => {
  await choose("1.2");
  await says("67%, below the line: 32.9 points lost.");
  expect(await questions().count()).toBe(17);
  expect(await questions().first().textContent()).toContain("Q1.2-S");
  expect(await questions().first().textContent()).toContain("10.8 points");
  await questions().first().click();
  const first = await workbench.cellOf("Cases", "Case", "C001", "Q1.2-S");
  const last = await workbench.cellOf("Cases", "Case", "C100", "Q1.2-S");
  await workbench.page.waitForTimeout(500);
  expect(await selectedRange()).toBe(`${first}:${last.replace(/^.*!/, "")}`);
});

test("lists the judgements that decide a word, and goes to one of them", async () => {
  await near("1.2 Assessment of Risk of Harm").getByText("would put it on or above the line").waitFor();
  const link = near("1.2 Assessment of Risk of Harm").getByRole("button").first();
  await link.click();
  await workbench.page.waitForTimeout(500);
  expect(await workbench.selected()).toMatch(/^Cases!\w+\d+$/);
});

test("follows an edit, and says which cell keeps a score from being explained", async () => {
  await choose("1.2");
  const cell = await workbench.cellOf("Cases", "Case", "C001", "Q1.2-03");
  await workbench.call("write", cell, [["Yse"]]);
  await says(/holds 'Yse', which is not an answer/);
  await workbench.call("write", cell, [["Y"]]);
  await questions().first().waitFor();
});

test("inserts the figures on a new sheet", async () => {
  await choose("RoH Thread");
  await workbench.pane.getByRole("button", { name: "Insert as a table" }).click();
  await says("The table is on the sheet Why RoH Thread.");
});
