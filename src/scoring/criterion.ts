import type { Rules, RuledSection } from "../scheme/scheme";
import { cellKey } from "./cell";
import { keyOf } from "./read-text";

/** A general criterion as scoring needs it: a numbered heading such as 1.2, and the section it is in. */
export interface Criterion {
  readonly id: string;
  readonly section: RuledSection;
}

/** The general criteria of a scheme by what their ids count as, in the order of the report. */
export type CriterionIndex = ReadonlyMap<string, Criterion>;

/** The criteria of a scheme, to be found by their ids. */
export function indexCriteria({ criteria, sections }: Rules): CriterionIndex {
  return new Map(
    criteria.map(({ id, section }) => {
      return [keyOf(id), { id, section: sections.find(({ number }) => number === section)! }];
    }),
  );
}

/**
 * The general criterion a cell names, or undefined where it names none of the scheme's, a date among them. A criterion that
 * Excel has turned into a number (1.1) is still understood; identifiers are text.
 */
export function criterionOf(cell: unknown, index: CriterionIndex): Criterion | undefined {
  return index.get(cellKey(cell));
}
