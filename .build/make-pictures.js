/* global Buffer, Excel, document -- two functions run in the pages, where office.js is loaded. */
import fs from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/workbench/server/browser.js";
import { startWorkbenchServer } from "../test/workbench/server/server.js";
import { ADD_IN, ROOT } from "./add-in.js";

const FOLDER = path.join(ROOT, "assets/pictures");
/** What fades in or is drawn a moment later (notes, charts) is there. */
const SETTLING = 1200;
/** Wide enough for a criterion's row up to its conclusion. */
const SIZE = { width: 1400, height: 800 };

/** Opens the workbench, and gives what the pictures need of it. */
async function openPage(browser, address) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, bypassCSP: true, viewport: SIZE });
  await page.addInitScript(useNarrowFonts);
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
    async take(name) {
      await page.evaluate(() => globalThis.workbench.settled());
      // Nothing is shown as pointed at.
      await page.mouse.move(SIZE.width / 2, 4);
      await page.waitForTimeout(SETTLING);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    },
  };
}

/** Where Excel's fonts are not installed, one about as wide takes their place: else less fits than in Excel. It runs in the page. */
function useNarrowFonts() {
  const families = ["Segoe UI", "Calibri", "Arial", "Aptos"];
  const weights = { normal: "", bold: " Bold" };
  const add = () => {
    const style = document.createElement("style");
    for (const family of families) {
      for (const [weight, suffix] of Object.entries(weights)) {
        const sources = [`local("${family}${suffix}")`, `local("DejaVu Sans Condensed${suffix}")`];
        style.append(`@font-face { font-family: "${family}"; font-weight: ${weight}; src: ${sources.join(", ")} }`);
      }
    }
    document.documentElement.append(style);
    // A canvas does not wait for a font.
    for (const family of families) {
      for (const weight of Object.keys(weights)) void document.fonts.load(`${weight} 12px "${family}"`);
    }
  };
  if (document.documentElement) add();
  else document.addEventListener("readystatechange", add, { once: true });
}

/** The five-minute tour of the README, from an empty workbook on. */
async function takeTour(tools) {
  const { page, pane, type, select, tab, take } = tools;
  const press = (name) => pane.getByRole("button", { name }).first().click();
  const appears = (text) => pane.getByText(text).first().waitFor({ timeout: 120_000 });
  await appears("Example inspection");
  await take("first-run");

  await press("Example inspection");
  await appears("Set up made the sheets");
  await press("Dismiss");
  await select("Scores!A5");
  await take("scores");

  await type("Cases!T18", "Yse");
  await type("Cases!V16", "");
  await select("Cases!AH14");
  await take("cases");
  await select("Scores!A5");
  await take("workbench");

  await judgeInForm(tools);

  await type("Cases!T18", "Y");
  await type("Cases!V16", "Y");
  await select("Report!A1");
  await take("report");
  await followFigure(tools);

  await tab("Scores");
  await type("Scores!C6", "90%");
  await select("Scores!C6");
  await appears("Figures have been typed over");
  await take("typed-over");
  await page.getByRole("button", { name: "Undo" }).click();

  await type("Cases!T18", "Yse");
  await type("Cases!V16", "");
  await page.getByRole("button", { name: "Check" }).click();
  await appears("sheet Check lists");
  await press("Dismiss");
  await take("check");
  await takeEditing(tools);
}

/** What the people who edit have: repairs, and other sheets brought in. */
async function takeEditing({ pane, type, select, tab, take }) {
  const appears = (text) => pane.getByText(text).first().waitFor({ timeout: 120_000 });
  await type("Cases!T18", "yes ");
  await type("Cases!V16", "n/a");
  await select("Cases!T18");
  await tab("Check");
  await pane.getByRole("button", { name: "Look for repairs" }).click();
  await appears("can be repaired");
  await pane.getByRole("button", { name: "Repair cell Cases!T18" }).scrollIntoViewIfNeeded();
  await take("repairs");

  await tab("Bring in");
  const sheet = (name, ...rows) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(rows.map((row) => row.join(",")).join("\n")),
  });
  await pane
    .locator("input[type=file]")
    .setInputFiles([
      sheet("jones.csv", ["Case", "Q1.1-02", "Q1.1-01"], ["C001", "Yes", "N"], ["C101", "Y", "Y"]),
      sheet("smith.csv", ["Case", "Q1.1-01", "Q1.1-02"], ["C101", "N", "Y"], ["C102", "Y", "Yse"]),
    ]);
  await appears("Different in two places");
  await pane.getByRole("button", { name: "Take all from jones.csv" }).scrollIntoViewIfNeeded();
  await take("bring-in");
}

/** The form of the case with the two mistakes' neighbour, and the progress that they leave. */
async function judgeInForm({ pane, select, tab, take }) {
  await tab("Case");
  await select("Cases!V16");
  await pane.getByRole("heading", { name: "Case C015" }).waitFor();
  await pane.locator('[data-question="Q1.1-03"] input').first().focus();
  await take("case-form");
  await tab("Progress");
  await pane.getByRole("button", { name: "Add the sample to the settings" }).click();
  await pane.getByRole("table", { name: "Sample", exact: true }).waitFor();
  await select("Cases!V16");
  await pane.getByRole("heading", { name: "Cases", exact: true }).scrollIntoViewIfNeeded();
  await take("progress");
  await tab("Scores");
}

/** A printed figure, followed down to its judgements on a sheet of one's own. */
async function followFigure({ page, pane, type, select, tab, take }) {
  await type("Sheet1!A1", "'1.2");
  for (const [index, question] of ["Q1.2-05", "Q1.2-S"].entries()) {
    await type(`Sheet1!A${index + 2}`, question);
    await type(`Sheet1!B${index + 2}`, `=OMI.PROPORTION(Cases[[${question}]])`);
    await type(`Sheet1!C${index + 2}`, `=OMI.FINDING(Cases[[${question}]])`);
  }
  await pane.evaluate(asPerCents, "Sheet1!B2:B3");
  await tab("Insert");
  await pane.getByRole("combobox", { name: "Score" }).selectOption("1.2");
  await select("Sheet1!B1");
  await pane.getByRole("button", { name: "Show as a formula" }).click();
  const outcome = pane.getByText("The formula of 1.2 is in").first();
  await outcome.waitFor();
  // The message lies over the last button until the pane is scrolled to its end.
  await outcome.hover();
  await page.mouse.wheel(0, 2000);
  await take("formula");
}

/** Formats cells as per cents. It is sent to the pane as text. */
function asPerCents(address) {
  return Excel.run(async (context) => {
    const [sheet, cells] = address.split("!");
    context.workbook.worksheets.getItem(sheet).getRange(cells).numberFormat = "0%";
    await context.sync();
  });
}

/** Takes the README's pictures from the workbench as it is now. Run `npm run build:all` before. */
async function takePictures() {
  await fs.mkdir(FOLDER, { recursive: true });
  const server = await startWorkbenchServer({ ...ADD_IN, port: 0, workbook: null, log: () => undefined });
  const browser = await launchBrowser();
  try {
    await takeTour(await openPage(browser, server.address));
  } finally {
    await browser.close();
    await server.close();
  }
}

await takePictures();
