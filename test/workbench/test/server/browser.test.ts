import fs from "node:fs";
import path from "node:path";
import { runModule, startServer, stop, temporaryFolder, type Running } from "./workbench-server";

jest.setTimeout(120_000);

const folder = temporaryFolder({ "workbench/workbench.html": "<title>Workbench</title><h1>It is drawn</h1>" });
let server: Running & { origin: string };

beforeAll(async () => {
  server = await startServer(folder, {});
});

afterAll(async () => {
  await stop(server);
  fs.rmSync(folder, { recursive: true });
});

/** Opens the workbench in a browser that launchBrowser starts with these options, and reads it. */
function look(options: object, env: NodeJS.ProcessEnv = process.env) {
  return runModule(
    `
    import { launchBrowser } from "./server/browser.js";
    const browser = await launchBrowser(${JSON.stringify(options)});
    const page = await browser.newPage();
    await page.goto(${JSON.stringify(`${server.origin}/workbench/`)});
    console.log(await page.title(), "-", await page.innerText("h1"), "-", await page.evaluate("isSecureContext"));
    await browser.close();`,
    env,
  );
}

test("some browser can be started here and opens the workbench, whose certificate it does not know", async () => {
  const script = look({}, { ...process.env, OMI_BROWSER: "" });
  expect([await script.ended, script.stderr(), script.stdout()]).toEqual([0, "", "Workbench - It is drawn - true\n"]);
});

// The package carries a program for this one kind of computer.
const onLinux = `${process.platform} ${process.arch}` === "linux x64" ? test : test.skip;

onLinux("the browser that comes with the packages opens the workbench too", async () => {
  const script = look({ packaged: true });
  expect([await script.ended, script.stderr(), script.stdout()]).toEqual([0, "", "Workbench - It is drawn - true\n"]);
});

onLinux(
  "a test file that starts while another unpacks that browser does not take a half of it for the whole",
  async () => {
    const cache = path.join(folder, "cache");
    const code = `
    import fs from "node:fs";
    import { unpackBrowser } from "./server/packaged-browser.js";
    const folder = await unpackBrowser(${JSON.stringify(cache)});
    console.log(folder, fs.statSync(folder + "/chromium").size);`;
    const first = runModule(code);
    while (!hasBegun(cache)) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = runModule(code);
    expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
    expect(second.stdout()).toBe(first.stdout());
    const [version, ...others] = fs.readdirSync(cache);
    expect([first.stdout().split(" ")[0], others]).toEqual([path.join(cache, version!), []]);
  },
);

function hasBegun(cache: string): boolean {
  return fs.existsSync(cache) && fs.readdirSync(cache).some((one) => fs.existsSync(path.join(cache, one, "chromium")));
}

test("a path in OMI_BROWSER at which there is no browser is named, with what to do", async () => {
  const script = look({}, { ...process.env, OMI_BROWSER: path.join(folder, "no-browser") });
  expect(await script.ended).toBe(1);
  expect(script.stderr()).toContain(`OMI_BROWSER is ${path.join(folder, "no-browser")}`);
  expect(script.stderr()).toContain("set it to the program of Chrome, Edge or Chromium, or leave it unset");
});
