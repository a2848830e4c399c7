import { wholePerCent } from "./score";
import { CONCLUSIONS, OVERRIDE } from "./texts/published-words";

/** The line of priority for improvement: the report puts 67 % below it and 69 % not. */
export const DEFAULT_LINE = 0.68;

/**
 * Whether a score is below the line of priority; both 0 to 1. Exactly on the line is not below. Both are compared as
 * shown, in whole per cents, so that chart, heading and sentence never contradict one another.
 */
export function isBelowLine(score: number, line: number): boolean {
  return wholePerCent(score) < wholePerCent(line);
}

/**
 * The conclusion sentence of a criterion (report, sections 1 to 3). Urgency does not follow from the score: it is the
 * inspectors' choice, kept where it contradicts the line and then shown as an override.
 */
export function conclusion(score: number, line: number, urgent: boolean): string {
  const below = isBelowLine(score, line);
  if (urgent) return below ? CONCLUSIONS.urgent : `${CONCLUSIONS.urgent} ${OVERRIDE}`;
  return below ? CONCLUSIONS.priority : CONCLUSIONS.good;
}
