import { isBelowLine } from "../conclusion";
import type { Interval } from "./interval";

/** On which side of the line a score is, and whether the sample settles it. */
export type Certainty = "below" | "below, unsettled" | "not below" | "not below, unsettled";

/**
 * On which side of the line of priority a score is, and whether its whole interval is there too. All are compared as shown, in
 * whole per cents, so that the words never contradict the figures beside them.
 *
 * @param line the line of priority, 0 to 1
 */
export function certaintyOf(score: number, { low, high }: Interval, line: number): Certainty {
  if (isBelowLine(score, line)) return isBelowLine(high, line) ? "below" : "below, unsettled";
  return isBelowLine(low, line) ? "not below, unsettled" : "not below";
}
