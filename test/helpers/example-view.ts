import { CRITERION_TEXTS, SECTION_TITLES } from "../../src/workbook/texts/criteria";
import { scoresView, type ScoresView } from "../../src/workbook/scores/scores-view";

const PUBLISHED: Readonly<Record<string, number>> = {
  "1.1": 0.83187,
  "1.2": 0.67073,
  "1.3": 0.9227,
  "1.4": 0.78006,
  "1.5": 0.65631,
  "2.1": 0.63176,
  "2.2": 0.6903,
  "2.3": 0.78112,
  "2.4": 0.85992,
  "2.5": 0.76053,
  "2.6": 0.85005,
  "2.7": 0.73289,
  "3.1": 0.70236,
  "3.2": 0.7192,
};

/** The published scores as the pane reads them; `changes` puts something else in place of a score. */
export function exampleView(
  changes: Readonly<Record<string, number | string>> = {},
  missing: Readonly<Record<string, number>> = {},
): ScoresView {
  const criteria = CRITERION_TEXTS.filter(({ id }) => !id.startsWith("4"));
  const sections = { "Section 1": 0.77233, "Section 2": 0.75808, "Section 3": 0.71078, "RoH Thread": 0.72102 };
  return scoresView({
    criteria: [
      ["Criterion", "Title", "Score", "Missing"],
      ...criteria.map(({ id, title }) => [id, title, changes[id] ?? PUBLISHED[id], missing[id] ?? 0]),
    ],
    sections: [
      ["Section", "Title", "Score", "Missing"],
      ...Object.entries(sections).map(([id, score], index) => [
        id,
        SECTION_TITLES[index + 1] ?? "",
        changes[id] ?? score,
        missing[id] ?? 0,
      ]),
    ],
    area: "Nottinghamshire",
    month: "April 2007",
    line: 0.68,
  });
}
