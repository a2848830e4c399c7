import { describeChanges, saidScores, type SaidScores } from "../../src/taskpane/describe-changes";
import type { ScoreRow, ScoresView } from "../../src/workbook/scores/scores-view";
import { exampleView } from "../helpers/example-view";

/** What is said when the list goes from one view to the next, and so on. */
function said(...views: ScoresView[]): string[] {
  let before: SaidScores = new Map();
  return views.map((view) => {
    const now = saidScores(view, before);
    const sentence = describeChanges(before, now);
    before = now;
    return sentence;
  });
}

/** The view with other scores in some of its rows. */
function withScores(scores: Readonly<Record<string, ScoreRow["score"]>>, view = exampleView()): ScoresView {
  const changed = <Row extends ScoreRow>(row: Row): Row => ({ ...row, score: scores[row.id] ?? row.score });
  const sections = view.sections.map((section) => ({ ...changed(section), criteria: section.criteria.map(changed) }));
  return { ...view, sections, thread: view.thread && changed(view.thread) };
}

const score = (value: number) => ({ kind: "score", value }) as const;

test("a score that changes is said as it is shown, and the Thread with it", () => {
  const changed = withScores({ "1.2": score(0.6612), "RoH Thread": score(0.7149), "Section 1": score(0.7724) });
  expect(said(exampleView(), changed)).toEqual(["", "1.2 is now 66%. RoH Thread is now 71%."]);
});

test("a change that does not show is not said", () => {
  expect(said(exampleView(), withScores({ "1.2": score(0.6709) }))).toEqual(["", ""]);
});

test("an error is said by its word, a score that is gone in words", () => {
  const changed = withScores({ "1.1": { kind: "error", word: "#VALUE!" }, "3.2": { kind: "none" } });
  expect(said(exampleView(), changed)).toEqual(["", "1.1 is now #VALUE!. 3.2 is now no score."]);
});

test("scores that are not shown for a while say nothing, nor when they come back as they were", () => {
  const without: ScoresView = { ...exampleView(), sections: [], thread: undefined };
  expect(said(exampleView(), without, withScores({ "1.3": score(0.91) }))).toEqual(["", "", "1.3 is now 91%."]);
});

test("more than three changes are counted, not listed", () => {
  const changed = withScores({ "1.1": score(0.1), "1.2": score(0.1), "1.3": score(0.1), "1.4": score(0.1) });
  expect(said(exampleView(), changed)).toEqual(["", "4 scores have changed."]);
});
