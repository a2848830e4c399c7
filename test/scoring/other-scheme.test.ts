import type { Rules } from "../../src/scheme/scheme";
import { isRefused } from "../../src/scoring/refused";
import { judgeInspection, type InspectionArguments } from "../../src/scoring/judge-inspection";
import { scoresSpill } from "../../src/scoring/scores-spill";

/** Another kind of inspection, made up: two sections, other numbers, weight, line and words. */
const GARDENS: Rules = {
  sections: [
    { number: 7, isScored: true, isInThread: true },
    { number: 8, isScored: false, isInThread: false },
  ],
  section: "Part",
  thread: "Frost Thread",
  summaryWeight: 0.5,
  summaryInThread: false,
  line: 0.4,
  answers: { above: ["Green"], below: ["Brown"], "not relevant": ["Paved"] },
  ratings: ["Blooming", "Wilting"],
  overrides: { urgent: "Water now", priority: "Water", good: "Fine" },
  conclusions: { good: "All is well.", priority: "It needs water.", urgent: "It needs water now." },
  overrideMark: "(The gardener's word.)",
  criteria: [
    { id: "A", section: 7 },
    { id: "B", section: 7 },
    { id: "C", section: 8 },
  ],
};

const questions = [
  ["Question", "Criterion", "Summary", "RoH"],
  ["Bed 1", "A", null, "yes"],
  ["Bed 2", "A", "yes", "yes"],
  ["Bed 3", "B", null, null],
];
const cases = [
  ["Case", "Bed 1", "Bed 2", "Bed 3"],
  ["North", "Green", "brown", "Brown"],
  ["South", "Brown", "Brown", "Paved"],
];

function spill(given: Partial<InspectionArguments> = {}) {
  const judged = judgeInspection({ cases, questions, ...given }, GARDENS);
  const rows = scoresSpill(judged, { name: () => "a cell", scheme: GARDENS, answers: judged.inspection.answers });
  return new Map(rows.map((row) => [row[0], row]));
}

test("another scheme, with other numbers, sections, weight and words, is scored by the same code", () => {
  const rows = spill({ ratings: [["C", "blooming"]], overrides: [["B", "Water now"]] });
  expect([...rows.keys()]).toEqual(["Criterion", "A", "B", "Part 7", "Frost Thread", "C", "Inspection"]);
  // 0.5 x 1/2 + 0.5 x 0/2; below a line of 40 %.
  expect(rows.get("A")!.slice(0, 4)).toEqual(["A", 0.25, true, "It needs water."]);
  expect(rows.get("B")!.slice(0, 4)).toEqual(["B", 0, true, "It needs water now."]);
  expect(rows.get("Part 7")![1]).toBe(0.125);
  expect(rows.get("Frost Thread")![1]).toBe(0.5);
  expect(rows.get("C")![3]).toBe("Blooming");
  expect(rows.get("Inspection")![2]).toBe(0.4);
});

test("another scheme's own words are the only ones it takes, and its messages name them", () => {
  const asked = spill({ cases: cases.map((row, index) => (index === 1 ? ["North", "Y", "Brown", "Brown"] : row)) });
  const refused = asked.get("A")![1]!;
  expect(isRefused(refused) && refused.refused).toContain("Type Green, Brown or Paved");
  expect(spill({ ratings: [["C", "Well met"]] }).get("C")![8]).toContain("Type Blooming or Wilting");
  expect(spill({ overrides: [["A", "Good"]] }).get("A")![8]).toContain("Type Water now, Water or Fine");
});

test("a criterion of the published scheme is none of another's", () => {
  const rows = spill({ questions: [questions[0]!, ["Bed 1", "1.1", null, null]] });
  expect(rows.get("Inspection")![3]).toContain("must be a general criterion, A to C");
});
