import type { Rules } from "../../scheme/scheme";
import type { Cells } from "../cell";
import { ABOVE, BELOW, learnSpellings } from "../tally/judgement-codes";
import { scoreInspection, type ScoredInspection } from "../score-inspection";
import type { Scored, ScoringSettings } from "../scored";
import { sectionTitle } from "../texts/scheme-words";
import type { CaseGroup } from "./case-groups";

/** What scoring needs besides the cases. */
export interface GroupScoring {
  readonly caseCells: Cells;
  readonly questionCells: Cells;
  readonly settings: ScoringSettings;
  readonly scheme: Rules;
}

/** A group of cases with its scores. */
export interface ScoredGroup {
  readonly group: CaseGroup;
  readonly scored: ScoredInspection;
  /** The others that have a value of the fact too; undefined where there are none, or where the group itself has no value. */
  readonly others: ScoredInspection | undefined;
}

/** Scores the cases of some rows as if there were no others; what is wrong is still named by its own cell. */
export function scoreRows(rows: ReadonlySet<number>, given: GroupScoring): ScoredInspection {
  const { caseCells, questionCells, settings, scheme } = given;
  // A row in which nothing can be seen is no case.
  const cells = caseCells.map((row, number) => (number === 0 || rows.has(number) ? row : []));
  return scoreInspection(cells, questionCells, settings, scheme);
}

/** Scores each group of cases, and for each the others, by the one way of scoring there is. */
export function scoreGroups(groups: readonly CaseGroup[], given: GroupScoring): ScoredGroup[] {
  const scored = groups.map((group) => scoreRows(group.rows, given));
  const named = groups.filter(({ name }) => name !== "");
  return groups.map((group, place) => {
    const rest = group.name === "" ? [] : named.filter((one) => one !== group);
    const [first] = rest;
    if (!first) return { group, scored: scored[place]!, others: undefined };
    const rows = new Set(rest.flatMap((one) => [...one.rows]));
    const others = rest.length === 1 ? scored[groups.indexOf(first)]! : scoreRows(rows, given);
    return { group, scored: scored[place]!, others };
  });
}

/** Every score of an inspection with its title, in the order of OMI.SCORES: criteria, their section, at last the Thread. */
export function titledScores({ sections, thread }: ScoredInspection, scheme: Rules): [title: string, scored: Scored][] {
  return [
    ...sections.flatMap((section): [string, Scored][] => [
      ...section.criteria.map((criterion): [string, Scored] => [criterion.criterion.id, criterion]),
      [sectionTitle(section.section.number, scheme), section],
    ]),
    [scheme.thread, thread],
  ];
}

/** How many cases are relevant to at least one of a score's questions. */
export function relevantCases({ inspection }: ScoredInspection, { questions }: Pick<Scored, "questions">): number {
  const { codeOf } = learnSpellings(inspection.answers);
  const columns = questions.map(({ column }) => column);
  const isRelevant = (code: number | undefined) => code === ABOVE || code === BELOW;
  return inspection.cases.rows.filter((cells) => columns.some((column) => isRelevant(codeOf(cells[column])))).length;
}
