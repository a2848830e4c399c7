import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchPackagedBrowser } from "./packaged-browser.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/** The certificate of the workbench is known to no browser, and no test may wait for the network. */
const ARGS = ["--ignore-certificate-errors", "--disable-background-networking", "--disable-component-update"];

/** Where Chromium lies that playwright does not look for; it knows the places of Chrome and Edge itself. */
const CHROMIUM = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    path.join(os.homedir(), "Applications/Chromium.app/Contents/MacOS/Chromium"),
  ],
  win32: [path.join(process.env.LOCALAPPDATA ?? "", "Chromium/Application/chrome.exe")],
};

/**
 * Starts a browser for tests and measurements: OMI_BROWSER, else an installed Chrome, Edge or Chromium, else the one
 * that comes with the packages. Playwright's default of no sandbox stands: it shows only what this repository serves.
 * @param {import("playwright-core").LaunchOptions & { packaged?: boolean }} options `packaged` takes the packages' own
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser(options = {}) {
  return start("launch", options);
}

/**
 * The same as a server that several processes can connect to.
 * @param {import("playwright-core").LaunchOptions & { packaged?: boolean }} options
 * @returns {Promise<import("playwright-core").BrowserServer>}
 */
export async function launchBrowserServer(options = {}) {
  return start("launchServer", options);
}

async function start(method, { packaged = false, args = [], ...rest }) {
  const launch = (more) => chromium[method](more);
  const options = { ...rest, args: [...ARGS, ...args] };
  if (packaged) return launchPackagedBrowser(options, launch);
  const explicit = process.env.OMI_BROWSER;
  if (explicit) {
    return launch({ ...options, executablePath: explicit }).catch((error) => {
      throw new PlainError(texts.badBrowser(explicit, error.message));
    });
  }
  const installed = [
    ...["chrome", "msedge"].map((channel) => ({ channel })),
    ...(CHROMIUM[process.platform] ?? []).map((executablePath) => ({ executablePath })),
  ];
  const starts = [
    ...installed.map((place) => () => launch({ ...options, ...place })),
    () => launchPackagedBrowser(options, launch),
  ];
  const reasons = [];
  for (const attempt of starts) {
    try {
      return await attempt();
    } catch (error) {
      reasons.push(error.message.split("\n")[0]);
    }
  }
  throw new PlainError(texts.noBrowser(reasons.join("\n")));
}
