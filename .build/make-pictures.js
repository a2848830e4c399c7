import fs from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "./browser.js";
import { ROOT } from "./workbench-server/paths.js";
import { startWorkbenchServer } from "./workbench-server/server.js";

const FOLDER = path.join(ROOT, "assets/pictures");
/** What fades in or is drawn a moment later (notes, charts) is there. */
const SETTLING = 1200;

/** Opens the workbench, and gives what the pictures need of it. */
async function openPage(browser, address) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 760 } });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.workbench);
  await page.evaluate(() => globalThis.workbench.ready);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  return {
    page,
    pane,
    type: (cell, entry) => page.evaluate((given) => globalThis.workbench.type(...given), [cell, entry]),
    select: (cell) => page.evaluate((address) => globalThis.workbench.select(address), cell),
    tab: (name) => pane.getByRole("tab", { name }).click(),
    async take(name, of = page) {
      await page.evaluate(() => globalThis.workbench.settled());
      await page.waitForTimeout(SETTLING);
      await of.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    },
  };
}

/** The five-minute tour of the README, from an empty workbook on. */
async function takeTour({ page, pane, type, select, tab, take }) {
  await pane.getByRole("button", { name: "Example inspection" }).waitFor();
  await take("first-run");

  await pane.getByRole("button", { name: "Example inspection" }).click();
  await pane.getByText("Set up made the sheets").first().waitFor({ timeout: 120_000 });
  await select("Scores!A1");
  await take("scores");

  await type("Cases!T18", "Yse");
  await type("Cases!V16", "");
  await select("Cases!AH14");
  await take("cases");
  await select("Scores!C5");
  await page.getByText("Cell Cases!T18 holds 'Yse'").first().waitFor();
  await take("workbench");

  await tab("Check");
  await pane.getByRole("tabpanel").getByRole("button").first().click();
  await take("pane-check", page.getByRole("complementary", { name: "Task pane" }));
  await type("Cases!T18", "Y");
  await type("Cases!V16", "Y");

  await tab("Insert");
  await select("Report!A1");
  await take("report");
  await tab("Settings");
  await take("pane-settings", page.getByRole("complementary", { name: "Task pane" }));
}

/** Takes the README's pictures from the workbench as it is now. Run `npm run build -- --env workbench` before. */
async function takePictures() {
  await fs.mkdir(FOLDER, { recursive: true });
  const server = await startWorkbenchServer({ port: 0, workbook: null, log: () => undefined });
  const browser = await launchBrowser();
  try {
    await takeTour(await openPage(browser, server.address));
  } finally {
    await browser.close();
    await server.close();
  }
}

await takePictures();
