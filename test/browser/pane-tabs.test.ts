import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
});
afterAll(() => workbench.close());
beforeEach(() => workbench.tab("Scores"));

const score = async (address: string) => (await workbench.call("read", address))[0]![0];

test("the line at 70 % makes 2.2 a priority, and 3.1, which is exactly on it, not", async () => {
  const { pane, page } = workbench;
  await workbench.tab("Settings");
  const line = pane.getByLabel("Line of priority for improvement");
  await line.fill("seventy");
  await page.keyboard.press("Enter");
  await pane
    .getByText("'seventy' is not accepted. Enter a percentage above 0 and up to 100, e.g. 68%.")
    .first()
    .waitFor();
  await line.fill("70");
  await page.keyboard.press("Enter");
  await pane.getByText("Saved.").first().waitFor();
  await workbench.tab("Scores");
  await workbench.row("2.2", "priority 69%").waitFor();
  await workbench.row("3.1", "outcomes 70%").waitFor();
  await workbench.tab("Settings");
  await line.fill("68");
  await line.blur();
  await pane.getByText("Saved.").first().waitFor();
  await workbench.tab("Scores");
  await workbench.row("2.2", "Harm 69%").waitFor();
});

test("a month stays text, and the pane's title follows", async () => {
  const { pane } = workbench;
  await workbench.tab("Settings");
  const month = pane.getByLabel("Month of inspection");
  await month.fill("May 2008");
  await month.blur();
  await pane.getByText("Nottinghamshire, May 2008").waitFor();
  await month.fill("April 2007");
  await month.blur();
  await pane.getByText("Nottinghamshire, April 2007").waitFor();
});

test("on a protected sheet a setting is not written, and the pane says why and what next", async () => {
  const { pane } = workbench;
  const protect = (isOn: boolean) =>
    pane.evaluate(
      (on) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Settings");
          if (on) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      isOn,
    );
  await protect(true);
  await workbench.tab("Settings");
  const area = pane.getByLabel("Area");
  await area.fill("Derbyshire");
  await area.blur();
  await pane
    .getByText("The setting Area was not changed. The sheet or the workbook is protected, or open for reading only.")
    .first()
    .waitFor();
  await protect(false);
  await area.press("Escape");
  expect(await area.inputValue()).toBe("Nottinghamshire");
});

test("while a cell is being edited the pane says what it waits for, and does its work afterwards", async () => {
  const { pane, page } = workbench;
  await workbench.tab("Check");
  await workbench.call("select", "Sheet1!H20");
  await page.keyboard.type("half a wo");
  // Not by the mouse: a press in the pane must not end the edit here.
  await pane.getByRole("button", { name: "Check the inspection" }).evaluate((button: HTMLElement) => button.click());
  await pane.getByText("If you are editing a cell, press Enter or Esc to finish.").first().waitFor();
  await page.keyboard.press("Escape");
  await pane.getByText(/Check/).and(pane.locator(".fui-MessageBarBody")).waitFor();
  expect(await workbench.selected()).toMatch(/^Check!/);
});

test("a piece of the report that is there already is updated in place; that is said, and can be put away without losing the focus", async () => {
  const { pane } = workbench;
  await workbench.tab("Insert");
  await pane.getByLabel("At the selected cell").check();
  await pane.getByRole("button", { name: "Table 2" }).click();
  const message = pane.locator(".fui-MessageBar").getByText(/^Table 2 was there already, at Report!/);
  await message.waitFor();
  await pane.getByRole("button", { name: "Dismiss" }).press("Enter");
  await message.waitFor({ state: "detached" });
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Insert");
});

test("an example inserts itself into an empty cell only", async () => {
  const { pane } = workbench;
  await workbench.tab("Help");
  const insert = pane.getByRole("button", { name: "Insert into the selected cell: OMI.FINDING" });
  await workbench.call("select", "Sheet1!B2");
  await insert.click();
  await pane.getByText("The example is in Sheet1!B2.").first().waitFor();
  await workbench.call("settled");
  expect(await score("Sheet1!B2")).toBe("48 of the 57 cases (84%)");
  await insert.click();
  await pane.getByText("Cell Sheet1!B2 is not empty.").first().waitFor();
  await workbench.call("write", "Sheet1!B2", [[null]]);
});

test.each(["Scores", "Why", "Case", "Progress", "Bring in", "Insert", "Settings", "Check", "Help"])(
  "at 350 px nothing of %s is cut off at the side",
  async (name) => {
    const { pane } = workbench;
    await workbench.tab(name);
    await workbench.page.waitForTimeout(500);
    expect(await pane.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([350, 350]);
  },
);
