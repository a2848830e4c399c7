import fs from "node:fs";
import path from "node:path";
import { OMI_2007 } from "../../src/scheme/omi-2007";

/** The rooms that must not know the scheme by heart: all but its own, and the workbench, which knows no inspection. */
const ROOMS = ["scoring", "functions", "workbook", "commands", "taskpane"];

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");

const files = ROOMS.flatMap((room) =>
  fs
    .readdirSync(path.join("src", room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join("src", room, name)),
).map((name) => ({ name, code: withoutComments(fs.readFileSync(name, "utf8")) }));

/** The lines of the source, comments apart, that a pattern is found in. */
const found = (pattern: RegExp) =>
  files.flatMap(({ name, code }) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

const escaped = (text: string) => text.replace(/[.()]/g, "\\$&");

test("the search reads the source", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(found(/XLOOKUP\(/).length).toBeGreaterThan(0);
});

test("no criterion or section is told by its number outside the scheme", () => {
  expect(found(/\^\[?\\?\d|\[1-?[234]\]|startsWith\(["'`]\d/)).toEqual([]);
  expect(found(/["'`/][1-4]\.\d["'`/]/)).toEqual([]);
  expect(found(/["'`]Section \d["'`]/)).toEqual([]);
});

test("the weight and the line are spelled in the scheme alone", () => {
  // Chart 1 has a gridline at every fifth: that is no weight.
  expect(found(/(?<![\d.])0?\.(2|20|68)(?!\d)/).filter((line) => !line.includes("majorUnit"))).toEqual([]);
});

test("no address of Scores depends on how many criteria there are but those of its layout", () => {
  expect(found(/Scores!\$?[A-Z]/)).toEqual([]);
  expect(found(/\$?[A-Z]\$?(18|19|20|21|22)["'`:]/)).toEqual([]);
});

test("the words that are published are spelled in the scheme alone", () => {
  const { ratings, overrides, conclusions, overrideMark, criteria } = OMI_2007;
  const published = [
    ...ratings,
    ...Object.values(overrides).filter((word) => word.includes(" ")),
    ...Object.values(conclusions),
    ...criteria.flatMap(({ title, description }) => [title, description]),
    overrideMark,
  ];
  // The worked examples of the functions are what a user types.
  const places = published.flatMap((words) => found(new RegExp(`${escaped(words)}`)));
  expect(places.filter((line) => !line.includes("function-examples"))).toEqual([]);
});
