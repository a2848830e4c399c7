import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";
import { DIST, loadFunctions, readMetadata, readWholeMetadata } from "../helpers/excel";

const IDS =
  "PROPORTION CRITERION ROHTHREAD SECTION SCORES QUESTIONS CHECK CONCLUSION LEVEL FINDING RECODE AGREEMENT BREAKDOWN WHATIF INTERVAL ROHTHREADINTERVAL".split(
    " ",
  );
const script = fs.readFileSync(path.join(DIST, "functions.js"), "utf8");
const metadata = readMetadata();

test("functions.js associates every function of functions.json, and no other", () => {
  expect([...loadFunctions().keys()].sort()).toEqual([...IDS].sort());
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...IDS].sort());
});

test("diagnose.js associates the one function that Excel offers nobody, and functions.js bears nothing of it", () => {
  const hidden = readWholeMetadata().functions.filter(({ id }) => !IDS.includes(id));
  expect(hidden.map(({ id, options }) => [id, options])).toEqual([
    ["DIAGNOSE", { excludeFromAutoComplete: true, requiresParameterAddresses: true }],
  ]);
  expect([...loadFunctions("diagnose.js").keys()]).toEqual(["DIAGNOSE"]);
  expect(script).not.toContain("DIAGNOSE");
});

test("no function stands in functions.json twice, and each name is its id", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name } of metadata.functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z]{3,}$/);
  }
});

test("functions.js asks for no global of a page but CustomFunctions as it loads", () => {
  const touched = new Set<string>();
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  const sandbox = new Proxy(
    {},
    {
      has: (_, key) => typeof key === "string" && !own.has(key),
      get: (_, key) => {
        if (typeof key === "string") touched.add(key);
        return { associate: () => undefined };
      },
    },
  );
  vm.runInNewContext(`with (sandbox) { ${script.replace('"use strict";', "")} }`, { sandbox });
  expect([...touched]).toEqual(["CustomFunctions"]);
});

test("functions.js is at most 26 kB when compressed, and holds no package", () => {
  // Node's versions bring zlibs that differ by a few bytes.
  const tolerance = 64;
  expect(zlib.gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(26 * 1024 + tolerance);
  expect(fs.existsSync(path.join(DIST, "functions.js.LICENSE.txt"))).toBe(false);
});

test("every function and parameter is described, so that Excel can help while a formula is typed", () => {
  for (const { description, parameters } of metadata.functions) {
    expect(description).toMatch(/^[A-Z].*\.$/);
    for (const parameter of parameters)
      expect([parameter.name, parameter.description]).toEqual([
        parameter.name,
        expect.stringMatching(/^("|[A-Z]).*\.$/),
      ]);
  }
});

test("error cells reach the functions, and ranges come with their addresses", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { id, options, parameters } of metadata.functions) {
    expect([id, options?.requiresParameterAddresses]).toEqual([id, true]);
    for (const { type, customEnumId } of parameters) expect(type === "any" || customEnumId !== undefined).toBe(true);
  }
});

test("parameters are optional, repeating and of the dimension the functions expect", () => {
  const signatures = metadata.functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating, dimensionality }) => {
      const shape = `${name}${dimensionality === "matrix" ? "[][]" : ""}${repeating ? "..." : ""}`;
      return optional ? `[${shape}]` : shape;
    });
    return `${id}(${names.join(", ")})`;
  });
  expect(signatures.sort()).toEqual([
    "AGREEMENT(cases[][], questions[][], [second[][]], [answers[][]])",
    "BREAKDOWN(cases[][], questions[][], fact, [criteria[][]], [answers[][]], [summaryWeight], [summaryInThread])",
    "CHECK(cases[][], questions[][], [answers[][]], [below[][]], [summaryWeight], [summaryInThread], [line], [overrides[][]], [ratings[][]])",
    "CONCLUSION(score, [line], [urgent])",
    "CRITERION(judgements[][], [summary[][]], [summaryWeight], [answers[][]])",
    "FINDING(judgements[][], [style], [kind], [answers[][]])",
    "INTERVAL(judgements[][], [summary[][]], [summaryWeight], [confidence], [population], [answers[][]])",
    "LEVEL(levels[][])",
    "PROPORTION(judgements[][], [answers[][]])",
    "QUESTIONS(cases[][], questions[][], [summaryWeight], [answers[][]])",
    "RECODE(judgements[][], answers[][])",
    "ROHTHREAD(judgements[][]...)",
    "ROHTHREADINTERVAL([confidence], [population], judgements[][]...)",
    "SCORES(cases[][], questions[][], [summaryWeight], [summaryInThread], [line], [answers[][]], [overrides[][]], [ratings[][]], [below[][]], [confidence], [population])",
    "SECTION(cases[][], questions[][], section, [summaryWeight], [answers[][]])",
    "WHATIF(judgements[][], [summary[][]], [target], [summaryWeight], [answers[][]])",
  ]);
});

test("every function gives a matrix: only then does Excel tell it where its arguments are", () => {
  for (const { id, result } of metadata.functions) expect([id, result.dimensionality]).toEqual([id, "matrix"]);
});

test("Excel offers the styles of a finding while it is typed", () => {
  expect(metadata.enums).toHaveLength(1);
  expect(metadata.enums[0]!.values.map(({ name, stringValue }) => [name, stringValue])).toEqual(
    ["count", "percent", "sentence", "short"].map((style) => [style, style]),
  );
  const style = metadata.functions.find(({ id }) => id === "FINDING")!.parameters[1]!;
  expect(style.customEnumId).toBe(metadata.enums[0]!.id);
});
