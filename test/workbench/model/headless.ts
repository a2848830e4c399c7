import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** A file that stands on the grid without what draws; bundled, because much of what Univer stands on cannot be required. */
export function loadBundled<Exports>(file: string): Exports {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "headless-grid-"));
  const aliases = Object.entries(BENEATH).map(([preset, packages], index) => {
    const lines = packages.flatMap((name) => [
      `export * from "@univerjs/${name}";`,
      ...(WITHOUT_FACADE.includes(name) ? [] : [`import "@univerjs/${name}/facade";`]),
    ]);
    const file = join(folder, `preset-${index}.js`);
    writeFileSync(file, lines.join("\n"));
    return [preset, file] as const;
  });
  const outfile = join(folder, "headless-grid.cjs");
  const options: BuildOptions = {
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    conditions: ["import"],
    mainFields: ["module", "main"],
    nodePaths: [join(root, "node_modules")],
    alias: Object.fromEntries(aliases),
    logLevel: "error",
  };
  buildSync(options);
  const loaded = createRequire(outfile)(outfile) as Exports;
  rmSync(folder, { recursive: true });
  return loaded;
}
