import { inThread } from "../../src/scoring/what-if/question-counts";
import { whatIf } from "../../src/scoring/what-if/what-if";
import { exampleTable } from "../helpers/example";
import { SCHEME, scoreTables } from "../helpers/scoring";

test("in the Thread every question weighs the same, summary questions too, and what they take and the score are 100 %", () => {
  const { thread } = scoreTables(exampleTable("cases"), exampleTable("questions"));
  const { score, pointsLost } = whatIf(thread.questions.map(inThread), SCHEME.summaryWeight, SCHEME.line)!;
  expect(score).toBe(thread.score);
  thread.questions.forEach(({ proportion }, place) =>
    expect(pointsLost[place]).toBeCloseTo((1 - proportion!) / 43, 12),
  );
  expect(pointsLost.reduce((sum, lost) => sum + lost, score)).toBeCloseTo(1, 12);
});
