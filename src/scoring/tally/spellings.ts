import type { Answers } from "../answers";
import { judgementOf, type Judgement } from "../judgement";

/** What a judgement counts as, in two bits: a row of judgements is packed into whole numbers, 16 in each. */
export const ABOVE = 0;
export const BELOW = 1;
export const NOT_RELEVANT = 2;
export const MISSING = 3;

const CODES: Readonly<Record<Judgement, number | undefined>> = {
  above: ABOVE,
  below: BELOW,
  "not relevant": NOT_RELEVANT,
  missing: MISSING,
  unknown: undefined,
};

/**
 * A text shorter than this is one object wherever it comes up, because the engine keeps it once: such texts are compared
 * by their address alone, as long as the comparison never meets a longer one.
 */
export const SHORT = 8;

/** What stands for an answer that is a number or long; too long themselves to be met as a short text. */
const OF_ABOVE = "token: above";
const OF_BELOW = "token: below";
const OF_NOT_RELEVANT = "token: not relevant";
const OTHER = "token: other";
/** No cell stands for an answer that has not come up yet. */
const UNLEARNED = "token: unlearned";

/**
 * The few spellings in which a sheet writes its answers, learned as they come up: a sheet that says Yes, y or 1 throughout
 * is then read about as fast as one that says Y. The one met last is kept of each answer, short, long and as a number.
 */
export interface Spellings {
  /** The short text, or the token, that stands for each answer. */
  above: string;
  below: string;
  notRelevant: string;
  longAbove: string;
  longBelow: string;
  longNotRelevant: string;
  numberAbove: number;
  numberBelow: number;
  numberNotRelevant: number;
  /** What any cell counts as, undefined for one that is no answer. */
  readonly codeOf: (cell: unknown) => number | undefined;
}

/** No more are kept than this: a sheet of remarks must not fill the memory. */
const MOST_KEPT = 1000;

export function learnSpellings(answers: Answers): Spellings {
  const known = new Map<unknown, number>();
  const codeOf = (cell: unknown): number | undefined => {
    const code = known.get(cell) ?? CODES[judgementOf(cell, answers)];
    if (code === undefined || typeof cell === "object") return code;
    if (known.size < MOST_KEPT) known.set(cell, code);
    learn(spellings, cell, code);
    return code;
  };
  const spellings: Spellings = {
    above: UNLEARNED,
    below: UNLEARNED,
    notRelevant: UNLEARNED,
    longAbove: "",
    longBelow: "",
    longNotRelevant: "",
    numberAbove: NaN,
    numberBelow: NaN,
    numberNotRelevant: NaN,
    codeOf,
  };
  return spellings;
}

function learn(spellings: Spellings, cell: unknown, code: number): void {
  const isLong = typeof cell === "string" && cell.length >= SHORT;
  const isNumber = typeof cell === "number";
  const short = typeof cell === "string" && !isLong ? cell : undefined;
  if (code === ABOVE) {
    spellings.above = short ?? OF_ABOVE;
    if (isLong) spellings.longAbove = cell;
    if (isNumber) spellings.numberAbove = cell;
  } else if (code === BELOW) {
    spellings.below = short ?? OF_BELOW;
    if (isLong) spellings.longBelow = cell;
    if (isNumber) spellings.numberBelow = cell;
  } else if (code === NOT_RELEVANT) {
    spellings.notRelevant = short ?? OF_NOT_RELEVANT;
    if (isLong) spellings.longNotRelevant = cell;
    if (isNumber) spellings.numberNotRelevant = cell;
  }
}

const NUMBERS = [OTHER, OF_ABOVE, OF_BELOW, OF_NOT_RELEVANT, ""];

/** A cell as a short text: itself, "" where it is empty, or the token of what it is known to mean. */
export function shortText(cell: unknown, spellings: Spellings): string {
  if (typeof cell === "string") {
    if (cell.length < SHORT) return cell;
    if (cell === spellings.longNotRelevant) return OF_NOT_RELEVANT;
    if (cell === spellings.longBelow) return OF_BELOW;
    return cell === spellings.longAbove ? OF_ABOVE : OTHER;
  }
  if (cell === null) return "";
  if (typeof cell !== "number") return OTHER;
  // Without a branch: which number it is cannot be foreseen.
  const isAbove = Number(cell === spellings.numberAbove);
  const isBelow = Number(cell === spellings.numberBelow);
  const isNotRelevant = Number(cell === spellings.numberNotRelevant);
  return NUMBERS[isAbove + 2 * isBelow + 3 * isNotRelevant + 4 * Number(cell === 0)]!;
}
