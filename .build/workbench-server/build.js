import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { ROOT } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

const WEBPACK = path.join(ROOT, "node_modules/webpack/bin/webpack.js");

/** The grid's bundle is as much work as the add-in's: two processes halve the first build. */
const ADD_IN = ["--config-name", "functions", "--config-name", "pane"];
const WORKBENCH = ["--env", "workbench", "--config-name", "workbench"];

/**
 * Builds the add-in and the workbench. What webpack says goes to stderr: stdout is for the line that scripts wait for.
 * @param {{ builds?: string[][], signal?: AbortSignal }} options webpack's arguments for each process
 */
export async function buildAll({ builds = [ADD_IN, WORKBENCH], signal } = {}) {
  const codes = await Promise.all(builds.map((args) => build(args, signal)));
  if (codes.some((code) => code !== 0) && !signal?.aborted) throw new PlainError(texts.buildFailed);
}

async function build(args, signal) {
  const webpack = spawn(process.execPath, [WEBPACK, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  const stop = () => webpack.kill();
  signal?.addEventListener("abort", stop, { once: true });
  const [code] = await once(webpack, "exit");
  signal?.removeEventListener("abort", stop);
  return code;
}
