import type { Answers } from "./answers";
import { judgementOf, type Judgement } from "./judgement";

/** What a cell counts as, in a number. */
export const ABOVE = 0;
export const BELOW = 1;
export const NOT_RELEVANT = 2;
export const MISSING = 3;
export const UNKNOWN = 4;

const CODES: Readonly<Record<Judgement, number>> = {
  above: ABOVE,
  below: BELOW,
  "not relevant": NOT_RELEVANT,
  missing: MISSING,
  unknown: UNKNOWN,
};

/** No more spellings are kept than this: a sheet of long remarks must not fill the memory. */
const MOST_SPELLINGS = 1000;

/**
 * The few spellings in which a sheet writes its answers, learned as they come up. A sheet that says Yes or y throughout is
 * then read as fast as one that says Y.
 */
export interface Spellings {
  /** The spelling met last of each answer. */
  above: string;
  below: string;
  notRelevant: string;
  /** What any cell counts as. */
  readonly codeOf: (cell: unknown) => number;
}

export function learnSpellings(answers: Answers): Spellings {
  const known = new Map<string, number>();
  const spellings: Spellings = {
    above: answers.usual.above ?? "",
    below: answers.usual.below ?? "",
    notRelevant: answers.usual["not relevant"] ?? "",
    codeOf: (cell) => {
      if (typeof cell !== "string") return CODES[judgementOf(cell, answers)];
      let code = known.get(cell);
      if (code === undefined) {
        code = CODES[judgementOf(cell, answers)];
        if (known.size < MOST_SPELLINGS) known.set(cell, code);
      }
      if (code === ABOVE) spellings.above = cell;
      else if (code === BELOW) spellings.below = cell;
      else if (code === NOT_RELEVANT) spellings.notRelevant = cell;
      return code;
    },
  };
  return spellings;
}
