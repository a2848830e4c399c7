import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const WEBPACK = path.resolve("node_modules/webpack/bin/webpack.js");

test("the build puts the address it is given into the manifest and the help addresses", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omi-scores-"));
  try {
    const origin = "https://scores.example.org/omi";
    execFileSync(process.execPath, [WEBPACK, "--env", `origin=${origin}/`, "--output-path", folder]);
    const manifest = fs.readFileSync(path.join(folder, "manifest.xml"), "utf8");
    const metadata = fs.readFileSync(path.join(folder, "functions.json"), "utf8");
    expect(manifest).toContain(`DefaultValue="${origin}/taskpane.html"`);
    expect(manifest).toContain('DisplayName DefaultValue="OMI Scores"');
    expect(metadata).toContain(`"helpUrl": "${origin}/help.html#criterion"`);
    for (const file of [manifest, metadata]) expect(file).not.toContain("localhost");
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}, 120_000);

test.each([
  ["an address that Office would not load", "origin=http://scores.example.org", "Office loads add-ins over https only"],
  ["an address with a query", "origin=https://scores.example.org/?v=1", "give --env origin=https://host/path"],
  ["a misspelt setting", "orgin=https://scores.example.org", "--env orgin is not known"],
])(
  "the build refuses %s",
  (_, setting, message) => {
    const { status, stderr } = spawnSync(process.execPath, [WEBPACK, "--env", setting], { encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  },
  60_000,
);
