/* global AbortController */
import { once } from "node:events";
import { buildAll } from "./build.js";
import { readManifest } from "./manifest.js";
import { openInBrowser } from "./open-browser.js";
import { readOptions } from "./options.js";
import { startWorkbenchServer } from "./server.js";
import { texts } from "./texts.js";
import { checkWorkbook } from "./workbook.js";

/**
 * What `npm start` does, until it is told to stop. Notes for people go to stderr; stdout has the one line for scripts.
 * @param {string[]} args
 * @param {object} paths folders other than the repository's own, for tests
 */
export async function run(args, paths = {}) {
  const { help, build, open, ...options } = readOptions(args);
  if (help) return void process.stdout.write(texts.help);
  const { signal } = stopSignal();
  // Told before a build, which takes longer than reading them.
  if (options.workbook) await checkWorkbook(options.workbook);
  if (options.manifest) await readManifest(options.manifest);
  if (build) {
    log(texts.building);
    await buildAll({ signal });
  }
  if (signal.aborted) return;
  const server = await startWorkbenchServer({ ...paths, ...options, log });
  process.stdout.write(`${texts.listening(server.address)}\n`);
  log(texts.stop);
  if (open) await openInBrowser(server.address, log);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
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
