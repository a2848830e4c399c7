import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Packages of a workspace may lie in the repository's node_modules as well as in its own. */
const officeJs = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

/** Where everything of the workbench lies that the server needs unless it is told otherwise. */
export const PATHS = {
  workbenchFolder: path.join(PACKAGE, "dist"),
  officeJsFolder: path.join(officeJs, "dist"),
  certificateFolder: path.join(PACKAGE, "node_modules/.cache/certificate"),
  browserFolder: path.join(PACKAGE, "node_modules/.cache/browser"),
};
