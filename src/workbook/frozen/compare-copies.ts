import { TaskFailed } from "../tasks/excel-task";
import { FREEZE } from "../texts/freeze";
import { newestFirst, type FrozenCopy } from "./frozen-copy";
import { FIGURE_IDS, scoreInWords, type Figure } from "./frozen-figures";
import { isSameText } from "./read-copies";

/** Two frozen copies beside one another. */
export interface ComparedCopies {
  readonly older: FrozenCopy;
  readonly newer: FrozenCopy;
  /** A row for each figure that either copy has: its id, both figures, and by how many per cents it has moved. */
  readonly rows: readonly (readonly [id: string, old: string, now: string, change: string])[];
}

/**
 * Compares two frozen copies, the older first. Throws TaskFailed where they are not of the same area: areas are never compared with one
 * another.
 */
export function compareCopies(one: FrozenCopy, other: FrozenCopy): ComparedCopies {
  const areas = [one.fact("area"), other.fact("area")] as const;
  if (areas[0] === "" || !isSameText(...areas)) throw new TaskFailed(FREEZE.otherAreas(...areas));
  const [newer, older] = newestFirst([one, other]) as [FrozenCopy, FrozenCopy];
  const rows = FIGURE_IDS.flatMap((id) => {
    const [old, now] = [older.figures.get(id), newer.figures.get(id)];
    return old || now ? [[id, shown(old), shown(now), changeOf(old, now)] as const] : [];
  });
  return { older, newer, rows };
}

/** The score; of a criterion that is rated, the rating. */
const shown = (figure: Figure | undefined): string =>
  figure === undefined
    ? FREEZE.nothing
    : figure.score === "" && figure.words !== ""
      ? figure.words
      : scoreInWords(figure.score);

/** By how many per cents, as both are printed; a word where they are words. */
function changeOf(old: Figure | undefined, now: Figure | undefined): string {
  if (typeof old?.score !== "number" || typeof now?.score !== "number")
    return shown(old) === shown(now) ? FREEZE.unchanged : FREEZE.changed;
  const [before, after] = [old, now].map(({ score }) => Number.parseInt(scoreInWords(score), 10)) as [number, number];
  const points = after - before;
  return points === 0 ? FREEZE.unchanged : points > 0 ? `+${points}` : `−${-points}`;
}
