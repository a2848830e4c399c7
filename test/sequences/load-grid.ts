import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Loaded } from "./scoring-grid";

/** What is used of each of Univer's presets: the rest of a preset draws, and needs a browser. */
const BENEATH: Readonly<Record<string, readonly string[]>> = {
  "@univerjs/preset-sheets-core": ["engine-formula", "sheets", "sheets-formula", "sheets-numfmt"],
  "@univerjs/preset-sheets-data-validation": ["data-validation", "sheets-data-validation"],
  "@univerjs/preset-sheets-conditional-formatting": ["sheets-conditional-formatting"],
  "@univerjs/preset-sheets-table": ["sheets-table"],
};
const WITHOUT_FACADE = ["data-validation"];

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
  const folder = mkdtempSync(join(tmpdir(), "scoring-grid-"));
  const alias = Object.entries(BENEATH).map(([preset, packages], index) => {
    const lines = packages.flatMap((name) => [
      `export * from "@univerjs/${name}";`,
      ...(WITHOUT_FACADE.includes(name) ? [] : [`import "@univerjs/${name}/facade";`]),
    ]);
    const file = join(folder, `preset-${index}.js`);
    writeFileSync(file, lines.join("\n"));
    return [preset, file] as const;
  });
  const outfile = join(folder, "scoring-grid.cjs");
  await build({
    entryPoints: [join(__dirname, "scoring-grid.ts")],
    outfile,
    bundle: true,
    platform: "node",
    conditions: ["import"],
    mainFields: ["module", "main"],
    nodePaths: [join(process.cwd(), "node_modules")],
    alias: Object.fromEntries(alias),
    inject: [join(__dirname, "message-channel.ts")],
    plugins: [faster],
    logLevel: "error",
  });
  const loaded = createRequire(outfile)(outfile) as Loaded;
  rmSync(folder, { recursive: true });
  return loaded;
}
