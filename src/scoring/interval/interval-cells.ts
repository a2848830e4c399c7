import type { JudgedInspection } from "../judge-inspection";
import type { SpillCell } from "../refused";
import { refusedCell } from "../refused-cell";
import { cleanScore } from "../score";
import type { Scored } from "../scored";
import { CERTAINTY_WORDS, WITHOUT_SPREAD } from "../texts/certainty-words";
import { problemSentence } from "../texts/problem-sentences";
import type { Wording } from "../texts/problem-words";
import { sentences } from "../texts/score-notes";
import { certaintyOf } from "./certainty";

/** The headings of the columns that OMI.SCORES adds for intervals. */
export const INTERVAL_HEADINGS = ["Low", "High"] as const;

/** The bounds of a score, 0 to 1; two empty cells where there is no score, two that say why where it is refused. */
export function intervalCells(
  scored: Scored,
  { intervals }: Pick<JudgedInspection, "intervals">,
  wording: Wording,
): [low: SpillCell, high: SpillCell] {
  const { score, refusal } = scored;
  const problem = refusal ?? (intervals && "kind" in intervals && score !== undefined ? intervals : undefined);
  if (problem) return [refusedCell(problem, wording), refusedCell(problem, wording)];
  const interval = intervals && !("kind" in intervals) && intervals.get(scored);
  return interval ? [cleanScore(interval.low), cleanScore(interval.high)] : ["", ""];
}

/** What a reader of an interval must know: on which side of the line it is, and what it rests on; "" without one. */
export function intervalNote(
  scored: Scored,
  { intervals, line }: Pick<JudgedInspection, "intervals" | "line">,
  wording: Wording,
): string {
  if (!intervals || scored.score === undefined) return "";
  if ("kind" in intervals) return problemSentence(intervals, wording);
  const interval = intervals.get(scored)!;
  return sentences([
    typeof line === "number" ? CERTAINTY_WORDS[certaintyOf(scored.score, interval, line)] : "",
    interval.isWithoutSpread ? WITHOUT_SPREAD : "",
  ]);
}
