import { criterionScore, questionWeights } from "../../src/scoring/criterion-score";
import { mean } from "../../src/scoring/mean";
import { pointsLost } from "../../src/scoring/points-lost";
import type { ScoredCriterion, ScoredSection } from "../../src/scoring/score-inspection";
import type { ScoredThread } from "../../src/scoring/scored";
import * as notes from "../../src/scoring/texts/score-notes";
import { SCHEME, scoreTables } from "../helpers/scoring";
import { smallInspection, withCell } from "../helpers/small-inspection";

function score(judgements: Record<string, string>) {
  const { cases, questions } = smallInspection(judgements);
  return scoreTables(cases, questions);
}

const SOME_CASES = 6;
const criterionNote = (scored: ScoredCriterion) => notes.criterionNote(scored, SOME_CASES);
const sectionNote = (scored: ScoredSection) => notes.sectionNote(scored, SOME_CASES);
const threadNote = (scored: ScoredThread) => notes.threadNote(scored, SOME_CASES, SCHEME);

test("a criterion is 80 per cent its other questions, 20 per cent its summary question", () => {
  expect(score({ "Q1.1-01": "YYNN", "Q1.1-02": "YYYY", "Q1.1-S": "NNNN" }).criteria[0]!.score).toBeCloseTo(0.6, 14);
  expect(criterionScore([0.5, 1], 0, 0.5)).toBe(0.375);
});

test("a question without a relevant case is left out of the mean, and the note names it", () => {
  const { criteria } = score({ "Q1.1-01": "YYYYYN", "Q1.1-02": "------", "Q1.1-S": "YYYYYN" });
  expect(criteria[0]!.score).toBeCloseTo(5 / 6, 14);
  expect(criterionNote(criteria[0]!)).toBe("Left out, without a relevant case: Q1.1-02.");
});

test("a criterion whose summary question is absent or has no relevant case is scored on its other questions alone", () => {
  const { criteria } = score({ "Q1.1-01": "YYYYYN", "Q1.2-01": "YYYNNN", "Q1.2-S": "------" });
  expect(criteria.map((one) => one.score)).toEqual([5 / 6, 0.5]);
  expect(criteria.map((one) => criterionNote(one))).toEqual([
    "No summary question: scored on the other questions alone.",
    "Summary question Q1.2-S has no relevant case: scored on the other questions alone.",
  ]);
});

test("a criterion whose other questions all have no relevant case is scored on its summary question alone", () => {
  const { criteria } = score({ "Q1.1-01": "-----", "Q1.1-S": "YYYYN" });
  expect(criteria[0]!.score).toBe(0.8);
  expect(criterionNote(criteria[0]!)).toBe(
    "Only summary question Q1.1-S has a relevant case: scored on it alone. Left out, without a relevant case: Q1.1-01.",
  );
});

test("a criterion without any relevant case has no score and is left out of its section's mean", () => {
  const { criteria, sections } = score({ "Q1.1-01": "YYYYN", "Q1.1-S": "YYYYN", "Q1.2-01": "-----" });
  expect(criteria[1]!.score).toBeUndefined();
  expect(criterionNote(criteria[1]!)).toBe("Not applicable in any case.");
  expect(sections[0]!.score).toBeCloseTo(0.8, 14);
  expect(sectionNote(sections[0]!)).toBe("Left out, without a score: 1.2.");
});

test("a section none of whose criteria has a score has none", () => {
  const { sections, thread } = score({ "Q1.1-01R": "-." });
  expect(sections[0]!.score).toBeUndefined();
  expect(sectionNote(sections[0]!)).toBe("No relevant case yet. Provisional: 1 judgement is missing.");
  expect(threadNote(thread)).toBe("No relevant case yet. Provisional: 1 judgement is missing.");
});

test("two summary questions in one criterion refuse it and its section, naming both, and no other", () => {
  const { criteria, sections } = score({ "Q1.1-S1": "Y", "Q1.1-S2": "N", "Q1.2-01": "Y", "Q2.1-01": "Y" });
  expect(criteria[0]!.refusal).toEqual({ kind: "two summaries", criterion: "1.1", questions: ["Q1.1-S1", "Q1.1-S2"] });
  expect(criteria[1]!.score).toBe(1);
  expect(sections.map((one) => one.refusal?.kind)).toEqual(["two summaries", undefined]);
});

test("scores are provisional while judgements are missing", () => {
  const { criteria, sections, thread } = score({ "Q1.1-01R": "YYYYY..", "Q1.1-S": "YYYYYYY" });
  const provisional = "Provisional: 2 judgements are missing.";
  expect([criterionNote(criteria[0]!), sectionNote(sections[0]!), threadNote(thread)]).toEqual(
    Array(3).fill(provisional),
  );
});

test("fewer than five relevant cases are scored and flagged", () => {
  const { criteria, thread } = score({ "Q1.1-01R": "YYN-", "Q1.1-S": "YYYY" });
  expect(criterionNote(criteria[0]!)).toBe("Fewer than five relevant cases: Q1.1-01R (3), Q1.1-S (4).");
  expect(threadNote(thread)).toBe("Fewer than five relevant cases: Q1.1-01R (3).");
});

test("a mark for Risk of Harm outside sections 1 and 2 is ignored and reported", () => {
  const { thread } = score({ "Q1.2-01R": "YYYYY", "Q3.1-01R": "NNNNN" });
  expect(thread.score).toBe(1);
  expect(threadNote(thread)).toBe("RoH marks outside sections 1 and 2 are ignored: Q3.1-01R.");
  const alone = score({ "Q3.1-01R": "NNNNN" }).thread;
  expect(alone.score).toBeUndefined();
  expect(threadNote(alone)).toBe(
    "No question of sections 1 and 2 is marked RoH. RoH marks outside sections 1 and 2 are ignored: Q3.1-01R.",
  );
});

test("summary questions count in the RoH Thread unless the setting takes them out", () => {
  const { cases, questions } = smallInspection({ "Q1.2-01R": "YYYYN", "Q1.2-SR": "NNNNN" });
  expect(scoreTables(cases, questions).thread.score).toBe(0.4);
  const settings = { summaryInThread: false };
  expect(scoreTables(cases, questions, settings).thread.score).toBe(0.8);
  const badMark = withCell(questions, 2, 2, "perhaps");
  expect(scoreTables(cases, badMark, settings).thread.refusal?.kind).toBe("mark unknown");
  expect(scoreTables(cases, badMark).thread.score).toBe(0.4);
});

test("a mark that cannot be understood refuses the scores that hang on it", () => {
  const { cases, questions } = smallInspection({ "Q1.2-01R": "YYYYN", "Q1.2-S": "NNNNN", "Q2.1-01": "YYYYY" });
  const badRoH = scoreTables(cases, withCell(questions, 2, 3, "?"));
  expect(badRoH.thread.refusal?.kind).toBe("mark unknown");
  expect(badRoH.criteria[0]!.score).toBeCloseTo(0.64, 14);
  const badSummary = scoreTables(cases, withCell(questions, 2, 2, 1));
  expect(badSummary.criteria.map((one) => one.refusal?.kind)).toEqual(["mark unknown", undefined]);
  expect(badSummary.thread.score).toBe(0.8);
});

test("of several cells that are no answer the first in reading order is named", () => {
  const { cases, questions } = smallInspection({ "Q1.1-01": "YYYY", "Q1.1-02": "YYYY", "Q1.1-03": "YYYY" });
  const wrong = withCell(withCell(withCell(cases, 3, 1, "Yse"), 2, 3, "Nn"), 2, 2, "Yy");
  expect(scoreTables(wrong, questions).criteria[0]!.refusal).toMatchObject({
    at: { row: 2, column: 2 },
    value: "Yy",
  });
});

test("section 4 is not scored", () => {
  const { criteria, sections } = score({ "Q4.1-01": "YYYY" });
  expect(criteria).toEqual([]);
  expect(sections.map(({ section, score: ofSection }) => [section.number, ofSection])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
  ]);
});

test("criteria come in the order of the report, whatever the order of the list", () => {
  const { criteria } = score({ "Q3.1-01": "Y", "Q2.1-01": "Y", "Q1.2-01": "Y", "Q1.1-01": "Y" });
  expect(criteria.map((one) => one.criterion.id)).toEqual(["1.1", "1.2", "2.1", "3.1"]);
});

test("1 less the points lost is the score, whichever questions count", () => {
  const inspections: Record<string, string>[] = [
    { "Q1.1-01": "YYNN", "Q1.1-02": "YNNN", "Q1.1-03": "----", "Q1.1-S": "YNNN" },
    { "Q1.1-01": "YYNN", "Q1.1-02": "YNNN", "Q1.1-S": "----" },
    { "Q1.1-01": "----", "Q1.1-S": "YNNN" },
  ];
  for (const judgements of inspections) {
    const [criterion] = score(judgements).criteria;
    const lost = [...pointsLost(criterion!, 0.2).values()];
    expect(lost).toHaveLength(Object.keys(judgements).length);
    expect(1 - lost.reduce((sum, one) => sum + one, 0)).toBeCloseTo(criterion!.score!, 14);
  }
  expect(pointsLost(score({ "Q1.1-01": "--" }).criteria[0]!, 0.2).size).toBe(0);
  expect(questionWeights(0, false, 0.2)).toBeUndefined();
});

test("an empty list has no mean, and the order of a list does not change its mean", () => {
  expect(mean([])).toBeUndefined();
  expect(mean([1e16, 1, -1e16])).toBe(1 / 3);
  expect(mean([1, 1e16, -1e16])).toBe(1 / 3);
});
