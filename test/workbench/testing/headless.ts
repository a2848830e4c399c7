import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { faster } from "./faster-grid";

/** What the model uses of each of Univer's presets: the rest of a preset draws, and needs a browser. */
const BENEATH: Readonly<Record<string, readonly string[]>> = {
  "@univerjs/preset-sheets-core": ["engine-formula", "sheets", "sheets-formula", "sheets-numfmt"],
  "@univerjs/preset-sheets-data-validation": ["data-validation", "sheets-data-validation"],
  "@univerjs/preset-sheets-conditional-formatting": ["sheets-conditional-formatting"],
  "@univerjs/preset-sheets-table": ["sheets-table"],
};
const WITHOUT_FACADE = ["data-validation"];

interface Bundling {
  /** Leaves out of Univer what takes time and changes nothing that comes out: for tests of an add-in, not of the grid. */
  readonly isFaster?: boolean;
}

/** The model over a grid that draws nothing. */
export const loadHeadless = (how?: Bundling) =>
  loadBundled<typeof import("./headless-grid")>(join(__dirname, "headless-grid.ts"), how);

/** A file that stands on the grid without what draws; bundled, because much of what Univer stands on cannot be required. */
export function loadBundled<Exports>(file: string, how: Bundling = {}): Exports {
  const runFolder = process.env.TEST_RUN_FOLDER;
  const folder = mkdtempSync(join(runFolder ?? tmpdir(), "headless-grid-"));
  const own = join(folder, "bundle.cjs");
  // One bundle does for all test files of a run. Two processes may make it at once: each renames a whole one into its place.
  const name = `${how.isFaster ? "faster-" : ""}${basename(file)}.cjs`;
  const shared = runFolder === undefined ? own : join(runFolder, name);
  if (!existsSync(shared)) {
    writeFileSync(own, bundle(file, folder, how));
    renameSync(own, shared);
  }
  const loaded = createRequire(shared)(shared) as Exports;
  rmSync(folder, { recursive: true });
  return loaded;
}

function bundle(file: string, folder: string, { isFaster }: Bundling): string {
  const aliases = Object.entries(BENEATH).map(([preset, packages], index) => {
    const lines = packages.flatMap((name) => [
      `export * from "@univerjs/${name}";`,
      ...(WITHOUT_FACADE.includes(name) ? [] : [`import "@univerjs/${name}/facade";`]),
    ]);
    const path = join(folder, `preset-${index}.js`);
    writeFileSync(path, lines.join("\n"));
    return [preset, path] as const;
  });
  const { outputFiles } = buildSync({
    entryPoints: [file],
    write: false,
    bundle: true,
    platform: "node",
    conditions: ["import"],
    mainFields: ["module", "main"],
    // The file may lie anywhere, the packages do not.
    nodePaths: module.paths,
    alias: Object.fromEntries(aliases),
    inject: [join(__dirname, "message-channel.ts")],
    logLevel: "error",
  });
  const code = outputFiles[0]!.text;
  return isFaster ? faster(code) : code;
}
