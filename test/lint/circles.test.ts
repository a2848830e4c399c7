import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const RULES = path.resolve(".dependency-cruiser.cjs");
const CRUISER = path.resolve("node_modules/.bin/depcruise");

/** The two folders that are looked at. */
const EMPTY = { "src/empty.ts": "export {};\n", "test/empty.ts": "export {};\n" };

/** What the rules say of a project with these files. */
function lint(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "circles-"));
  try {
    // The compiler that reads the files is found where they are.
    fs.symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
    for (const [name, text] of Object.entries({ "tsconfig.json": "{}", ...EMPTY, ...files })) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), text);
    }
    const { stdout, stderr } = spawnSync(CRUISER, ["src", "test", "--config", RULES], { cwd: root, encoding: "utf8" });
    return stdout + stderr;
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

test("two files that import one another are an error, a type being enough", () => {
  const said = lint({
    "src/scoring/score.ts": 'import { mean } from "./mean";\nexport type Score = number;\nexport const score = mean;\n',
    "src/scoring/mean.ts": 'import type { Score } from "./score";\nexport const mean = (): Score => 0;\n',
  });
  expect(said).toContain("no-circle-of-files");
});

test("two folders of the workbook room that import one another are an error, though no files do", () => {
  const said = lint({
    "src/workbook/report/chart.ts": 'import { notice } from "../sheets/notice";\nexport const chart = notice;\n',
    "src/workbook/report/place.ts": "export const place = 1;\n",
    "src/workbook/sheets/notice.ts": "export const notice = 1;\n",
    "src/workbook/sheets/scores.ts": 'import { place } from "../report/place";\nexport const scores = place;\n',
  });
  expect(said).toContain("no-circle-of-folders");
  expect(said).not.toContain("no-circle-of-files");
});

test("two files of the workbench that import one another are an error, and so are two of its rooms", () => {
  const said = lint({
    "test/workbench/src/model/range.ts": 'import type { Table } from "./table";\nexport type Range = Table;\n',
    "test/workbench/src/model/table.ts": 'import type { Range } from "./range";\nexport type Table = Range[];\n',
    "test/workbench/src/model/chart.ts": 'import { draw } from "../charts/draw";\nexport const chart = draw;\n',
    "test/workbench/src/charts/draw.ts": "export const draw = 1;\n",
    "test/workbench/src/charts/scale.ts": 'import { range } from "../model/area";\nexport const scale = range;\n',
    "test/workbench/src/model/area.ts": "export const range = 1;\n",
  });
  expect(said).toContain("no-circle-of-files: test/workbench/src/model/");
  expect(said).toContain("no-circle-of-folders: test/workbench/src/model");
});

test("files that import one way only are none", () => {
  const said = lint({
    "src/workbook/report/chart.ts": 'import { notice } from "../sheets/notice";\nexport const chart = notice;\n',
    "src/workbook/sheets/notice.ts": "export const notice = 1;\n",
  });
  expect(said).toContain("no dependency violations found");
});
