import fc from "fast-check";
import { answersOf } from "./answer-list";
import { criterionScore, meanOf, proportion, type Score, tally } from "./oracle";
import { isNotAvailable, isScore, outcomeOf, show } from "./outcomes";
import { ownRange } from "./random-own-words";
import type { Cell } from "./reading";
import { runs } from "./runs";
import { type Cells, judgementOf } from "./tables";

/** The scores of a range's columns in a list of answers, as the oracle reads both. */
function columnsOf(cells: Cells, list: Cells): Score[] | "refused" {
  const answers = answersOf(list);
  if (answers === null) return "refused";
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    proportion(tally(cells.map((row) => judgementOf(row[column], answers)))),
  );
}

function expectScore(id: string, args: readonly unknown[], expected: Score): void {
  const outcome = outcomeOf(id, args);
  expect(isScore(outcome, expected, isNotAvailable) || `${show(outcome)}, not ${show(expected)}`).toBe(true);
}

test("a list of answers of one's own replaces the built-in one in OMI.CRITERION and OMI.PROPORTION", () => {
  fc.assert(
    fc.property(ownRange, ({ cells, answers }) => {
      const columns = columnsOf(cells, answers);
      const criterion =
        columns === "refused" ? columns : criterionScore(columns, "none", { numerator: 1n, denominator: 5n });
      expectScore("CRITERION", [cells, null, null, answers], criterion);
      const one: Cells = cells.map((row) => row.slice(0, 1) as readonly Cell[]);
      const share = columnsOf(one, answers);
      expectScore("PROPORTION", [one, answers], share === "refused" ? share : meanOf(share));
    }),
    runs(150),
  );
});

test("OMI.FINDING counts in a list of one's own what OMI.PROPORTION does", () => {
  fc.assert(
    fc.property(ownRange, ({ cells, answers }) => {
      const finding = outcomeOf("FINDING", [cells, "short", null, answers]);
      const list = answersOf(answers);
      const all = list ? tally(cells.flat().map((cell) => judgementOf(cell, list))) : null;
      if (all === null || all.noAnswer > 0) expect(show(finding)).toMatch(/^#VALUE!/);
      else if (all.relevant > 0) expect(show(finding)).toMatch(new RegExp(`\\(${all.above}/${all.relevant}\\)`));
    }),
    runs(100),
  );
});
