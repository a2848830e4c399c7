import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  await workbench.pane.getByRole("button", { name: "Example inspection" }).waitFor();
});
afterEach(() => workbench.close());

const button = (name: string) => workbench.pane.getByRole("button", { name });
const sheetNames = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );

/** Presses a key, again and again, until the focus is on what is called `name`. */
async function press(key: string, name: string) {
  for (let presses = 0; presses < 20; presses++) {
    await workbench.page.keyboard.press(key);
    const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent);
    if (focused === name) return;
  }
  throw new Error(`${key} does not lead to ${name}.`);
}

test("by keyboard alone: from an empty workbook to the published scores", async () => {
  const { pane, page } = workbench;
  // F6 in Excel puts the focus on the first thing in the pane that takes it; Tab then goes as office.js has it go.
  await pane.locator("a, button").first().focus();
  await press("Tab", "Example inspection");
  await press("Shift+Tab", "New inspection");
  await press("Tab", "Example inspection");
  await expect(
    button("Example inspection")
      .getAttribute("aria-describedby")
      .then((id) => pane.locator(`#${id}`).textContent()),
  ).resolves.toContain("synthetic");
  await page.keyboard.press("Enter");

  // The step's name is shown and said.
  const bar = pane.getByRole("progressbar");
  await bar.waitFor();
  await pane
    .getByText(/^(Looking at the workbook|Making the sheet)/)
    .first()
    .waitFor();

  await pane.getByRole("tab", { name: "Scores", selected: true }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Scores");
  await pane.locator(".fui-MessageBar").getByText("Set up made the sheets Settings, Questions, Cases").waitFor();
  expect(await pane.locator("h1 + *").textContent()).toBe("Nottinghamshire, April 2007");
  await workbench.call("settled");
  await pane.getByRole("button", { name: /^1\.1.*83%$/ }).waitFor();
  const rows = (await pane.getByRole("tabpanel").getByRole("button").allTextContents()).filter((row) => /%/.test(row));
  expect(rows.map((row) => row.replace(/[^\d.%]+/, " "))).toEqual([
    "1 77%",
    "1.1 83%",
    "1.2 67%",
    "1.3 92%",
    "1.4 78%",
    "1.5 66%",
    "2 76%",
    "2.1 63%",
    "2.2 69%",
    "2.3 78%",
    "2.4 86%",
    "2.5 76%",
    "2.6 85%",
    "2.7 73%",
    "3 71%",
    "3.1 70%",
    "3.2 72%",
    " 72%",
  ]);
  expect(rows.filter((row) => row.includes("priority")).map((row) => row.slice(0, 3))).toEqual(["1.2", "1.5", "2.1"]);

  // On to a criterion, and to its formula.
  await press("Tab", rows[2]!);
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address === "Scores!C6";
    }),
  );
  expect(workbench.complaints).toEqual([]);
});

test("Set up can be cancelled: it stops, says how far it came, and goes on when it is started again", async () => {
  const { pane } = workbench;
  // Pressed as soon as the words are there, before the next sheet is begun, however fast the machine is.
  await pane.evaluate(() => {
    const watcher = new MutationObserver(() => {
      if (!document.body.innerText.includes("Making the sheet Cases")) return;
      const cancel = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Cancel");
      cancel?.click();
      if (cancel) watcher.disconnect();
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await button("Example inspection").click();
  await pane
    .getByText(/Set up was stopped/)
    .first()
    .waitFor();
  expect(await sheetNames()).not.toContain("Report");
  // Where the scores were made already, the pane shows them, with a button to go on.
  await pane.getByRole("button", { name: /^(Example inspection|Go on setting up)$/ }).click();
  await pane
    .locator(".fui-MessageBar")
    .getByText(/^Set up made/)
    .waitFor();
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "Settings",
    "Questions",
    "Cases",
    "Leadership",
    "Scores",
    "Report",
    "Calculation",
  ]);
});

test("the first run's page can be skipped, and is found again", async () => {
  const { pane } = workbench;
  await button("Skip: show the pane without setting up").click();
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("heading", { name: "OMI.CRITERION" }).waitFor();
  await pane.getByRole("tab", { name: "Scores" }).click();
  await button("Set up an inspection").click();
  await button("Example inspection").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("New inspection");
});

test("questions of one's own come from a table of the workbook, or are pasted; a list that is none is refused in words", async () => {
  const { pane } = workbench;
  await workbench.call("write", "Sheet1!A1:C3", [
    ["Criterion", "Question", "Summary"],
    ["1.1", "A-1", ""],
    ["1.1", "A-2", "yes"],
  ]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("A1:C3", true).name = "Tool2024";
      await context.sync();
    }),
  );
  await button("My own questions").click();
  await pane.getByLabel("A table of this workbook").waitFor();
  expect(await pane.getByLabel("A table of this workbook").locator("option").allTextContents()).toEqual([
    "Tool2024 (sheet Sheet1)",
  ]);

  await button("Set up with these rows").click();
  await pane.getByText("Nothing is pasted yet.").first().waitFor();
  await pane.getByLabel("Or rows copied from a sheet").fill("Item\tCriterion\nQ1\t1.1");
  await button("Set up with these rows").click();
  await pane.getByText("The list of questions was not taken.").first().waitFor();
  expect(await sheetNames()).toEqual(["Sheet1"]);

  await button("Set up with this table").click();
  await pane.getByRole("tab", { name: "Scores", selected: true }).waitFor();
  expect(await workbench.call("read", "Questions!A1:B3")).toContainEqual(["A-2", "1.1"]);
});
