import { threadPointsLost } from "../../src/scoring/points-lost";
import { scoreTables } from "../helpers/scoring";
import { smallInspection } from "../helpers/small-inspection";

const lostOf = (judgements: Readonly<Record<string, string>>) => {
  const { cases, questions } = smallInspection(judgements);
  const { thread } = scoreTables(cases, questions);
  return { score: thread.score, lost: [...threadPointsLost(thread).values()] };
};

test("what the Thread's questions take from its score, each weighing the same, makes 1 with the score", () => {
  const { score, lost } = lostOf({ "Q1.1-01R": "YYNN", "Q2.1-SR": "YYYN" });
  expect(lost).toEqual([0.25, 0.125]);
  expect(score! + lost[0]! + lost[1]!).toBe(1);
});

test("a Thread without a score loses nothing", () => {
  expect(lostOf({ "Q1.1-01R": "--" }).lost).toEqual([]);
});
