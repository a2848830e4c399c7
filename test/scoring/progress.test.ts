import { isBad } from "../../src/scoring/case-form/condition";
import { casesBy, countWhere, readProgress } from "../../src/scoring/case-form/progress";
import { readSample } from "../../src/scoring/case-form/sample";
import { conditionOf, QUESTIONS, readCases as read } from "../helpers/conditional-inspection";

describe("progress", () => {
  const rows = [
    ["C001", "licence", "HMI2", "Y", "N", "N/A", "Y"],
    ["C002", "licence", "hmi2 ", "", "", "", 0],
    ["C003", "community order", "", "Y", "Yse", "", "Y"],
    ["C004", "licence", "AA1", "Y", "N", "Y", "Y"],
    ["", "", "", "", "", "", ""],
    ["", "", "", "Y", "", "", ""],
  ];
  const inspection = read(rows);
  const progress = readProgress(inspection);

  test("a case is done, begun or untouched, and says where to go on", () => {
    expect(progress.cases.map(({ id, state, at: { row, column } }) => [id, state, row, column])).toEqual([
      ["C001", "done", 1, 0],
      ["C002", "untouched", 2, 3],
      ["C003", "begun", 3, 4],
      ["C004", "done", 4, 0],
    ]);
  });

  test("a criterion says how many judgements are missing and how many are no answer", () => {
    expect(progress.criteria).toEqual([
      { criterion: "1.1", missing: 4, unknown: 1, at: { source: "cases", row: 2, column: 3 } },
      { criterion: "1.2", missing: 1, unknown: 0, at: { source: "cases", row: 2, column: 6 } },
    ]);
  });

  test("cases are put together by a fact as a person reads it, those without it last", () => {
    const by = casesBy("Assessor", progress, inspection)!;
    expect([...by].map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
      ["AA1", ["C004"]],
      ["HMI2", ["C001", "C002"]],
      ["", ["C003"]],
    ]);
    expect(casesBy("Judge", progress, inspection)).toBeUndefined();
  });

  test("the cases of a kind are counted by a condition", () => {
    const licence = conditionOf("Case type=licence")!;
    expect(isBad(licence) ? NaN : countWhere(licence, progress, inspection)).toBe(3);
  });

  test("the sample is counted against a number of cases or a share of them, and what cannot be counted says why", () => {
    const sample = [
      ["Cases that are", "At least"],
      ["all cases", 5],
      ["Case type=licence", 3],
      ["Assessor=AA1", 0.25],
      ["Assessor=AA1", 0.33],
      ["Assessor=HMI2", ""],
      ["", ""],
      ["Sex=F", 1],
      ["Case type=licence", "many"],
    ];
    expect(readSample(sample, progress, inspection)).toEqual([
      { kind: "all cases", cases: 4, least: 5, isMet: false, bad: undefined },
      { kind: "Case type=licence", cases: 3, least: 3, isMet: true, bad: undefined },
      { kind: "Assessor=AA1", cases: 1, least: 0.25, isMet: true, bad: undefined },
      { kind: "Assessor=AA1", cases: 1, least: 0.33, isMet: false, bad: undefined },
      { kind: "Assessor=HMI2", cases: 2, least: undefined, isMet: true, bad: undefined },
      { kind: "Sex=F", cases: 0, least: 1, isMet: false, bad: { bad: "no column", text: "Sex=F", part: "Sex=F" } },
      { kind: "Case type=licence", cases: 3, least: undefined, isMet: false, bad: "least" },
    ]);
    const none = read([]);
    expect(readSample([[], ["All cases", 0.5]], readProgress(none), none)).toMatchObject([{ cases: 0, isMet: false }]);
  });

  test("without questions every case is untouched", () => {
    expect(readProgress(read(rows, [QUESTIONS[0]!])).cases.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => "untouched"),
    );
  });
});
