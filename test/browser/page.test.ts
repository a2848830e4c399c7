import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

test("the ribbon shows the tab, groups, buttons and supertips of the manifest", async () => {
  const { page } = workbench;
  const ribbon = page.getByRole("region", { name: "Ribbon" });
  expect(await ribbon.getByRole("tab").allTextContents()).toEqual(["OMI"]);
  const groups = ribbon.getByRole("toolbar");
  expect(await groups.count()).toBe(2);
  const buttons = ribbon.getByRole("button");
  expect(await buttons.allTextContents()).toEqual([
    "Scores pane",
    "Set up",
    "Check",
    "Proof",
    "Chart 1",
    "Table 1",
    "Table 2",
  ]);
  for (const [index, icon] of ["scores-pane", "set-up", "check", "proof", "chart-1", "table-1", "table-2"].entries()) {
    const image = buttons.nth(index).locator("img");
    expect(await image.getAttribute("src")).toContain(`/assets/icons/${icon}-32.png`);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(32);
  }
  await page.getByRole("button", { name: "Set up" }).hover();
  await page.getByRole("button", { name: "Scores pane" }).hover();
  await page.getByText("Ctrl+Shift+Alt+S opens it too.").waitFor();
});

test("the button hides the pane and shows it again, and the add-in is told; its functions run on meanwhile", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    return Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode))
      .then(() => null);
  });
  const frame = page.locator("iframe");
  expect(await frame.isVisible()).toBe(true);
  await page.getByRole("button", { name: "Scores pane" }).click();
  expect(await frame.isVisible()).toBe(false);
  await workbench.call("write", "Scores!AA5", [["=OMI.PROPORTION(Cases[[Q1.1-01]])"]]);
  await workbench.call("settled");
  expect(await workbench.call("read", "Scores!AA5")).toEqual([[1]]);
  await workbench.call("run", "OmiTab.Scores.Pane");
  expect(await frame.isVisible()).toBe(true);
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["Hidden", "Taskpane"]);
  await workbench.call("undo");
});

test("the formula bar offers the add-in's functions while they are typed, and explains their arguments", async () => {
  const { page } = workbench;
  await workbench.call("select", "Scores!P6");
  await page.keyboard.type("=OMI.CRI", { delay: 30 });
  await page.getByText("The score of a general criterion, 0 to 1").first().waitFor();
  await page.keyboard.type("TERION(", { delay: 30 });
  await page.getByText("[summaryWeight]").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("the sheets are tabs, and the pane's page fits its 350 pixels", async () => {
  const { page, pane } = workbench;
  for (const name of ["Settings", "Questions", "Cases", "Leadership", "Scores", "Report"])
    expect(await page.getByText(name, { exact: true }).count()).toBeGreaterThan(0);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().width)).toBe(350);
});

test("every control around the grid can be reached and named by keyboard", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Open…" }).focus();
  const names: string[] = [];
  for (let step = 0; step < 6; step++) {
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    await page.keyboard.press("Tab");
  }
  expect(names).toEqual(["Open…", "Save", "Undo", "Redo", "Recalculate", "OMI"]);
});

test("a control that the ribbon does not have is refused by name", async () => {
  await expect(workbench.call("run", "NoSuchButton")).rejects.toThrow("The ribbon has no control NoSuchButton.");
});
