import type { ScoreRow, ScoresView } from "../workbook/scores/scores-view";
import { TEXTS } from "./texts";

/** More sentences than this nobody wants to listen to. */
const MOST = 3;

/** What the list said of each row when it was last calculated. */
export type SaidScores = ReadonlyMap<string, string>;

/** A score as the list shows it: a per cent, or why there is none. */
export function scoreInWords({ score, missing }: ScoreRow): string {
  if (score.kind === "score") return TEXTS.scores.perCent(score.value);
  if (score.kind === "error") return score.word;
  if (score.kind === "waiting") return TEXTS.scores.waitingInWords;
  return missing > 0 ? TEXTS.scores.noScore : TEXTS.scores.noRelevant;
}

/** What the list says now; a row that is being calculated keeps what it said. */
export function saidScores(view: ScoresView, before: SaidScores): SaidScores {
  return new Map(
    rowsOf(view).map((row) => {
      const said = row.score.kind === "waiting" ? before.get(row.id) : undefined;
      return [row.id, said ?? scoreInWords(row)];
    }),
  );
}

/** What has changed in the list, for those who do not see it; "" for nothing, and for a list that is new. */
export function describeChanges(before: SaidScores, after: SaidScores): string {
  const changed = [...after].filter(([id, said]) => before.has(id) && before.get(id) !== said);
  if (changed.length > MOST) return TEXTS.scores.manyChanged(changed.length);
  return changed.map(([id, said]) => TEXTS.scores.changed(id, said)).join(" ");
}

function rowsOf({ sections, thread }: ScoresView): ScoreRow[] {
  const all: ScoreRow[] = sections.flatMap((section): ScoreRow[] => [...section.criteria, section]);
  return thread ? [...all, thread] : all;
}
