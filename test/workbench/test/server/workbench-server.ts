import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";

/** The folder of the package. */
const ROOT = path.join(__dirname, "../..");

/** A folder for one test file, with files by their paths. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omi-scores-"));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/** A manifest as short as the server reads it. */
export function manifestAt(page: string, more = ""): string {
  return `<?xml version="1.0"?><OfficeApp><DefaultSettings><SourceLocation DefaultValue="${page}"/></DefaultSettings>${more}</OfficeApp>`;
}

export interface Running {
  process: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Runs lines of an ES module in a process of its own, from the folder of the package. */
export function runModule(code: string, env: NodeJS.ProcessEnv = process.env): Running {
  return running(spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: ROOT, env }));
}

/** Runs the package's own command, as a user does. */
export function runCommand(args: readonly string[], env: NodeJS.ProcessEnv = process.env, cwd = ROOT): Running {
  return running(spawn(process.execPath, [path.join(ROOT, "server/command.js"), ...args], { cwd, env }));
}

/** The same with an add-in, and with folders of a test in place of dist and the user's own certificate; `before` runs first. */
export function runCommandIn(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  before = "",
): Running {
  const opened = {
    manifest: path.join(ROOT, "test/doubler/manifest.xml"),
    workbenchFolder: path.join(folder, "workbench"),
    certificateFolder: path.join(folder, "certificate"),
  };
  const code = `
    import { run } from "./server/run.js";
    ${before}
    await run(${JSON.stringify(args)}, ${JSON.stringify(opened)});`;
  return runModule(code, { ...process.env, ...homeIn(folder), ...env });
}

/** Starts only the server; `options` are those of startWorkbenchServer. */
export async function startServer(folder: string, options: object): Promise<Running & { origin: string }> {
  const given = {
    port: 0,
    manifest: path.join(ROOT, "test/doubler/manifest.xml"),
    workbenchFolder: path.join(folder, "workbench"),
    certificateFolder: path.join(folder, "certificate"),
    ...options,
  };
  const code = `
    import { startWorkbenchServer } from "./server/server.js";
    const log = (line) => process.stderr.write(line + "\\n");
    const { address } = await startWorkbenchServer({ ...${JSON.stringify(given)}, log });
    console.log("Listening on " + address);`;
  const server = runModule(code, { ...process.env, ...homeIn(folder) });
  return { ...server, origin: new URL(await listening(server)).origin };
}

/** The address a server says it listens on. */
export async function listening(server: Running): Promise<string> {
  const line = /^Listening on (\S+)$/m;
  while (!line.test(server.stdout())) {
    const code = await Promise.race([once(server.process.stdout!, "data").then(() => undefined), server.ended]);
    if (code !== undefined) throw new Error(`The server ended with ${code}: ${server.stderr()}`);
  }
  return line.exec(server.stdout())![1]!;
}

export async function stop(server: Running): Promise<void> {
  server.process.kill("SIGKILL");
  await server.ended;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** Asks for a path just as it is written: neither dots nor escapes are tidied. */
export async function ask(origin: string, path: string, options: https.RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const host = hostname.replace(/[[\]]/g, "");
  return new Promise((resolve, reject) => {
    const request = https.request({ host, port, path, rejectUnauthorized: false, agent: false, ...options });
    request.once("error", reject);
    request.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.end();
  });
}

/** A home that holds no developer certificate. */
function homeIn(folder: string): NodeJS.ProcessEnv {
  return { HOME: path.join(folder, "home"), USERPROFILE: path.join(folder, "home") };
}

function running(child: ChildProcess): Running {
  const texts = { stdout: "", stderr: "" };
  child.stdout!.on("data", (chunk) => (texts.stdout += String(chunk)));
  child.stderr!.on("data", (chunk) => (texts.stderr += String(chunk)));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { process: child, stdout: () => texts.stdout, stderr: () => texts.stderr, ended };
}
