import { textOf } from "./cell";

/** A general criterion: a numbered heading such as 1.2. Its section is the figure before the dot. */
export interface Criterion {
  readonly id: string;
  readonly section: number;
  readonly number: number;
}

/** How many general criteria each section of the Tool has: 1.1 to 1.5, 2.1 to 2.7, 3.1 and 3.2, 4.1 to 4.6. */
const CRITERIA_OF_SECTION: Readonly<Record<number, number>> = { 1: 5, 2: 7, 3: 2, 4: 6 };

/** The sections that are scored from judgements; section 4 is judged in words. */
export const SCORED_SECTIONS = [1, 2, 3] as const;

const CRITERION = /^([1-4])\.(\d{1,2})$/;

/**
 * The criterion a cell names, or undefined where it names none, a date among them. A criterion that Excel has turned into
 * a number (1.1) is still understood; identifiers are text.
 */
export function criterionOf(cell: unknown): Criterion | undefined {
  const match = CRITERION.exec(textOf(cell));
  return match ? { id: match[0], section: Number(match[1]), number: Number(match[2]) } : undefined;
}

/** Whether the criterion is one of the Tool's, 1.1 to 4.6. */
export function isOfTheTool(criterion: Criterion): boolean {
  return criterion.number >= 1 && criterion.number <= CRITERIA_OF_SECTION[criterion.section]!;
}

/** Whether judgements score the criterion: sections 1 to 3. */
export function isScored(criterion: Criterion): boolean {
  return criterion.section <= 3;
}

/** Whether RoH marks count in the criterion: sections 1 and 2. */
export function isInThread(criterion: Criterion): boolean {
  return criterion.section <= 2;
}

/** Orders criteria as the report does: 1.9 before 1.10. */
export function compareCriteria(a: Criterion, b: Criterion): number {
  return a.section - b.section || a.number - b.number;
}
