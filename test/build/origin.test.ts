import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const PUBLISHED_ID = /<Id>.*<\/Id>/.exec(fs.readFileSync("manifest.xml", "utf8"))![0];
const ORIGIN = "https://scores.example.org/omi";
const REFUSED = [
  [
    "an address that Office would not load",
    { origin: "http://scores.example.org" },
    "Office loads add-ins over https only",
  ],
  ["an address with a query", { origin: "https://scores.example.org/?v=1" }, "give --env origin=https://host/path"],
  ["a misspelt setting", { orgin: "https://scores.example.org" }, "--env orgin is not known"],
] as const;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omi-scores-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Written {
  readonly manifest: string;
  readonly metadata: string;
  readonly refusals: readonly string[];
}

/** What webpack's configuration makes of the settings, without a build: its plugins write their files, one process does for all. */
function written(): Written {
  const manifest = path.join(folder, "manifest.xml");
  const script = `
    import config from "./webpack.config.js";
    const plugins = config({ origin: "${ORIGIN}/" }).flatMap((bundle) => bundle.plugins);
    const named = (name) => plugins.find((plugin) => plugin.constructor.name === name);
    await named("ManifestPlugin").write(${JSON.stringify(manifest)});
    const refusals = ${JSON.stringify(REFUSED.map(([, env]) => env))}.map((env) => {
      try { config(env); return "not refused"; } catch (error) { return error.message; }
    });
    console.log(JSON.stringify({ metadata: await named("FunctionsMetadataPlugin").metadata(), refusals }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const read = JSON.parse(output) as Omit<Written, "manifest">;
  return { ...read, manifest: fs.readFileSync(manifest, "utf8") };
}

function expectAddresses({ manifest, metadata }: Pick<Written, "manifest" | "metadata">): void {
  expect(manifest).toContain(`DefaultValue="${ORIGIN}/taskpane.html"`);
  expect(manifest).toContain('DisplayName DefaultValue="OMI Scores"');
  expect(manifest).toContain(PUBLISHED_ID);
  expect(metadata).toContain(`"helpUrl": "${ORIGIN}/help.html#criterion"`);
  for (const file of [manifest, metadata]) expect(file).not.toContain("localhost");
}

const made = written();

test("the address that the build is given is in the manifest and the help addresses", () => {
  expectAddresses(made);
});

test.each(REFUSED.map(([what, , message], index) => [what, message, index] as const))(
  "the build refuses %s",
  (_, message, index) => {
    expect(made.refusals[index]).toContain(message);
  },
);

// A whole build takes longer than all other tests of it: CI makes one.
const inFull = process.env.OMI_RUNS === "full" ? test : test.skip;

inFull(
  "a whole build for an address has it in what is published",
  () => {
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    const target = path.join(folder, "built");
    execFileSync(process.execPath, [webpack, "--env", `origin=${ORIGIN}/`, "--output-path", target]);
    const read = (name: string) => fs.readFileSync(path.join(target, name), "utf8");
    expectAddresses({ manifest: read("manifest.xml"), metadata: read("functions.json") });
  },
  120_000,
);
