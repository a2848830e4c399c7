import fs from "node:fs";
import path from "node:path";
import { listening, runCommandIn, runModule, stop, temporaryFolder } from "./workbench-server";

jest.setTimeout(60_000);

const ADDRESS = "https://localhost:3000/workbench/";
const folder = temporaryFolder({ "workbench/workbench.html": "<title>Workbench</title>" });

afterAll(() => fs.rmSync(folder, { recursive: true }));

/** What openInBrowser says when the opener is this expression. */
async function said(opener: string): Promise<string> {
  const script = runModule(`
    import { spawn } from "node:child_process";
    import { openInBrowser } from "./server/open-browser.js";
    const node = (code) => spawn(process.execPath, ["-e", code]);
    await openInBrowser(${JSON.stringify(ADDRESS)}, console.log, ${opener});`);
  expect(await script.ended).toBe(0);
  return script.stdout();
}

test.each([
  ["cannot be found", '() => Promise.reject(new Error("spawn ENOENT"))'],
  ["ends with an error", 'async () => node("process.exit(3)")'],
  [
    "has already ended with an error",
    "async () => { const one = node('process.exit(3)'); await new Promise((resolve) => one.once('exit', resolve)); return one; }",
  ],
])("where the browser's opener %s, the address is given to open by hand", async (_, opener) => {
  expect(await said(opener)).toBe(`No browser could be opened here. Open this address in one by hand: ${ADDRESS}\n`);
});

test("a browser that opens is passed over in silence", async () => {
  expect(await said('async (address) => node("process.exit(" + (address.endsWith("/workbench/") ? 0 : 1) + ")")')).toBe(
    "",
  );
});

// Elsewhere than on Linux the browser cannot be replaced by one of the test's.
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("the user's browser is opened at the workbench, and left open when the server ends", async () => {
  const opened = path.join(folder, "opened.txt");
  const browser = path.join(folder, "browser.sh");
  fs.writeFileSync(browser, `#!/bin/sh\necho "$1" > ${opened}.part\nmv ${opened}.part ${opened}\n`, { mode: 0o755 });
  const command = runCommandIn(folder, ["--no-build", "--port", "0"], environment(browser));
  const address = await listening(command);
  while (!fs.existsSync(opened)) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fs.readFileSync(opened, "utf8").trim()).toBe(address);
  command.process.kill("SIGTERM");
  expect(await command.ended).toBe(0);
  expect(command.stderr()).not.toContain("No browser");
});

onLinux("without a browser the server goes on, and says where to look", async () => {
  const command = runCommandIn(folder, ["--no-build", "--port", "0"], environment("/nonexistent/browser"));
  const address = await listening(command);
  while (!command.stderr().includes("by hand"))
    await new Promise((resolve) => command.process.stderr!.once("data", resolve));
  expect(command.stderr()).toContain(`Open this address in one by hand: ${address}`);
  expect(command.process.exitCode).toBeNull();
  await stop(command);
});

/** No desktop that would open a browser of its own. */
function environment(browser: string): NodeJS.ProcessEnv {
  const desktop = "DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION DBUS_SESSION_BUS_ADDRESS".split(" ");
  return { ...Object.fromEntries(desktop.map((name) => [name, ""])), BROWSER: browser };
}
