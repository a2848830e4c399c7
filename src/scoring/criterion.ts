import { textOf } from "./cell";

/** A general criterion: a numbered heading such as 1.2. Its section is the figure before the dot. */
export interface Criterion {
  readonly id: string;
  readonly section: number;
}

/** The general criteria of the Tool, in the order of the report. */
const CRITERIA = "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 4.1 4.2 4.3 4.4 4.5 4.6".split(" ");

/** The sections that are scored from judgements; section 4 is judged in words. */
export const SCORED_SECTIONS = [1, 2, 3] as const;

/**
 * The general criterion a cell names, or undefined where it names none of the Tool's, a date among them. A criterion that
 * Excel has turned into a number (1.1) is still understood; identifiers are text.
 */
export function criterionOf(cell: unknown): Criterion | undefined {
  const id = textOf(cell);
  return CRITERIA.includes(id) ? { id, section: Number(id[0]) } : undefined;
}

/** Whether judgements score the criterion: sections 1 to 3. */
export function isScored(criterion: Criterion): boolean {
  return criterion.section <= 3;
}

/** Whether RoH marks count in the criterion: sections 1 and 2. */
export function isInThread(criterion: Criterion): boolean {
  return criterion.section <= 2;
}

/** Orders criteria as the report does. */
export function compareCriteria(a: Criterion, b: Criterion): number {
  return CRITERIA.indexOf(a.id) - CRITERIA.indexOf(b.id);
}
