import { call, errorOf } from "../helpers/excel";
import { cases, questions } from "../helpers/two-sections";

/** What an emptied setting is to a function: 0 on the desktop, "" from the workbook's formula; typed or literal. */
const EMPTIED = [0, ""];
/** Nothing rests on an address being there. */
const ADDRESSES = [undefined, [], ["", "", "", "", ""], ["Nowhere!A1", "B2", "C3", "Settings!B3", "Settings!B4"]];

type Rows = unknown[][];
const scores = (args: unknown[], addresses?: readonly unknown[]) =>
  new Map((call("SCORES", [cases, questions, ...args], addresses) as Rows).map((row) => [row[0], row]));
const refusedIn = (rows: Map<unknown, unknown[]>) =>
  [...rows].filter(([, row]) => typeof row[1] === "object").map(([id]) => id);

describe.each(EMPTIED)("a setting emptied to %j", (empty) => {
  test.each(ADDRESSES)("is no summary weight, with the addresses %j", (...addresses) => {
    expect(errorOf("CRITERION", [[["Y"]], [["N"]], empty], addresses).message).toMatch(
      /^The summary weight .*Enter a percentage above 0 and up to 100, e\.g\. 20%\.$/,
    );
    expect(refusedIn(scores([empty], addresses))).toEqual(["1.1", "1.2", "Section 1"]);
    expect(errorOf("SECTION", [cases, questions, 1, empty], addresses).code).toBe("#VALUE!");
  });

  test("refuses the RoH Thread and nothing else where it is the Thread's setting", () => {
    expect(refusedIn(scores([null, empty]))).toEqual(["RoH Thread"]);
  });

  test("refuses what rests on the line where it is the line, and leaves the scores", () => {
    const rows = scores([null, null, empty]);
    expect(refusedIn(rows)).toEqual([]);
    expect(rows.get("1.1")![1]).toBe(0.766666666667);
    expect(rows.get("1.1")![2]).toMatchObject({ code: "#VALUE!" });
    expect(rows.get("1.1")![3]).toMatchObject({ code: "#VALUE!" });
    expect(errorOf("CONCLUSION", [0.5, empty]).message).toContain("The line of priority");
  });

  test("refuses everything where it is the list of answers", () => {
    const rows = scores([null, null, null, empty]);
    expect(refusedIn(rows)).toEqual(["1.1", "1.2", "Section 1", "2.1", "Section 2", "Section 3", "RoH Thread"]);
    expect(errorOf("PROPORTION", [[["Y"]], empty]).code).toBe("#VALUE!");
  });
});

test("a setting that is left out is the published one", () => {
  expect(call("CRITERION", [[["Y"]], [["N"]], null])).toBe(0.8);
  expect(scores([]).get("RoH Thread")![1]).toBe(0.833333333333);
  expect(call("CONCLUSION", [0.68, null])).toContain("good");
});

test("a score of 0 cannot be told from an empty cell, so it has no conclusion", () => {
  for (const addresses of ADDRESSES) expect(errorOf("CONCLUSION", [0], addresses).code).toBe("#N/A");
});
