import fs from "node:fs";
import { openPaneInExample, type PaneInExample } from "./pane-in-example";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** Every rule of axe-core that the pane breaks in one of its looks, with the elements that do. */
async function findings({ page, pane }: OpenWorkbench): Promise<string[]> {
  const found: string[] = [];
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    // Fluent UI changes colours over a moment.
    await pane.waitForTimeout(400);
    const { passes, violations } = await pane.evaluate(() =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(document),
    );
    if (passes.length === 0) found.push(`${look}: axe-core looked at nothing`);
    for (const { id, help, nodes } of violations)
      found.push(`${look}: ${id}, ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

describe("axe-core finds nothing, in light, dark and high contrast", () => {
  let workbench: PaneInExample;
  beforeAll(async () => {
    workbench = await openPaneInExample();
  });
  afterAll(() => workbench.close());

  test.each(["Scores", "Why", "Case", "Progress", "Bring in", "Insert", "Settings", "Check", "Help"])(
    "on the tab %s",
    async (name) => {
      await workbench.tab(name);
      // What is still read has no colours yet to be judged.
      await workbench.pane.getByRole("progressbar").waitFor({ state: "detached" });
      expect(await findings(workbench)).toEqual([]);
    },
  );

  test("where this Excel has been diagnosed", async () => {
    const { pane } = workbench;
    await workbench.tab("Help");
    await pane.getByRole("button", { name: "Diagnose this Excel" }).click();
    await pane.getByRole("button", { name: "Copy the table" }).waitFor({ timeout: 90_000 });
    expect(await findings(workbench)).toEqual([]);
  });

  test("the arrow keys, Home and End choose a tab, and Tab leads from the chosen one into its view", async () => {
    const { page, pane } = workbench;
    await workbench.tab("Scores");
    const focused = () => pane.evaluate(() => document.activeElement?.textContent);
    const chosen: (string | null | undefined)[] = [];
    for (const key of [
      "ArrowRight",
      "ArrowRight",
      "ArrowLeft",
      "End",
      "ArrowRight",
      "ArrowLeft",
      "Home",
      "ArrowRight",
    ]) {
      await page.keyboard.press(key);
      expect(await pane.getByRole("tab", { selected: true }).textContent()).toBe(await focused());
      chosen.push(await focused());
    }
    expect(chosen).toEqual(["Why", "Case", "Why", "Help", "Scores", "Help", "Scores", "Why"]);
    await pane.getByRole("heading", { name: "One case away" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await pane.evaluate(() => document.getElementById("view")!.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Why");
  });

  test("where a judgement is no answer, one is missing, and the check has found both", async () => {
    const [wrong, missing] = [
      await workbench.cellOf("Cases", "Case", "C017", "Q1.1-01"),
      await workbench.cellOf("Cases", "Case", "C018", "Q1.2-01"),
    ];
    await workbench.call("write", wrong, [["Yse"]]);
    await workbench.call("write", missing, [[null]]);
    await workbench.tab("Scores");
    await workbench.pane.getByText("holds 'Yse'").first().waitFor();
    expect(await findings(workbench)).toEqual([]);
    await workbench.tab("Check");
    await workbench.pane.getByRole("tabpanel").getByRole("button").first().click();
    await workbench.pane
      .getByText(/^The sheet Check lists/)
      .first()
      .waitFor({ timeout: 120_000 });
    await workbench.call("settled");
    expect(await findings(workbench)).toEqual([]);
  });
});

describe("axe-core finds nothing in the first run", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ workbook: "empty" });
    await workbench.pane.getByRole("button", { name: "Example inspection" }).waitFor();
  });
  afterAll(() => workbench.close());

  test("nor where questions of one's own are pasted and refused", async () => {
    expect(await findings(workbench)).toEqual([]);
    const { pane } = workbench;
    await pane.getByRole("button", { name: "My own questions" }).click();
    await pane.getByRole("button", { name: "Set up with these rows" }).click();
    await pane.getByText("Nothing is pasted yet.").first().waitFor();
    expect(await findings(workbench)).toEqual([]);
  });
});
