import { launchBrowserServer } from "../../.build/browser.js";
import { startWorkbenchServer } from "../../.build/workbench-server/server.js";

/** Starts one browser and one server of each kind for all tests that need a page; the workers connect to them. */
export default async function start() {
  const browser = await launchBrowserServer();
  const example = await startWorkbenchServer({ port: 0, log: () => undefined });
  const empty = await startWorkbenchServer({ port: 0, workbook: null, log: () => undefined });
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  process.env.EXAMPLE_WORKBENCH = example.address;
  process.env.EMPTY_WORKBENCH = empty.address;
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    await Promise.all([example.close(), empty.close()]);
  };
}
