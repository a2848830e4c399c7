import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync, type BuildOptions } from "esbuild";

/** What the model uses of each of Univer's presets: the rest of a preset draws, and needs a browser. */
const BENEATH: Readonly<Record<string, readonly string[]>> = {
  "@univerjs/preset-sheets-core": ["engine-formula", "sheets", "sheets-formula", "sheets-numfmt"],
  "@univerjs/preset-sheets-data-validation": ["data-validation", "sheets-data-validation"],
  "@univerjs/preset-sheets-conditional-formatting": ["sheets-conditional-formatting"],
  "@univerjs/preset-sheets-table": ["sheets-table"],
};
const WITHOUT_FACADE = ["data-validation"];

/** The model over a grid that draws nothing. */
export const loadHeadless = () => loadBundled<typeof import("./headless-grid")>(join(__dirname, "headless-grid.ts"));

/** How a file that stands on the grid is bundled without what draws, into a folder that is removed when it has been loaded. */
export function bundling(file: string, folder: string): BuildOptions & { readonly outfile: string } {
  const aliases = Object.entries(BENEATH).map(([preset, packages], index) => {
    const lines = packages.flatMap((name) => [
      `export * from "@univerjs/${name}";`,
      ...(WITHOUT_FACADE.includes(name) ? [] : [`import "@univerjs/${name}/facade";`]),
    ]);
    const path = join(folder, `preset-${index}.js`);
    writeFileSync(path, lines.join("\n"));
    return [preset, path] as const;
  });
  return {
    entryPoints: [file],
    outfile: join(folder, "headless-grid.cjs"),
    bundle: true,
    platform: "node",
    conditions: ["import"],
    mainFields: ["module", "main"],
    // The file may lie anywhere, the packages do not.
    nodePaths: module.paths,
    alias: Object.fromEntries(aliases),
    inject: [join(__dirname, "message-channel.ts")],
    logLevel: "error",
  };
}

/** A folder for a bundle. */
export const bundleFolder = () => mkdtempSync(join(tmpdir(), "headless-grid-"));

/** What a bundle exports; its folder is removed. */
export function loadBundle<Exports>(outfile: string): Exports {
  const loaded = createRequire(outfile)(outfile) as Exports;
  rmSync(dirname(outfile), { recursive: true });
  return loaded;
}

/** A file that stands on the grid without what draws; bundled, because much of what Univer stands on cannot be required. */
export function loadBundled<Exports>(file: string): Exports {
  const options = bundling(file, bundleFolder());
  buildSync(options);
  return loadBundle<Exports>(options.outfile);
}
