/* global AbortController */
import { once } from "node:events";
import fs from "node:fs";
import { buildAll, WORKBENCH_BUILD } from "./build.js";
import { readManifest } from "./manifest.js";
import { openInBrowser } from "./open-browser.js";
import { readOptions } from "./options.js";
import { PlainError } from "./plain-error.js";
import { startWorkbenchServer } from "./server.js";
import { texts } from "./texts.js";
import { checkWorkbook } from "./workbook.js";

/**
 * @typedef {object} Opened what is opened where the user names nothing else
 * @property {string} [manifest] of the add-in; without one the user has to name one
 * @property {string} [workbook] without one the workbook is empty
 * @property {string[][]} [builds] webpack's arguments for each process that builds the add-in
 */

/**
 * What `npm start` does, until it is told to stop. Notes for people go to stderr; stdout has the one line for scripts.
 * @param {string[]} args
 * @param {Opened & object} opened may also have other folders than the package's own, for tests
 */
export async function run(args, { manifest, workbook, builds = [], ...paths } = {}) {
  const { help, build, open, ...options } = readOptions(args);
  if (help) return void process.stdout.write(texts.help);
  const { signal } = stopSignal();
  // Told before a build, which takes longer than reading them.
  if (options.workbook) await checkWorkbook(options.workbook);
  if (options.manifest) await readManifest(options.manifest);
  else if (!manifest) throw new PlainError(texts.whichManifest);
  if (build) {
    log(texts.building);
    await buildAll({ builds: [...builds, WORKBENCH_BUILD], signal });
  }
  if (signal.aborted) return;
  if (!options.manifest && !fs.existsSync(manifest)) throw new PlainError(texts.notBuilt(manifest));
  const server = await startWorkbenchServer({ manifest, workbook: thereIs(workbook), ...paths, ...options, log });
  process.stdout.write(`${texts.listening(server.address)}\n`);
  log(texts.stop);
  if (open) await openInBrowser(server.address, log);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
}

/** The workbook that is opened by default, where it is: the user has not asked for it. */
function thereIs(workbook) {
  if (!workbook || fs.existsSync(workbook)) return workbook;
  log(texts.emptyWorkbook(workbook));
  return undefined;
}

/** npm passes on a Ctrl+C that the terminal has sent as well, so the second of two must not kill a clean end. */
function stopSignal() {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort());
  return controller;
}

function log(line) {
  process.stderr.write(`${line}\n`);
}
