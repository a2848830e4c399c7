import fs from "node:fs";
import path from "node:path";
import { DIST } from "../helpers/excel";

const files = fs.readdirSync(DIST, { recursive: true, encoding: "utf8" });

test("what is shipped holds nothing of the workbench, its grid or its office.js", () => {
  expect(files).toContain("functions.js");
  expect(files.filter((name) => /workbench|office\.js|univer/i.test(name))).toEqual([]);
  const scripts = files.filter((name) => name.endsWith(".js"));
  const telling = scripts.filter((name) =>
    /univer|sheet\.mutation|window\.workbench/i.test(fs.readFileSync(path.join(DIST, name), "utf8")),
  );
  expect(telling).toEqual([]);
});
