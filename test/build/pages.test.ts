import fs from "node:fs";
import path from "node:path";
import { DIST } from "../helpers/excel";

const page = (name: string) => fs.readFileSync(path.join(DIST, name), "utf8");
const scripts = (html: string) => [...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);

test("the pane asks whether its engine is new enough, loads Microsoft's office.js, then the functions, then the commands, then what is its own", () => {
  expect(scripts(page("taskpane.html"))).toEqual([
    "old-engine.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "commands.js",
    "diagnose.js",
    "vendor.js",
    "taskpane.js",
  ]);
});

test("the help page needs nothing but its own files", () => {
  expect(scripts(page("help.html"))).toEqual(["vendor.js", "help.js"]);
});

test("both pages allow scripts of their own and of Microsoft only, and neither forbids being framed", () => {
  expect(page("taskpane.html")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  // office.js shows a page of Microsoft's where something is wrong with the add-in.
  expect(page("taskpane.html")).toContain("frame-src https://appsforoffice.microsoft.com;");
  expect(page("help.html")).not.toContain("script-src");
  for (const html of [page("taskpane.html"), page("help.html")]) {
    expect(html).toContain("default-src 'self'");
    expect(html).not.toContain("frame-ancestors");
    expect(html).not.toContain("unsafe-eval");
  }
});

test("no script of ours names an address but its own", () => {
  for (const name of ["functions.js", "commands.js", "taskpane.js", "help.js", "functions.json", "shortcuts.json"]) {
    const addresses = [...page(name).matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([]);
  }
});
