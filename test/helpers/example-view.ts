import { OMI_2007 } from "../../src/scheme/omi-2007";
import { isBelowLine } from "../../src/scoring/conclusion";
import { scoresView, type ScoreCells, type ScoresView } from "../../src/workbook/scores/scores-view";
import { exampleTable } from "./example";
import { spillOf } from "./spill";

const SPILL = spillOf({ cases: exampleTable("cases"), questions: exampleTable("questions") });
const column = (heading: string) => SPILL[0]!.indexOf(heading);
const isCriterion = (id: unknown) => /^\d/.test(String(id));
const NOTICE = "100 cases.";

/** What the pane reads of the example inspection's workbook. */
export const EXAMPLE_CELLS: ScoreCells = {
  results: SPILL,
  criteria: [
    ["Criterion", "Title", "Score", "Inspectors' override"],
    ...OMI_2007.criteria.filter(({ section }) => section < 4).map(({ id, title }) => [id, title, "", ""]),
  ],
  sections: [
    ["Section", "Title", "Score"],
    ...OMI_2007.sections
      .filter(({ isScored }) => isScored)
      .map(({ number, title }) => [`Section ${number}`, title, ""]),
    ["RoH Thread", "Risk of Harm Thread", ""],
  ],
  notice: NOTICE,
  area: "Nottinghamshire",
  month: "April 2007",
};

/**
 * The published scores as the pane reads them; `changes` puts something else in place of a score, `missing` and `notes` beside
 * it: what the one formula would say.
 */
export function exampleView(
  changes: Readonly<Record<string, number | string>> = {},
  missing: Readonly<Record<string, number>> = {},
  notes: Readonly<Record<string, string>> = {},
): ScoresView {
  const results = SPILL.map((row) => {
    const id = String(row[0]);
    const changed = [...row];
    const score = changes[id];
    if (score !== undefined) {
      changed[column("Score")] = score;
      changed[column("Below")] = typeof score === "number" ? isBelowLine(score, OMI_2007.line) : score;
    }
    changed[column("Missing")] = missing[id] ?? row[column("Missing")];
    changed[column("Note")] = notes[id] ?? row[column("Note")];
    return changed;
  });
  const all = results.filter(([id]) => isCriterion(id)).map((row) => Number(row[column("Missing")]));
  results.at(-1)![column("Missing")] = all.reduce((sum, one) => sum + one, 0);
  return scoresView({ ...EXAMPLE_CELLS, results });
}
