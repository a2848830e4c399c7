import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { ROOT } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

const WEBPACK = path.join(ROOT, "node_modules/webpack/bin/webpack.js");

/**
 * Builds the add-in and the workbench. What webpack says goes to stderr: stdout is for the line that scripts wait for.
 * @param {{ args?: string[], signal?: AbortSignal }} options
 */
export async function buildAll({ args = ["--env", "workbench"], signal } = {}) {
  const webpack = spawn(process.execPath, [WEBPACK, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  const stop = () => webpack.kill();
  signal?.addEventListener("abort", stop, { once: true });
  const [code] = await once(webpack, "exit");
  signal?.removeEventListener("abort", stop);
  if (code !== 0 && !signal?.aborted) throw new PlainError(texts.buildFailed);
}
