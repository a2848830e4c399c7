import { breakdownSpill, groupScores } from "../../../src/scoring/groups/breakdown-spill";
import { caseGroups, type CaseGroup } from "../../../src/scoring/groups/case-groups";
import { scoreGroups } from "../../../src/scoring/groups/score-groups";
import { wantedScores } from "../../../src/scoring/groups/wanted-scores";
import type { Problem } from "../../../src/scoring/problem";
import { publishedSettings } from "../../../src/scoring/scored";
import { errorCell } from "../../helpers/excel";
import type { Table } from "../../helpers/example";
import { ANSWERS, SCHEME, scoreTables, sentenceOf } from "../../helpers/scoring";

const QUESTIONS: Table = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Q1.1-01", "1.1", null, "yes"],
  ["Q2.1-01", "2.1", null, null],
];
const CASES: Table = [
  ["Case", "Tier", "Q1.1-01", "Q2.1-01"],
  ["C001", "high", "Y", "N"],
  ["C002", "High", "N", "N"],
  ["C003", "low", "Y", "-"],
  ["C004", null, "N", "Y"],
];
const withTier = (values: readonly unknown[]): Table =>
  CASES.map((row, at) => (at === 0 ? row : [row[0], values[at - 1], ...row.slice(2)]));

const groupsOf = (cases: Table, fact: unknown = "Tier") =>
  caseGroups(scoreTables(cases, QUESTIONS).inspection, cases, fact);
const words = (found: CaseGroup[] | ReadonlySet<string> | Problem) =>
  "kind" in found ? sentenceOf(found, ({ row, column }) => `cell ${row}/${column}`) : "";

/** What is spilled of the titles wanted, without the headings. */
function spilled(cases: Table, wanted: unknown) {
  const titles = wantedScores(wanted, SCHEME) as ReadonlySet<string>;
  const given = { caseCells: cases, questionCells: QUESTIONS, settings: publishedSettings(SCHEME), scheme: SCHEME };
  const groups = scoreGroups(groupsOf(cases) as CaseGroup[], given);
  const wording = { name: () => "", scheme: SCHEME, answers: ANSWERS };
  return breakdownSpill(groupScores(groups, titles, SCHEME), wording).slice(1);
}

test("a group is scored beside the others that have a value, and the cases without one beside nobody", () => {
  expect(spilled(withTier(["high", "High", "low", null]), [["1.1"]])).toEqual([
    ["high", "1.1", 0.5, 2, 2, 0, 1, -0.5, true, "Fewer than ten relevant cases: read with care."],
    ["low", "1.1", 1, 1, 1, 0, 0.5, 0.5, true, "Fewer than ten relevant cases: read with care."],
    ["(none given)", "1.1", 0, 1, 1, 0, "", "", true, "Fewer than ten relevant cases: read with care."],
  ]);
});

test("of three groups each is beside the other two together, and all scores come where none is asked for", () => {
  const rows = spilled(withTier(["high", "mid", "low", "low"]), null);
  expect(rows.filter(([, title]) => title === "1.1").map((row) => [row[0], row[2], row[6]])).toEqual(
    [
      ["high", 1, 1 / 3],
      ["low", 0.5, 0.5],
      ["mid", 0, 2 / 3],
    ].map(([name, own, others]): unknown[] => [name, own, expect.closeTo(others as number, 11)]),
  );
  expect(rows).toHaveLength(3 * 6);
});

test("a group without a relevant case has no score, and one with a cell that is no answer says which", () => {
  const bare = withTier(["a", "a", "b", "b"]).map((row, at) => (at > 2 ? [...row.slice(0, 2), "N/A", "Y"] : row));
  expect(spilled(bare, [["1.1"]])[1]!.slice(2, 10)).toEqual(["", 2, 0, 0, 0.5, "", true, "No relevant case."]);
  const wrong = withTier(["a", "a", "b", "b"]).map((row, at) => (at === 1 ? [...row.slice(0, 2), "Yse", "Y"] : row));
  expect(spilled(wrong, [["1.1"]]).map((row) => row[9])).toEqual(Array(2).fill(expect.stringContaining("'Yse'")));
});

test("a fact that is none, stands twice, holds an error or has too many values is said in words", () => {
  expect(words(groupsOf(CASES, "Teir"))).toContain("Did you mean Tier?");
  expect(words(groupsOf(CASES, 7))).toContain("is not the heading of a fact");
  const twice = CASES.map((row, at) => [...row, at === 0 ? "tier" : "x"]);
  expect(words(groupsOf(twice))).toContain("Two columns are headed Tier");
  expect(words(groupsOf(withTier(["high", errorCell("#N/A"), "low", null])))).toContain("case C002 is in no group");
  const many = Array.from({ length: 51 }, (_, at) => [`D${at}`, `kind ${at}`, "Y", "Y"]);
  expect(words(groupsOf([CASES[0]!, ...many]))).toContain("51 different values");
});

test("the scores wanted are found however they are written, and what is none, or nothing, is refused", () => {
  expect(
    wantedScores(
      [
        ["roh thread", 2.1],
        [null, "section 1"],
      ],
      SCHEME,
    ),
  ).toEqual(new Set(["RoH Thread", "2.1", "Section 1"]));
  expect(words(wantedScores([["Total"]], SCHEME))).toContain("must be a criterion");
  expect(words(wantedScores([[null]], SCHEME))).toContain("must be a criterion");
  expect(words(wantedScores([[errorCell("#REF!")]], SCHEME))).toContain("must be a criterion");
});

test("cases without a value come last wherever they stand, and ten relevant cases need no caution", () => {
  const rows = Array.from({ length: 10 }, (_, at) => [`D${at}`, "high", "Y", "Y"]);
  const found = spilled([CASES[0]!, ["C001", null, "Y", "Y"], ["C002", "low", "N", "Y"], ...rows], [["1.1"]]);
  expect(found.map((row) => [row[0], row[8]])).toEqual([
    ["high", false],
    ["low", true],
    ["(none given)", true],
  ]);
  expect(found[0]![9]).toBe("");
  const withoutId = groupsOf([CASES[0]!, ["C001", "low", "Y", "Y"], [null, "high", "Y", "Y"]]) as CaseGroup[];
  expect(withoutId.map(({ name }) => name)).toEqual(["low"]);
});
