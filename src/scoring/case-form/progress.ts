import { cellKey, textOf } from "../cell";
import { groupBy } from "../group-by";
import { placeOf, type Place } from "../problem";
import type { Inspection } from "../read-inspection";
import { learnSpellings, MISSING } from "../tally/judgement-codes";
import { holdsIn, type Condition } from "./condition";

/** Done: every question has an answer of the list; untouched: no cell has anything in it. */
export type CaseState = "done" | "begun" | "untouched";

/** How far the judging of one case is. */
export interface CaseProgress {
  readonly id: string;
  readonly cells: readonly unknown[];
  readonly state: CaseState;
  /** Where to go on: its first cell that is missing or no answer, else its id. */
  readonly at: Place;
}

/** What is left to do in one criterion. */
export interface CriterionProgress {
  readonly criterion: string;
  /** Judgements still missing, and cells that are no answer. */
  readonly missing: number;
  readonly unknown: number;
  /** The first of them; undefined where nothing is left. */
  readonly at: Place | undefined;
}

/** How far the judging of an inspection is. */
export interface Progress {
  readonly cases: readonly CaseProgress[];
  /** Each criterion that has questions, in the order of the report. */
  readonly criteria: readonly CriterionProgress[];
}

/** Tells of each case and each criterion how far the judging is; a row without an id is no case. */
export function readProgress({ cases, questions, answers, criteria }: Inspection): Progress {
  // From left to right, as a person goes on.
  const asked = [...new Map(questions.map((question) => [question.column, question])).values()]
    .filter(({ column }) => column >= 0)
    .sort((one, other) => one.column - other.column);
  const { codeOf } = learnSpellings(answers);
  const left = new Map(questions.map(({ criterion: { id } }) => [id, emptyCount(id)]));
  const found: CaseProgress[] = [];
  cases.rows.forEach((cells, row) => {
    const id = cases.ids[row]!;
    if (id === "") return;
    const rowNumber = cases.rowNumbers[row]!;
    let missing = 0;
    let open: Place | undefined;
    for (const { column, criterion } of asked) {
      const code = codeOf(cells[column]);
      if (code !== undefined && code !== MISSING) continue;
      const count = left.get(criterion.id)!;
      const at = placeOf("cases", rowNumber, column);
      open ??= at;
      count.at ??= at;
      if (code === MISSING) {
        missing++;
        count.missing++;
      } else count.unknown++;
    }
    const isUntouched = missing === asked.length;
    const state = isUntouched ? "untouched" : open ? "begun" : "done";
    found.push({ id, cells, state, at: open ?? placeOf("cases", rowNumber, cases.idColumn) });
  });
  return { cases: found, criteria: [...criteria.values()].flatMap(({ id }) => left.get(id) ?? []) };
}

const emptyCount = (criterion: string): { -readonly [Key in keyof CriterionProgress]: CriterionProgress[Key] } => ({
  criterion,
  missing: 0,
  unknown: 0,
  at: undefined,
});

/** The cases by what is under a heading, as a person reads it: an assessor each; "" where nothing is there. */
export function casesBy(
  heading: string,
  { cases }: Progress,
  { cases: { headings } }: Inspection,
): Map<string, CaseProgress[]> | undefined {
  const column = headings.columns.get(heading.toLowerCase());
  if (column === undefined) return undefined;
  const groups = [...groupBy(cases, ({ cells }) => cellKey(cells[column])).values()];
  const named = groups.map((group) => [textOf(group[0]!.cells[column]), group] as const);
  return new Map(
    named.sort(([one], [other]) => (one === "" ? 1 : other === "" ? -1 : one.localeCompare(other, "en-GB"))),
  );
}

/** How many cases are what a condition says. */
export const countWhere = (condition: Condition, { cases }: Progress, inspection: Inspection): number =>
  cases.filter(({ cells }) => holdsIn(cells, condition, inspection) === "yes").length;
