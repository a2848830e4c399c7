import { CHECK_TEXTS } from "../../src/workbook/texts/check";
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
    await workbench.seen("Check!A3", "Severity");
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
    await workbench.seen("Check!A3", "Severity");
    expect((await workbench.messages()).map(({ text }) => text)).toEqual([CHECK_TEXTS.done("Check")]);
  });
});
