import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runModule, temporaryFolder } from "./workbench-server";

jest.setTimeout(60_000);

const folder = temporaryFolder({
  "good.js": "export const answer = 42;",
  "bad.js": "export const = 42;",
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

function build(entry: string) {
  const config = path.join(folder, `${entry}.config.mjs`);
  const output = { path: path.join(folder, "out"), filename: "built.js" };
  const settings = { mode: "development", entry: path.join(folder, entry), output };
  fs.writeFileSync(config, `export default ${JSON.stringify(settings)};`);
  return runModule(`
    import { buildAll } from "./server/build.js";
    await buildAll({ builds: [["--config", ${JSON.stringify(config)}]] });`);
}

test("a build that fails shows its errors and says that nothing was started", async () => {
  const script = build("bad.js");
  expect(await script.ended).not.toBe(0);
  expect(script.stderr()).toContain("bad.js");
  expect(script.stderr()).toContain("The build failed, so nothing was started.");
  expect(script.stderr().indexOf("bad.js")).toBeLessThan(script.stderr().indexOf("The build failed"));
});

test("a build that succeeds keeps stdout for the line that scripts wait for", async () => {
  const script = build("good.js");
  expect(await script.ended).toBe(0);
  expect(script.stdout()).toBe("");
  expect(fs.existsSync(path.join(folder, "out/built.js"))).toBe(true);
});

test("a package that is not installed is named, with the command that installs it", async () => {
  const copy = path.join(folder, "copy");
  fs.cpSync(path.join(__dirname, "../../server"), path.join(copy, "server"), { recursive: true });
  fs.writeFileSync(path.join(copy, "package.json"), '{ "type": "module" }');
  const script = runModule(`
    process.chdir(${JSON.stringify(copy)});
    await import(${JSON.stringify(pathToFileURL(path.join(copy, "server/command.js")).href)});`);
  expect(await script.ended).toBe(1);
  expect(script.stderr()).toMatch(/^The package \S+ is not installed, so nothing can be started\. Run npm ci/);
});
