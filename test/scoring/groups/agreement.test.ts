import { agreementOf, compare } from "../../../src/scoring/agreement/agreement";
import { coefficientsOf } from "../../../src/scoring/agreement/coefficients";
import { readJudgedPairs } from "../../../src/scoring/agreement/judged-pairs";
import { smallInspection } from "../../helpers/small-inspection";
import { ANSWERS, SCHEME } from "../../helpers/scoring";

/** The table of two judges in irrCAC's example: 100 cases, three answers. */
const WORKED = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];

test("the worked example of R's irrCAC comes out to all its printed digits", () => {
  const { pairs, same, agreement, ac1, kappa } = coefficientsOf(WORKED);
  expect([pairs, same]).toEqual([100, 89]);
  const figures = [agreement, ac1, kappa].map((one) => [one!.value, one!.error!]);
  const printed = [
    [0.89, 0.03128898],
    [0.8493305, 0.04321747],
    [0.7964094, 0.05891072],
  ];
  figures.forEach((pair, place) => {
    expect(pair[0]).toBeCloseTo(printed[place]![0]!, 7);
    expect(pair[1]).toBeCloseTo(printed[place]![1]!, 8);
  });
});

test("where nearly everything is above the line, kappa falls below 0 at 93 % agreement and AC1 does not", () => {
  const { agreement, ac1, kappa } = coefficientsOf([
    [27, 1],
    [1, 0],
  ]);
  expect([agreement, ac1, kappa].map((one) => Number(one!.value.toFixed(2)))).toEqual([0.93, 0.93, -0.04]);
});

test("kappa is undefined where both have given every case the same answer, and AC1 is 1", () => {
  const { ac1, kappa } = coefficientsOf([
    [0, 0],
    [0, 7],
  ]);
  expect([ac1, kappa]).toEqual([{ value: 1, error: 0 }, undefined]);
});

test("no pair has no figure, and one pair no standard error", () => {
  const none = coefficientsOf([
    [0, 0],
    [0, 0],
  ]);
  expect(none).toEqual({ pairs: 0, same: 0, agreement: undefined, ac1: undefined, kappa: undefined });
  const one = coefficientsOf([
    [0, 1],
    [0, 0],
  ]);
  expect(one.agreement).toEqual({ value: 0, error: undefined });
});

test("relevant against not, and above against below, are compared apart", () => {
  const counts = [
    [5, 2, 1],
    [3, 4, 0],
    [2, 1, 6],
  ];
  const relevance = compare(counts, "relevance");
  const line = compare(counts, "line");
  expect([relevance.pairs, relevance.same]).toEqual([24, 20]);
  expect([line.pairs, line.same]).toEqual([14, 9]);
  expect(compare(counts, "all").same).toBe(15);
});

const twice = (first: string, second: string) => {
  const one = smallInspection({ "Q1.1-01": first });
  const other = smallInspection({ "Q1.1-01": second });
  return { one: one.cases, other: other.cases, questions: one.questions };
};

test("a case is found by its id, in two rows of one table or in two tables, whatever their order", () => {
  const { one, other, questions } = twice("YYN-", "YN--");
  const together = [...one, ...other.slice(1)];
  const apart = [other[0]!, ...other.slice(1).reverse()];
  for (const [first, second] of [
    [together, null],
    [one, apart],
  ]) {
    const judged = readJudgedPairs(first, second, questions, ANSWERS, SCHEME);
    expect(agreementOf(judged, ANSWERS)[0]!.counts).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  }
});

test("a pair that lacks a judgement is left out, and so are cases judged once or oftener", () => {
  const { one, other, questions } = twice("Y.NY", "YY.");
  const rows = [...one, ...other.slice(1), ["C001", "N"]];
  const judged = readJudgedPairs(rows, null, questions, ANSWERS, SCHEME);
  expect([judged.pairs.map(([id]) => id), judged.once, judged.oftener]).toEqual([["C002", "C003"], ["C004"], ["C001"]]);
  expect(agreementOf(judged, ANSWERS)[0]!.counts.flat()).toEqual(Array(9).fill(0));
});
