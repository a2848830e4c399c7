import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where everything lies that the server needs unless it is told otherwise. */
export const PATHS = {
  manifest: path.join(ROOT, "dist/manifest.xml"),
  workbook: path.join(ROOT, "assets/example/nottinghamshire-2007.xlsx"),
  workbenchFolder: path.join(ROOT, "dist-workbench"),
  officeJsFolder: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
  certificateFolder: path.join(ROOT, "node_modules/.cache/workbench-certificate"),
  browserFolder: path.join(ROOT, "node_modules/.cache/workbench-browser"),
};
