import fs from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "./browser.js";
import { ROOT } from "./workbench-server/paths.js";
import { startWorkbenchServer } from "./workbench-server/server.js";

const FOLDER = path.join(ROOT, "assets/pictures");

/** Takes the README's pictures from the workbench as it is now. Run `npm run build -- --env workbench` before. */
async function takePictures() {
  await fs.mkdir(FOLDER, { recursive: true });
  const server = await startWorkbenchServer({ port: 0, log: () => undefined });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 760 } });
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.workbench);
    await page.evaluate(async () => {
      const { workbench } = globalThis;
      await workbench.ready;
      await workbench.type("Cases!T18", "Yse");
      await workbench.settled();
      workbench.select("Scores!C5");
    });
    await page.getByText("Cell Cases!T18 holds 'Yse'").first().waitFor();
    // The note fades in.
    await page.waitForTimeout(600);
    await page.screenshot({ path: path.join(FOLDER, "workbench.png") });
  } finally {
    await browser.close();
    await server.close();
  }
}

await takePictures();
