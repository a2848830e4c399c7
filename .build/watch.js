import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import webpack from "webpack";
import { openInBrowser } from "../test/workbench/server/open-browser.js";
import { readOptions } from "../test/workbench/server/options.js";
import { startWorkbenchServer } from "../test/workbench/server/server.js";
import workbenchConfig from "../test/workbench/webpack.config.js";
import addInConfig from "../webpack.config.js";
import { ADD_IN, ROOT } from "./add-in.js";

// What `npm run watch` does, until it is stopped: builds what changes, has the workbench loaded anew, and runs the tests in node
// that a change touches. A test that has failed runs again with the next change, whatever that is. Options as of `npm start`.

/** What the tests of a folder load as it was built, which their imports do not tell. */
const BUILT = [{ of: /^src\/(functions|scoring|scheme)\//, tests: ["test/functions", "test/example"] }];
/** Several files that are saved at once are one change. */
const MOMENT = 300;

const { open, ...options } = readOptions(process.argv.slice(2));
const changed = new Set();
let builds = 0;
let server;
let tests;
let timer;

const say = (line) => process.stderr.write(`${line}\n`);
const filesIn = (folder) => fs.readdirSync(path.join(ROOT, folder)).map((name) => path.join(folder, name));

function note(file) {
  const name = path.relative(ROOT, file);
  if (/\.(tsx?|js)$/.test(name) && !/(^|\/)(dist|node_modules)\//.test(name) && fs.existsSync(file)) changed.add(name);
}

function runTests() {
  tests?.kill();
  if (changed.size === 0) return;
  const builtFiles = BUILT.filter(({ of }) => [...changed].some((name) => of.test(name)));
  const more = builtFiles.flatMap((one) => one.tests).flatMap(filesIn);
  const jest = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const options = ["--selectProjects", "node", "--passWithNoTests", "--findRelatedTests", ...changed, ...more];
  const run = spawn(process.execPath, [jest, ...options], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  tests = run;
  run.once("exit", (code) => {
    if (code === 0 && tests === run) changed.clear();
  });
}

function runTestsSoon() {
  clearTimeout(timer);
  timer = setTimeout(runTests, MOMENT);
}

const compiler = webpack([...addInConfig(), workbenchConfig]);
for (const one of compiler.compilers)
  one.hooks.watchRun.tap("watch", ({ modifiedFiles }) => modifiedFiles?.forEach((file) => note(file)));
compiler.watch({ aggregateTimeout: MOMENT }, async (error, stats) => {
  if (error) return say(error.stack);
  if (stats.hasErrors()) return say(stats.toString({ preset: "errors-only", colors: true }));
  builds += 1;
  runTestsSoon();
  if (server) return say("Built.");
  server = startWorkbenchServer({ ...ADD_IN, ...options, log: say, builds: () => builds });
  const { address } = await server;
  say(`Built. The workbench is at ${address}`);
  if (open) await openInBrowser(address, say);
});
fs.watch(path.join(ROOT, "test"), { recursive: true }, (_, name) => {
  if (!name || name.startsWith("workbench")) return;
  note(path.join(ROOT, "test", name));
  if (changed.size > 0) runTestsSoon();
});
