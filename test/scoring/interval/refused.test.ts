import { call, errorOf } from "../../helpers/excel";
import { certaintyOf } from "../../../src/scoring/interval/certainty";
import { readStrata } from "../../../src/scoring/interval/read-strata";
import { rangeInterval } from "../../../src/scoring/interval/range-interval";
import { ANSWERS, readTables, SCHEME } from "../../helpers/scoring";
import { judgeInspection } from "../../../src/scoring/judge-inspection";
import { scoresSpill } from "../../../src/scoring/scores-spill";

const QUESTIONS = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-1", "1.1", "", "yes"],
  ["Q1.1-2", "1.1", "", ""],
];
const casesWith = (stratum: unknown) => [
  ["Case", "Stratum", "Q1.1-1", "Q1.1-2"],
  ["C1", "one", "Y", "N"],
  ["C2", stratum, "N", "Y"],
  ["C3", "one", "Y", "Y"],
];
const wording = { name: () => "cell B3", scheme: SCHEME, answers: ANSWERS };
const spillOf = (cases: unknown[][], confidence: unknown, population?: unknown, line?: unknown) =>
  scoresSpill(judgeInspection({ cases, questions: QUESTIONS, confidence, population, line }, SCHEME), wording);

test("a stratum that cannot be told refuses the intervals and names its cell; the scores stay", () => {
  for (const stratum of ["", null, { type: "Error", basicValue: "#N/A" }]) {
    const [, row] = spillOf(casesWith(stratum), 0.95);
    expect(typeof row![1]).toBe("number");
    expect(row![10]).toEqual({ refused: expect.stringContaining("Fill the column Stratum") as string });
  }
  expect(readStrata(readTables([["Case", "Stratum", "stratum"], ["C1", 1, 2]], QUESTIONS).cases)).toMatchObject({ kind: "heading twice" }); // prettier-ignore
  expect(readStrata(readTables([["Case", "Stratum"]], QUESTIONS).cases)).toMatchObject({ count: 1 });
});

test("more cases judged than the area has, and a confidence that is none, refuse the intervals in words", () => {
  expect(spillOf(casesWith("one"), 0.95, 2)[1]![11]).toEqual({
    refused: expect.stringContaining("but 3 cases are judged") as string,
  });
  expect(spillOf(casesWith("one"), 0.95, 2.5)[1]![11]).toEqual({
    refused: expect.stringContaining("whole number above 0") as string,
  });
  for (const confidence of [0, "", 0.05, 95, "95%"]) {
    expect(spillOf(casesWith("one"), confidence)[1]![10]).toEqual({
      refused: expect.stringContaining("from 50 to 99.9") as string,
    });
    expect(errorOf("INTERVAL", [[["Y", "N"], ["N", "Y"]], null, null, confidence]).message).toContain("The confidence"); // prettier-ignore
  }
  expect(errorOf("INTERVAL", [[["Y"], ["N"]], null, null, null, 1]).message).toContain("but 2 cases are judged");
  expect(
    spillOf(
      [
        ["Case", "Q1.1-1", "Q1.1-2"],
        ["C1", "Y", "N"],
      ],
      0.95,
      0.5,
    )[1]![10],
  ).toHaveProperty("refused");
});

test("where every case of the area was judged, nothing is left to chance", () => {
  expect(call("INTERVAL", [[["Y", "Y"], ["N", "Y"]], null, null, null, 2])).toEqual([[0.75, 0.75]]); // prettier-ignore
});

test("rows without a score have no bounds, a refused score's are refused, and the core says none is relevant", () => {
  expect(spillOf([["Case", "Q1.1-1", "Q1.1-2"], ["C1", "N/A", ""]], 0.95)[1]!.slice(10)).toEqual(["", ""]); // prettier-ignore
  expect(spillOf([["Case", "Q1.1-1", "Q1.1-2"], ["C1", "Yse", "Y"]], 0.95)[1]![10]).toHaveProperty("refused"); // prettier-ignore
  const asked = { others: 1, hasSummary: false, summaryWeight: 0.2 };
  expect(rangeInterval([["N/A"]], asked, ANSWERS, { confidence: 0.95, population: undefined })).toBeUndefined();
  expect(errorOf("INTERVAL", [[["N/A"]]]).code).toBe("#N/A");
});

test("the words say below or not by the rounded score, and apart from that whether the sample settles it", () => {
  const interval = (low: number, high: number) => ({ low, high, isWithoutSpread: false });
  expect(certaintyOf(0.5, interval(0.4, 0.6), 0.68)).toBe("below");
  expect(certaintyOf(0.5, interval(0.4, 0.676), 0.68)).toBe("below, unsettled");
  expect(certaintyOf(0.68, interval(0.6, 0.8), 0.68)).toBe("not below, unsettled");
  expect(certaintyOf(0.8, interval(0.675, 0.9), 0.68)).toBe("not below");
  expect(spillOf(casesWith("one"), 0.95)[1]![8]).toContain("Below the line, but the sample does not settle it.");
  expect(spillOf(casesWith("one"), 0.95, undefined, "")[1]![11]).toBeGreaterThan(0.5);
});
