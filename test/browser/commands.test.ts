import { openCommands, type OpenCommands } from "./open-commands";

let workbench: OpenCommands;
afterEach(() => workbench.close());

test("Set up opens the closed pane at its page of Set up, each time anew", async () => {
  workbench = await openCommands("empty");
  await workbench.pane.evaluate(() => {
    const hashes: string[] = [];
    Object.assign(window, { hashes });
    addEventListener("hashchange", () => void hashes.push(location.hash));
  });
  for (let press = 1; press <= 2; press++) {
    await workbench.closePane();
    expect(await workbench.isPaneShown()).toBe(false);
    await workbench.call("run", "OmiTab.Scores.SetUp");
    expect(await workbench.isPaneShown()).toBe(true);
  }
  const hashes = () => workbench.pane.evaluate(() => (window as unknown as { hashes: string[] }).hashes);
  expect(await hashes()).toEqual(["#set-up", "#set-up"]);
  expect(await workbench.call("faults")).toEqual([]);
});

test("in a workbook without an inspection every button of the report says so in the pane, and completes", async () => {
  workbench = await openCommands("empty");
  for (const what of ["Chart 1", "Table 1", "Table 2"]) await workbench.pressButton(what);
  await workbench.said(3);
  const said = await workbench.messages();
  expect(said.map(({ intent }) => intent)).toEqual(["error", "error", "error"]);
  for (const [index, what] of ["Chart 1", "Table 1", "Table 2"].entries())
    expect(said[index]!.text.startsWith(what)).toBe(true);
});

describe("the keyboard", () => {
  test("Ctrl+Shift+Alt+C checks and Ctrl+Shift+Alt+S opens the pane, from the sheet", async () => {
    workbench = await openCommands("example");
    await workbench.closePane();
    await workbench.call("select", "Scores!A1");
    await workbench.page.keyboard.press("Control+Shift+Alt+KeyC");
    await workbench.seen("Check!A6", "Severity");
    expect((await workbench.sheets())[0]).toBe("Check");
    expect(await workbench.isPaneShown()).toBe(false);
    await workbench.page.keyboard.press("Control+Shift+Alt+KeyS");
    await workbench.page.locator("iframe").waitFor({ state: "visible" });
    expect(await workbench.call("faults")).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test("Ctrl+Shift+Alt+C checks from the pane too, whose other keys run nothing", async () => {
    workbench = await openCommands("example");
    await workbench.pane.locator("a, button").first().focus();
    await workbench.page.keyboard.press("Control+Shift+Alt+KeyX");
    await workbench.page.keyboard.press("Control+Shift+KeyC");
    await workbench.page.keyboard.press("Control+Shift+Alt+KeyC");
    await workbench.seen("Check!A6", "Severity");
    expect((await workbench.messages()).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The sheet Check lists /),
    ]);
  });
});

test("Chart 1 and Table 1 pressed in the pane and on the ribbon at once come once", async () => {
  workbench = await openCommands("example");
  const { page, pane } = workbench;
  const drop = (what: string) =>
    pane.evaluate((name) => {
      const drawn = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Report");
        const charts = sheet.charts.load("items");
        const table = context.workbook.names.getItemOrNullObject("OMI_Table1");
        await context.sync();
        for (const chart of name === "chart" ? charts.items : []) chart.delete();
        if (name === "table" && !table.isNullObject) {
          table.getRange().clear();
          table.delete();
        }
        await context.sync();
      });
      return drawn;
    }, what);
  await pane.getByRole("tab", { name: "Insert" }).click();
  const press = async (name: string) => {
    const inPane = pane.getByRole("button", { name, exact: true });
    const onRibbon = page.getByRole("button", { name, exact: true });
    await Promise.all([inPane.click(), onRibbon.click(), onRibbon.click()]);
    await workbench.call("settled");
  };
  await drop("chart");
  await press("Chart 1");
  await workbench.said(2);
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
  await drop("table");
  await press("Table 1");
  await workbench.said(4);
  const titles = (await workbench.call("texts", "Report!A1:A80")).flat();
  expect(titles.filter((text) => text.startsWith("Table 1"))).toHaveLength(1);
  expect(await workbench.call("faults")).toEqual([]);
});
