import type { Conclusion, Rules } from "../scheme/scheme";
import { wholePerCent } from "./score";

/**
 * Whether a score is below the line of priority; both 0 to 1. Exactly on the line is not below. Both are compared as
 * shown, in whole per cents, so that chart, heading and sentence never contradict one another.
 */
export function isBelowLine(score: number, line: number): boolean {
  return wholePerCent(score) < wholePerCent(line);
}

/**
 * The conclusion sentence of a criterion (report, sections 1 to 3). The inspectors' override, where there is one, is kept
 * where it contradicts the line and then marked as an override. Urgency does not follow from the score: it is their choice.
 */
export function conclusion(score: number, line: number, override: Conclusion | undefined, scheme: Rules): string {
  const isBelow = isBelowLine(score, line);
  const sentence = scheme.conclusions[override ?? (isBelow ? "priority" : "good")];
  const contradicts = override !== undefined && (override === "good") === isBelow;
  return contradicts ? `${sentence} ${scheme.overrideMark}` : sentence;
}
