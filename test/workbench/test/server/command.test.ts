import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import {
  ask,
  listening,
  runCommand,
  runCommandIn,
  runModule,
  stop,
  temporaryFolder,
  type Running,
} from "./workbench-server";

jest.setTimeout(60_000);

const folder = temporaryFolder({
  "workbench/workbench.html": "<title>Workbench</title>",
  "Prison A.xlsx": "PK",
  "old.xls": "\u00d0\u00cf",
});
const SERVE = ["--no-build", "--no-open", "--port", "0"];
const started: Running[] = [];

afterAll(async () => {
  await Promise.all(started.map(stop));
  fs.rmSync(folder, { recursive: true });
});

function serve(args: readonly string[], env?: NodeJS.ProcessEnv): Running {
  const command = runCommandIn(folder, args, env);
  started.push(command);
  return command;
}

test("--help shows every option and starts nothing", async () => {
  const command = runCommand(["--help"]);
  expect(await command.ended).toBe(0);
  for (const option of ["--workbook", "--empty", "--manifest", "--port", "--no-build", "--no-open", "--help"])
    expect(command.stdout()).toContain(`  ${option} `);
  expect(command.stderr()).toBe("");
});

test.each([
  [["--prot", "3001"], '"--prot" is not one of the options'],
  [["-p", "3001"], '"-p" is not one of the options'],
  [["book.xlsx"], '"book.xlsx" stands alone'],
  [["--port"], "--port needs a value after it: write --port 3001."],
  [["--port", "--no-open"], "--port needs a value after it"],
  [["--workbook="], "--workbook needs a value after it: write --workbook file.xlsx."],
  [["--no-open=1"], "--no-open takes no value"],
  [["--port", "http"], 'The port is "http", but a port is a whole number from 0 to 65535'],
  [["--port", "65536"], 'The port is "65536"'],
  [["--port=-1"], 'The port is "-1"'],
  [["--port", "3000.5"], 'The port is "3000.5"'],
  [["--workbook", "absent.xlsx"], `There is no workbook ${path.join(folder, "absent.xlsx")}`],
  [["--empty", "--workbook", "Prison A.xlsx"], "--empty begins with an empty workbook and --workbook opens one"],
  [["--workbook", "."], `There is no workbook ${folder}`],
  [["--workbook", "old.xls"], `${path.join(folder, "old.xls")} is not an .xlsx workbook`],
])("npm start -- %p is answered in one sentence that says what to do", async (args, sentence) => {
  const command = runCommand(args, process.env, folder);
  expect(await command.ended).toBe(1);
  expect(command.stderr()).toContain(sentence);
  expect(command.stderr()).toMatch(/^[^\n]+: [^\n]+\.\n$|See npm start -- --help\.\n$/);
  expect(command.stdout()).toBe("");
});

test("one line on stdout tells scripts the address, and nothing else stands there", async () => {
  const command = serve(SERVE);
  const address = await listening(command);
  expect(command.stdout()).toMatch(/^Listening on https:\/\/localhost:\d+\/workbench\/\n$/);
  expect((await ask(new URL(address).origin, "/workbench/")).status).toBe(200);
});

test("without --port it is 3000", async () => {
  const code = 'import { readOptions } from "./server/options.js"; console.log(readOptions([]).port);';
  const script = runModule(code);
  await script.ended;
  expect(script.stdout()).toBe("3000\n");
});

test("both addresses of localhost are served, and none that the network could reach", async () => {
  const { port } = new URL(await listening(serve(SERVE)));
  expect((await ask(`https://127.0.0.1:${port}`, "/workbench/")).status).toBe(200);
  if (hasIpv6()) expect((await ask(`https://[::1]:${port}`, "/workbench/")).status).toBe(200);
  for (const address of networkAddresses())
    await expect(ask(`https://${address}:${port}`, "/workbench/")).rejects.toThrow("ECONNREFUSED");
});

test("the chosen workbook is given to the workbench", async () => {
  const command = serve([...SERVE, "--workbook", path.join(folder, "Prison A.xlsx")]);
  const { origin } = new URL(await listening(command));
  const session = JSON.parse((await ask(origin, "/workbench/session.json")).body) as Record<string, unknown>;
  expect(session.workbookName).toBe("Prison A.xlsx");
  expect(command.stderr()).toContain("Prison A.xlsx");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly, even while a connection is open", async (signal) => {
  if (process.platform === "win32") return; // Windows knows no signals.
  const command = serve(SERVE);
  const { port } = new URL(await listening(command));
  const silent = net.connect(Number(port), "127.0.0.1");
  silent.on("error", () => undefined);
  await new Promise((resolve) => silent.once("connect", resolve));
  command.process.kill(signal);
  expect(await command.ended).toBe(0);
  expect(command.process.signalCode).toBeNull();
  await expect(ask(`https://127.0.0.1:${port}`, "/")).rejects.toThrow("ECONNREFUSED");
});

test("a Ctrl+C that arrives twice, from the terminal and from npm, ends it as cleanly", async () => {
  if (process.platform === "win32") return; // Windows knows no signals.
  const twice = `process.once("SIGINT", () => setImmediate(() => process.kill(process.pid, "SIGINT")));`;
  const command = runCommandIn(folder, SERVE, {}, twice);
  await listening(command);
  command.process.kill("SIGINT");
  expect([await command.ended, command.process.signalCode]).toEqual([0, null]);
});

test.each(["127.0.0.1", "::1"])(
  "a port that is taken at %s is named, with the command that uses another",
  async (host) => {
    if (host === "::1" && !hasIpv6()) return;
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, host, resolve));
    const { port } = other.address() as net.AddressInfo;
    const command = serve(["--no-build", "--no-open", "--port", String(port)]);
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toContain(`Port ${port} is taken`);
    expect(command.stderr()).toContain("npm start -- --port 3000");
    await new Promise((resolve) => other.close(resolve));
  },
);

test("without an add-in's manifest nothing is opened, and it says what to give", async () => {
  const command = runCommand(["--no-build", "--no-open"]);
  expect(await command.ended).toBe(1);
  expect(command.stderr()).toContain("give --manifest the path of an add-in's manifest.xml");
});

test("--no-build before any build says what is missing and what to do", async () => {
  const empty = path.join(folder, "empty");
  const command = runCommandIn(empty, SERVE);
  expect(await command.ended).toBe(1);
  expect(command.stderr()).toContain(`${path.join(empty, "workbench/workbench.html")} is not there`);
  expect(command.stderr()).toContain("run npm start without --no-build");
});

function hasIpv6(): boolean {
  return everyAddress().some(({ address }) => address === "::1");
}

function networkAddresses(): string[] {
  return everyAddress().flatMap(({ internal, family, address }) => (internal || family !== "IPv4" ? [] : address));
}

function everyAddress() {
  return Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? []);
}
