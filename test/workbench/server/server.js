import fs from "node:fs";
import path from "node:path";
import { findCertificate } from "./certificate.js";
import { listenOnLocalhost } from "./listen.js";
import { readManifest } from "./manifest.js";
import { PATHS } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { createResponder } from "./respond.js";
import { createSite } from "./site.js";
import { texts } from "./texts.js";
import { checkWorkbook } from "./workbook.js";

/**
 * Serves the workbench, office.js and an add-in at https://localhost; neither builds nor opens anything.
 * @param {object} options
 * @param {number} [options.port] 0 for any free one
 * @param {string} options.manifest the folder that holds it is the add-in's root
 * @param {string | null} [options.workbook] an empty workbook without one
 * @param {(line: string) => void} [options.log]
 * @param {() => number} [options.builds] how often there has been a build, after each of which the page is loaded anew
 * @returns {Promise<{ address: string, origin: string, close(): Promise<void> }>}
 */
export async function startWorkbenchServer({ port = 3000, workbook, log = () => {}, ...given } = {}) {
  const paths = { ...PATHS };
  for (const [name, value] of Object.entries(given)) paths[name] = value ?? paths[name];
  const page = path.join(paths.workbenchFolder, "workbench.html");
  if (!fs.existsSync(page)) throw new PlainError(texts.notBuilt(page));
  if (!fs.existsSync(paths.officeJsFolder)) throw new PlainError(texts.notInstalled("@microsoft/office-js"));

  const manifest = await readManifest(paths.manifest);
  if (manifest.missingPage) log(texts.pageMissing(manifest.missingPage, manifest.folder));
  if (workbook) {
    await checkWorkbook(workbook);
    log(texts.workbook(workbook));
  }
  const { isUsers, ...certificate } = await findCertificate(paths.certificateFolder);
  const site = await createSite({ ...paths, manifest, workbook });
  const listener = await listenOnLocalhost(port, certificate, createResponder(site, log));
  log(isUsers ? texts.userCertificate : texts.ownCertificate);
  const origin = `https://localhost:${listener.port}`;
  return { address: `${origin}/workbench/`, origin, close: listener.close };
}
