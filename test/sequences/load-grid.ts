import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleFolder, bundling, loadBundle } from "../workbench/testing/headless";
import type { Loaded } from "./scoring-grid";

/**
 * Univer is built for engines without fields of classes, and sets them through a helper that takes a third of the time of a
 * calculation: here each is set as it is, but for those that have a getter or setter of their name.
 */
function withPlainFields(code: string): string {
  const accessors = new Set(Array.from(code.matchAll(/\b[gs]et (\w+)\(/g), ([, name]) => name));
  return code.replace(/\b_defineProperty\(this, "(\w+)", /g, (whole, name: string) =>
    accessors.has(name) ? whole : `(this.${name} = `,
  );
}

/** Univer waits a tenth of a second for further edits before it calculates. */
const withoutWaiting = (code: string) => code.replace(/(_waitingCommandQueue = \[\];\s*\}, )100\)/, "$10)");

/** What takes time in Univer and changes nothing that comes out. */
const faster: Plugin = {
  name: "faster",
  setup(bundling) {
    const change = (filter: RegExp, changed: (code: string) => string) =>
      bundling.onLoad({ filter }, ({ path }) => ({ contents: changed(readFileSync(path, "utf8")) }));
    change(/@univerjs[\\/]engine-formula[\\/].*\.js$/, withPlainFields);
    change(/@univerjs[\\/]sheets-formula[\\/].*\.js$/, withoutWaiting);
  },
};

/** The workbench's own grid and model with nothing that draws; bundled, because much of Univer cannot be required. */
export async function loadGrid(): Promise<Loaded> {
  const options = bundling(join(__dirname, "scoring-grid.ts"), bundleFolder());
  await build({ ...options, plugins: [faster] });
  return loadBundle<Loaded>(options.outfile);
}
