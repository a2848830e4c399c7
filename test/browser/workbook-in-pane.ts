import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { OpenWorkbench } from "../workbench/testing/open-workbench";

const ROOM = path.resolve("src/workbook");

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));

/** The one file of src/workbook that exports a function or value of the name. */
function fileExporting(name: string): string {
  const declared = new RegExp(`^export (async )?(function|const) ${name}\\b`, "m");
  const files = filesOf(ROOM).filter((file) => declared.test(fs.readFileSync(file, "utf8")));
  if (files.length !== 1) throw new Error(`${files.length} files of src/workbook export ${name}: one was expected.`);
  return files[0]!;
}

const bundles = new Map<string, Promise<string>>();

/** The file with all that it imports, as one script that leaves its exports in the global `inPane`. */
function bundleOf(file: string): Promise<string> {
  const known = bundles.get(file);
  if (known) return known;
  const made = build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "inPane",
    target: "es2022",
    logLevel: "silent",
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  bundles.set(file, made);
  return made;
}

/**
 * Evaluates an expression in the add-in's page, where office.js is; `inPane` in it holds what the file that exports the name
 * exports. For what plain data cannot say: `evaluateInPane(workbench, "setUpWorkbook", "inPane.setUpWorkbook(…, { onStep })")`.
 */
export async function evaluateInPane<Result = unknown>(
  workbench: OpenWorkbench,
  name: string,
  expression: string,
): Promise<Result> {
  const code = await bundleOf(fileExporting(name));
  // The bundle stands in a function of its own, so that two of them never meet.
  const result = await workbench.pane.evaluate<Result>(`(async () => { ${code}; return (${expression}); })()`);
  await workbench.call("settled");
  return result;
}

/**
 * Calls an exported function of src/workbook in the add-in's page and waits until everything is calculated:
 * `await runInPane(workbench, "insertChart1", "report")`. Arguments and result are plain data; what the function throws is
 * thrown here, its message in it.
 */
export const runInPane = <Result = unknown>(
  workbench: OpenWorkbench,
  name: string,
  ...args: readonly unknown[]
): Promise<Result> => evaluateInPane(workbench, name, `inPane.${name}(...${JSON.stringify(args)})`);
