/* global Excel -- removeFirstSheet runs in the add-in's page, where office.js is loaded. */
import fs from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/workbench/server/browser.js";
import { startWorkbenchServer } from "../test/workbench/server/server.js";
import { ADD_IN, ROOT } from "./add-in.js";

const FOLDER = path.join(ROOT, "assets/example");
const FILE = path.join(FOLDER, "nottinghamshire-2007.xlsx");

/**
 * Makes the example workbook as a user does: in an empty workbook in the workbench, with the pane's own Set up, calculated
 * there, and saved. Run `npm run build:all` before.
 */
async function makeExample() {
  const server = await startWorkbenchServer({ ...ADD_IN, port: 0, workbook: null });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.workbench);
    await page.evaluate(() => globalThis.workbench.ready);
    const pane = page.frames().find((frame) => frame !== page.mainFrame());
    await pane.getByRole("button", { name: "Example inspection" }).click();
    await pane.getByText("Set up made the sheets").first().waitFor({ timeout: 120_000 });
    await pane.evaluate(removeFirstSheet);
    const saved = await page.evaluate(async () => {
      await globalThis.workbench.settled();
      const { bytes, dropped } = await globalThis.workbench.save();
      return { bytes: [...bytes], dropped, unimplemented: globalThis.workbench.unimplemented() };
    });
    const problems = [...saved.dropped, ...saved.unimplemented];
    if (problems.length > 0) throw new Error(`The example is not as it should be: ${problems.join(" ")}`);
    await fs.writeFile(FILE, Uint8Array.from(saved.bytes));
    process.stdout.write(`Wrote ${path.relative(ROOT, FILE)} (${saved.bytes.length} bytes).\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The sheet that an empty workbook begins with has nothing to do with the example. It is sent to the pane as text. */
function removeFirstSheet() {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}

await makeExample();
