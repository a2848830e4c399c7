import { describeChanges, saidScores, type SaidScores } from "../../src/taskpane/describe-changes";
import type { ScoresView } from "../../src/workbook/scores/scores-view";
import { exampleView } from "../helpers/example-view";

const NOTHING: SaidScores = new Map();

/** What is said when the list goes from one view to the next, and so on. */
function said(...views: ScoresView[]): string[] {
  let before = NOTHING;
  return views.map((view) => {
    const now = saidScores(view, before);
    const sentence = describeChanges(before, now);
    before = now;
    return sentence;
  });
}

test("a score that changes is said as it is shown, and the section and the Thread with it", () => {
  expect(said(exampleView(), exampleView({ "1.2": 0.6612, "RoH Thread": 0.7149, "Section 1": 0.77233 }))).toEqual([
    "",
    "1.2 is now 66%. RoH Thread is now 71%.",
  ]);
});

test("a change that does not show is not said", () => {
  expect(said(exampleView(), exampleView({ "1.2": 0.6709 }))).toEqual(["", ""]);
});

test("a score that is being calculated says nothing until it is there, and nothing then if it is what it was", () => {
  const busy = exampleView({ "1.1": "#BUSY!", "1.3": "#BUSY!" });
  expect(said(exampleView(), busy, exampleView({ "1.3": 0.91 }))).toEqual(["", "", "1.3 is now 91%."]);
});

test("an error is said by its word, a score that is gone in words", () => {
  expect(said(exampleView(), exampleView({ "1.1": "#VALUE!", "3.2": "#N/A" }))).toEqual([
    "",
    "1.1 is now #VALUE!. 3.2 is now no relevant case.",
  ]);
});

test("more than three changes are counted, not listed", () => {
  expect(said(exampleView(), exampleView({ "1.1": 0.1, "1.2": 0.1, "1.3": 0.1, "1.4": 0.1 }))).toEqual([
    "",
    "4 scores have changed.",
  ]);
});
