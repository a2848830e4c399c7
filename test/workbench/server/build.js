import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { PACKAGE } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/** The grid's bundle is as much work as an add-in's: a process for each halves the first build. */
export const WORKBENCH_BUILD = ["--config", path.join(PACKAGE, "webpack.config.js")];

const WEBPACK = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");

/**
 * Builds an add-in and the workbench. What webpack says goes to stderr: stdout is for the line that scripts wait for.
 * @param {{ builds: string[][], signal?: AbortSignal }} options webpack's arguments for each process
 */
export async function buildAll({ builds, signal }) {
  const codes = await Promise.all(builds.map((args) => build(args, signal)));
  if (codes.some((code) => code !== 0) && !signal?.aborted) throw new PlainError(texts.buildFailed);
}

async function build(args, signal) {
  const webpack = spawn(process.execPath, [WEBPACK, ...args], { stdio: ["ignore", 2, 2] });
  const stop = () => webpack.kill();
  signal?.addEventListener("abort", stop, { once: true });
  const [code] = await once(webpack, "exit");
  signal?.removeEventListener("abort", stop);
  return code;
}
