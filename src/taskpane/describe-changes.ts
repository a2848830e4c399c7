import type { ScoreRow, ScoresView } from "../workbook/scores/scores-view";
import { TEXTS } from "./texts";

/** More sentences than this nobody wants to listen to. */
const MOST = 3;

/** What the list has said of each row. */
export type SaidScores = ReadonlyMap<string, string>;

/** A score as the list shows it: a per cent, the error of its cell, or that there is none. */
export function scoreInWords({ score }: ScoreRow): string {
  if (score.kind === "score") return TEXTS.scores.perCent(score.value);
  return score.kind === "error" ? score.word : TEXTS.scores.none;
}

/** What the list has said by now; a row that it does not show at the moment keeps what was said of it. */
export const saidScores = (view: ScoresView, before: SaidScores): SaidScores =>
  new Map([...before, ...rowsOf(view).map((row) => [row.id, scoreInWords(row)] as const)]);

/** What has changed in the list, for those who do not see it; "" for nothing, and for a list that is new. */
export function describeChanges(before: SaidScores, after: SaidScores): string {
  const changed = [...after].filter(([id, said]) => before.has(id) && before.get(id) !== said);
  if (changed.length > MOST) return TEXTS.scores.manyChanged(changed.length);
  return changed.map(([id, said]) => TEXTS.scores.changed(id, said)).join(" ");
}

/** Every row of the list. */
export function rowsOf({ sections, thread }: ScoresView): ScoreRow[] {
  const all: ScoreRow[] = sections.flatMap((section): ScoreRow[] => [...section.criteria, section]);
  return thread ? [...all, thread] : all;
}
