import { judgeInspection } from "../../../src/scoring/judge-inspection";
import { rangeInterval } from "../../../src/scoring/interval/range-interval";
import { scoresSpill } from "../../../src/scoring/scores-spill";
import { call } from "../../helpers/excel";
import type { Table } from "../../helpers/example";
import { ANSWERS, SCHEME } from "../../helpers/scoring";
import { smallInspection } from "../../helpers/small-inspection";

const wording = { name: () => "", scheme: SCHEME, answers: ANSWERS };
type Given = Parameters<typeof judgeInspection>[0];

/** Score, Low and High of the first criterion. */
function bounds(judgements: Readonly<Record<string, string>>, given: Partial<Given>): unknown[] {
  const row = scoresSpill(judgeInspection({ ...smallInspection(judgements), ...given }, SCHEME), wording)[1]!;
  return [row[1], row[10], row[11]];
}
const SAMPLE = { "Q1.1-01": "YYNYN-YY", "Q1.1-02": "YNNYYY-N", "Q1.1-S": "YYNNYY-Y" };

test("the interval of ranges is that of the criterion, in the core and in the built function", () => {
  const { cases } = smallInspection(SAMPLE);
  const rows: Table = cases.slice(1).map((row) => row.slice(1));
  const asked = { others: 2, hasSummary: true, summaryWeight: 0.2 };
  const found = rangeInterval(rows, asked, ANSWERS, { confidence: 0.9, population: undefined });
  const [, low, high] = bounds(SAMPLE, { confidence: 0.9 });
  const near = (bound: unknown): unknown => expect.closeTo(bound as number, 11);
  expect(found).toMatchObject({ low: near(low), high: near(high) });
  const [others, summary] = [rows.map((row) => row.slice(0, 2)), rows.map((row) => row.slice(2))];
  expect(call("INTERVAL", [others, summary, null, 0.9])).toEqual([[low, high]]);
  expect(rangeInterval(rows, asked, ANSWERS, { confidence: 0.9, population: 7 })).toMatchObject({
    kind: "population too small",
    cases: 8,
  });
});

test("the Thread's bounds are those of its questions side by side, in OMI.SCORES and in OMI.ROHTHREADINTERVAL", () => {
  const thread = { "Q1.1-01R": "YYNYN-YY", "Q2.1-01R": "YNNYYY-N", "Q2.2-01R": "YYNNYY-Y" };
  const { cases, questions } = smallInspection(thread);
  const spill = call("SCORES", [cases, questions, ...Array<null>(7).fill(null), 0.95]) as Table;
  const row = spill.find(([title]) => title === "RoH Thread")!;
  const column = (at: number) => cases.slice(1).map((cells) => [cells[at]]);
  expect(call("ROHTHREADINTERVAL", [null, null, column(1), column(2), column(3)])).toEqual([[row[10], row[11]]]);
  expect(row[10]).toBeLessThan(row[1] as number);
  expect(row[11]).toBeGreaterThan(row[1] as number);
});

test("a case that nobody judged, and a question that is relevant to nobody, change no interval", () => {
  const plain = bounds(SAMPLE, { confidence: 0.95 });
  const withMore = Object.fromEntries(Object.entries(SAMPLE).map(([id, letters]) => [id, `${letters}.`]));
  expect(bounds(withMore, { confidence: 0.95 })).toEqual(plain);
  expect(bounds({ ...SAMPLE, "Q1.1-03": "--------" }, { confidence: 0.95 })).toEqual(plain);
});

test("the confidence is 95 % where only the population is given, and nothing is left to chance where all were read", () => {
  expect(bounds(SAMPLE, { population: 100 })).toEqual(bounds(SAMPLE, { confidence: 0.95, population: 100 }));
  const [score, low, high] = bounds(SAMPLE, { population: 8 });
  expect([low, high]).toEqual([score, score]);
});

test("where every judgement is the same, the bounds rest on the number of cases, to the side that is left", () => {
  const [none, low, high] = bounds({ "Q1.1-01": "NNNNNNNNNN", "Q1.1-02": "NNNNNNNNNN" }, { confidence: 0.95 });
  expect([none, low]).toEqual([0, 0]);
  // Clopper and Pearson 1934: 1 - 0.025^(1/10).
  expect(high).toBeCloseTo(0.308497, 6);
});

test("a criterion without a summary question has its bounds where the summary weight is refused", () => {
  const questions = { "Q1.1-01": "YYNY", "Q1.1-02": "YNNY" };
  expect(bounds(questions, { confidence: 0.95, summaryWeight: 7 })).toEqual(bounds(questions, { confidence: 0.95 }));
});
