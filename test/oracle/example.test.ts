import { exampleTable, recordsOf } from "../helpers/example";
import { multiply, fraction, toNumber, wholePercent } from "./fraction";
import {
  type Inspection,
  type Judgement,
  questionTally,
  type Score,
  scoreOfCriterion,
  scoreOfSection,
  scoreOfThread,
  threadQuestions,
  USUAL_SETTINGS,
} from "./oracle";

/** The example knows four spellings only. */
const MEANINGS: Record<string, Judgement> = { Y: "above", N: "below", "N/A": "not relevant", "": "missing" };

const listed = recordsOf(exampleTable("questions"));
const inspection: Inspection = {
  questions: listed.map((one) => ({
    id: one.Question!,
    criterion: one.Criterion!,
    isSummary: one.Summary === "yes",
    isRoh: one.RoH === "yes",
  })),
  cases: recordsOf(exampleTable("cases")).map((row) => listed.map((one) => MEANINGS[row[one.Question!]!]!)),
};

function scoreOf(title: string): Score {
  if (title === "RoH Thread") return scoreOfThread(inspection, USUAL_SETTINGS);
  const [, section] = title.split("Section ");
  return section === undefined
    ? scoreOfCriterion(inspection, title, USUAL_SETTINGS)
    : scoreOfSection(inspection, Number(section), USUAL_SETTINGS);
}

function existing(score: Score) {
  if (typeof score === "string") throw new Error(score);
  return score;
}

test("the oracle alone gives every per cent the report prints", () => {
  const published = recordsOf(exampleTable("published"));
  const scores = published.map((one) => [one.Criterion, wholePercent(existing(scoreOf(one.Criterion!)))]);
  expect(scores).toEqual(published.map((one) => [one.Criterion, Number(one["Score %"])]));
  expect(scores).toHaveLength(15);
});

test("the oracle alone gives the section scores and the RoH Thread to three decimals", () => {
  const percent = (score: Score) => toNumber(multiply(existing(score), fraction(100))).toFixed(3);
  const sections = [1, 2, 3].map((section) => percent(scoreOf(`Section ${section}`)));
  expect(sections).toEqual(["77.233", "75.808", "71.078"]);
  expect(percent(scoreOf("RoH Thread"))).toBe("72.102");
  expect(threadQuestions(inspection, USUAL_SETTINGS)).toHaveLength(43);
  expect(percent(scoreOfThread(inspection, { ...USUAL_SETTINGS, isSummaryInThread: false }))).toBe("72.634");
});

test("the oracle alone counts every question as the report does", () => {
  const counts = inspection.questions.map((question) => questionTally(inspection, question));
  expect(counts.map(({ above, relevant }) => [above, relevant])).toEqual(
    listed.map((one) => [Number(one.Above), Number(one.Relevant)]),
  );
});
