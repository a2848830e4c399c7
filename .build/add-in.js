import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What the workbench opens here: the add-in as it was last built, with the example inspection. */
export const ADD_IN = {
  manifest: path.join(ROOT, "dist/manifest.xml"),
  workbook: path.join(ROOT, "assets/example/nottinghamshire-2007.xlsx"),
};

/** The add-in's own bundles, for who builds before opening. */
export const ADD_IN_BUILD = ["--config", path.join(ROOT, "webpack.config.js")];
