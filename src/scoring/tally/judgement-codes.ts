import type { Answers } from "../answers";
import { judgementOf, type Judgement } from "../judgement";

/** What a judgement counts as, in two bits: a row of judgements is packed into whole numbers, 16 in each. */
export const MISSING = 0;
export const ABOVE = 1;
export const BELOW = 2;
export const NOT_RELEVANT = 3;

/** The judgements in the order of their codes. */
const JUDGEMENTS: readonly Judgement[] = ["missing", "above", "below", "not relevant"];

/**
 * A text shorter than this is one object wherever it comes up, because the engine keeps it once: such texts are compared
 * by their address alone, as long as the comparison never meets a longer one.
 */
export const SHORT = 8;

/** No short text is this. */
const UNLEARNED = "not learned yet";

/** No more cells are kept than this: a sheet of remarks must not fill the memory. */
const MOST_KEPT = 1000;

/** What is learned of the spellings of a sheet as it is read. */
export interface Spellings {
  /** The short text in which each answer was met last, by its code: a sheet that says yes is read as fast as one that says Y. */
  readonly texts: readonly string[];
  /** The long text that was met last, and its code. */
  long: string;
  longCode: number;
  /** What any cell counts as, undefined for one that is no answer. */
  readonly codeOf: (cell: unknown) => number | undefined;
}

/** The spellings of a list of answers, with the code that each counts as; more are learnt as they come up. */
export function learnSpellings(answers: Answers): Spellings {
  const texts = [UNLEARNED, UNLEARNED, UNLEARNED, UNLEARNED];
  const known = new Map<unknown, number>();
  const spellings: Spellings = {
    texts,
    long: "",
    longCode: MISSING,
    codeOf: (cell) => {
      if (cell === "") return MISSING;
      const code = known.get(cell) ?? JUDGEMENTS.indexOf(judgementOf(cell, answers));
      if (code < 0) return undefined;
      if (typeof cell === "object") return code;
      if (known.size < MOST_KEPT) known.set(cell, code);
      if (typeof cell !== "string") return code;
      if (cell.length < SHORT) texts[code] = cell;
      else [spellings.long, spellings.longCode] = [cell, code];
      return code;
    },
  };
  return spellings;
}
