import fc from "fast-check";
import { errorCell } from "../helpers/excel";
import { BUILT_IN, type Meaning } from "./answer-list";
import type { Judgement } from "./oracle";

/** A cell of the cases, and what it means. */
export interface AnswerCell {
  readonly judgement: Judgement;
  readonly cell: unknown;
}

/** How an empty cell can come: as on the web, as on the desktop, as a formula's empty text, as text with nothing to be seen. */
export const BLANKS: readonly unknown[] = [
  ...[null, undefined, 0, "", " ", "  ", "\u00a0", " \u00a0 ", "\t", "\n", "\r\n", "\u2003", "\u3000"],
  ...["\u200b", "\ufeff", "\u00ad", "\u2060", "\u2800", " \u200b\u00a0"],
];
const NO_BLANK = ["", "", "", ""];
const OUTER_BLANKS = [...NO_BLANK, " ", "  ", "\u00a0", "\t", "\n", "\u2009", "\u200b", "\ufeff", "\u00ad ", "\u200e"];
const INNER_BLANKS = [" ", "  ", "\u00a0", "\u2003", "\n", " \u00a0", "\u3000"];
const INVISIBLE = [...NO_BLANK, "\u200b", "\u00ad", "\u200d", "\u2060", "\ufe0f"];

/** Cells that are no answer: errors, numbers, TRUE and FALSE, and text that is not in the list. */
const NO_ANSWERS: readonly unknown[] = [
  ...[1, 2, -1, 0.5, 39184, true, false],
  ...["#N/A", "#VALUE!", "#DIV/0!", "#REF!"].map(errorCell),
  ...["\u0423", "\u03a5", "\u00a5", "Y.", "Y,N", "Y*", "Y\u0301"],
  ...["x", "Yess", "Y?", "Y N", "N/ A", "N A", "nope", "-", "?", "1", "0", "TRUE", "none", "#N/A", "Not", "C001"],
];

export const blank: fc.Arbitrary<unknown> = fc.constantFrom(...BLANKS);

/** A character that a person reads as the one given: of full width, or a curly apostrophe. */
function lookingLike(character: string): fc.Arbitrary<string> {
  if (character === " ") return fc.constantFrom(...INNER_BLANKS);
  if (character === "'") return fc.constantFrom("'", "\u2019", "\u2018", "\uff07");
  const fullWidth = String.fromCharCode(character.charCodeAt(0) + 0xfee0);
  const isPrintable = character > " " && character <= "~";
  return fc.constantFrom(character, character, isPrintable ? fullWidth : character);
}

/** A text that a person reads as the one given, but for capitals, whatever it is made of. */
function disguised(text: string): fc.Arbitrary<string> {
  const characters = [...text].map((one) => fc.tuple(lookingLike(one), fc.constantFrom(...INVISIBLE)));
  return fc
    .tuple(fc.constantFrom(...OUTER_BLANKS), fc.constantFrom(...OUTER_BLANKS), ...characters)
    .map(([before, after, ...pairs]) => before + pairs.flat().join("") + after);
}

/** A text in any case, with outer blanks; at times in other characters that look the same. */
export function spelled(text: string): fc.Arbitrary<string> {
  const cased = fc.mixedCase(fc.constant(text));
  const plain = fc
    .tuple(fc.constantFrom(...OUTER_BLANKS), cased, fc.constantFrom(...OUTER_BLANKS))
    .map((parts) => parts.join(""));
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: cased.chain(disguised) });
}

/** An answer or an empty cell of the meaning given, spelled in any way. */
export function answerCell(judgement: Judgement): fc.Arbitrary<AnswerCell> {
  const withMeaning = (cell: unknown): AnswerCell => ({ judgement, cell });
  if (judgement === "missing") return blank.map(withMeaning);
  if (judgement === "no answer") return fc.constantFrom(...NO_ANSWERS).map(withMeaning);
  return fc.oneof(...BUILT_IN[judgement satisfies Meaning].map(spelled)).map(withMeaning);
}

const above = answerCell("above");
const below = answerCell("below");
const notRelevant = answerCell("not relevant");
const missing = answerCell("missing");

/** Any cell but one that is no answer. */
export const anyAnswerCell = fc.oneof(
  { weight: 4, arbitrary: above },
  { weight: 3, arbitrary: below },
  { weight: 2, arbitrary: notRelevant },
  { weight: 1, arbitrary: missing },
);

/** What the cells of one question's column are drawn from: mostly anything, at times nothing relevant, or all alike. */
export const columnOfCells: fc.Arbitrary<fc.Arbitrary<AnswerCell>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(anyAnswerCell) },
  { weight: 2, arbitrary: fc.constant(fc.oneof(notRelevant, missing)) },
  { weight: 1, arbitrary: fc.constantFrom(above, below, notRelevant, missing) },
);

/** A mark in the list of questions: set, or not. */
export function mark(isSet: boolean): fc.Arbitrary<unknown> {
  const texts = isSet ? ["yes", "y", "x", "true"] : ["no", "n", "false"];
  const cells = isSet ? [true] : [false, ...BLANKS];
  return fc.oneof(fc.constantFrom<unknown>(...cells), ...texts.map(spelled));
}

/** A fact of a case, which no score may rest on: much of it looks like a judgement. */
export const fact: fc.Arbitrary<unknown> = fc.oneof(
  blank,
  fc.constantFrom<unknown>("Y", "N", "N/A", "yes", "HMI4", "community order", "x", true, false, 17, errorCell("#N/A")),
);
