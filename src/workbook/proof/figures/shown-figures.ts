import { textOf } from "../../../scoring/cell";
import { isRefused, type SpillCell } from "../../../scoring/refused";
import { wholePerCent } from "../../../scoring/score";
import { PROOF, type DifferenceKind } from "../../texts/proof";
import type { ReadCell } from "./cells-of";
import { ANYTHING, isSameValue, isShownAs, isTooNarrow } from "../../judge/same-figure";

/** A cell that shows a figure or a word, with what it must show. */
export interface ShownFigure extends ReadCell {
  /** What it is, for a person: "score of 1.2". */
  readonly what: string;
  readonly expected: SpillCell | undefined;
  /** A number that is no score. */
  readonly isCount?: boolean;
  /** A cell that the one formula spills over: it has no formula of its own, and its look is nobody's. */
  readonly isSpilled?: boolean;
  /** A word that is written and not calculated, such as the criterion that a row behind the chart is looked up by. */
  readonly isWritten?: boolean;
  /** A user's own words are accepted in place of the formula's; nothing at all is not. */
  readonly mayBeTyped?: boolean;
  /** A text that anybody may replace with words of their own; nothing at all is not accepted. */
  readonly isOwnText?: boolean;
  /** What writes it again, where Restore does not. */
  readonly cure?: Cure;
  /** The formula to write into a cell that Restore does not know: one in a copy, or that a user inserted. */
  readonly ownFormula?: string;
}

/** What makes a cell show what it must again. */
export type Cure = "restore" | "calculate" | "automatic" | "write" | "format" | "chart" | "bringOver";

/** Something that a sheet shows and the judgements do not bear out. */
export interface Difference {
  /** The cell to look at. */
  readonly address: string;
  readonly sentence: string;
  /** Missing where only a person can put it right. */
  readonly cure?: Cure;
  /** What the cures "write" and "format" give the cell. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A sheet with cells that show figures of the inspection and are not compared. */
export interface Uncovered {
  /** The first of the cells. */
  readonly address: string;
  readonly sentence: string;
}

const CURES: Readonly<Record<DifferenceKind, Cure>> = {
  "typed over": "restore",
  stale: "calculate",
  "other formula": "restore",
  "unknown function": "restore",
  unreadable: "format",
  "too narrow": "format",
};

/**
 * What is wrong with a cell; undefined where it shows what it must, as a value and as text.
 * @param isStale whether the one formula itself shows old figures: then a formula that shows others follows it
 */
export function kindOf(figure: ShownFigure, isStale: boolean): DifferenceKind | undefined {
  const { expected, value, formula, text, isCount = false, isSpilled, mayBeTyped, ownFormula } = figure;
  if (isSpilled) return isSameValue(expected, value) ? undefined : "stale";
  if (figure.isWritten) return textOf(value) === textOf(expected) ? undefined : "typed over";
  if (figure.isOwnText) return textOf(value) === "" || String(value).startsWith("#") ? "typed over" : undefined;
  const isFormula = String(formula).startsWith("=");
  if (!isFormula && mayBeTyped && value !== "") return undefined;
  if (isSameValue(expected, value)) {
    if (!isFormula && ownFormula === undefined) return "typed over";
    if (isTooNarrow(text)) return "too narrow";
    return isShownAs(expected, text, value, isCount) ? undefined : "unreadable";
  }
  if (!isFormula) return "typed over";
  if (value === "#NAME?") return "unknown function";
  return isStale || formula === ownFormula ? "stale" : "other formula";
}

/** The difference of a cell, with its cure; undefined where there is none. */
export function differenceOf(figure: ShownFigure, isStale: boolean): Difference | undefined {
  const kind = kindOf(figure, isStale);
  if (!kind) return undefined;
  const { address, what, expected, isCount, ownFormula, isWritten = false, isOwnText = false } = figure;
  const says = isWritten || isOwnText ? PROOF.differenceOfText : PROOF.difference;
  const written = figure.cure ?? (ownFormula === undefined ? "restore" : "write");
  const cure = CURES[kind] === "restore" ? written : CURES[kind];
  return {
    address,
    sentence: says(what, PROOF.differs[kind], ...shownAndRight(figure)),
    cure,
    ...(cure === "write" && { formula: ownFormula! }),
    ...(kind === "unreadable" && { numberFormat: typeof expected === "number" && !isCount ? "0%" : "General" }),
  };
}

/** What a cell shows and what it must show: with decimals where both are the same per cent. */
function shownAndRight({ text, value, expected, isCount, isSpilled }: ShownFigure): readonly [string, string] {
  const right = inWords(expected, isCount);
  if (isCount || typeof value !== "number" || typeof expected !== "number") return [text, right];
  const isClose = value !== expected && wholePerCent(value) === wholePerCent(expected);
  return isClose ? [precisely(value), precisely(expected)] : [isSpilled ? inWords(value) : text, right];
}

const precisely = (score: number) => `${(score * 100).toFixed(2)}%`;

const LONGEST = 60;

/** What a cell must show, as a person reads it. */
function inWords(expected: SpillCell | undefined, isCount = false): string {
  if (expected === undefined || expected === "") return PROOF.nothing;
  if (isRefused(expected)) return PROOF.anError;
  if (typeof expected === "number") return isCount ? String(expected) : `${wholePerCent(expected)}%`;
  const words = String(expected).replaceAll(ANYTHING, "…");
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
