import { launchBrowserServer } from "../server/browser.js";
import { startWorkbenchServer } from "../server/server.js";

/**
 * Starts one browser for all tests that need a page, and a server of an add-in with an empty workbook, and with its example
 * where it has one; the workers connect to them.
 * @param {{ manifest: string, workbook?: string }} addIn
 */
export async function startBrowser({ manifest, workbook }) {
  const browser = await launchBrowserServer();
  const serve = (opened) => startWorkbenchServer({ port: 0, manifest, workbook: opened, log: () => undefined });
  const empty = await serve(null);
  const example = workbook && (await serve(workbook));
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  process.env.EMPTY_WORKBENCH = empty.address;
  process.env.EXAMPLE_WORKBENCH = example?.address ?? "";
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    await Promise.all([empty.close(), example?.close()]);
  };
}
