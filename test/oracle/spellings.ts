import fc from "fast-check";
import { errorCell } from "../helpers/excel";
import type { Judgement } from "./oracle";

/** A cell of the cases, and what it means. */
export interface AnswerCell {
  readonly judgement: Judgement;
  readonly cell: unknown;
}

/** The answers of the standard list, as the report's readers write them. */
const ANSWERS: Record<"above" | "below" | "not relevant", string[]> = {
  above: ["Y", "Yes", "Above", "Sufficient", "Excellent"],
  below: ["N", "No", "Below", "Insufficient", "Poor", "Don't know"],
  "not relevant": ["N/A", "NA", "n.a.", "Not applicable", "Not relevant"],
};

/** How an empty cell can come: as on the web, as on the desktop, as a formula's empty text, as text of blanks only. */
export const BLANKS: readonly unknown[] = [null, undefined, 0, "", " ", "  ", "\u00a0", " \u00a0 ", "\t"];
const OUTER_BLANKS = ["", "", "", " ", "  ", "\u00a0", "\t"];

/** Cells that are no answer: errors, numbers, TRUE and FALSE, and text that is not in the list. */
const NO_ANSWERS: readonly unknown[] = [
  ...[1, 2, -1, 0.5, 39184, true, false],
  ...["#N/A", "#VALUE!", "#DIV/0!", "#REF!"].map(errorCell),
  ...["x", "Yess", "Y?", "Y N", "N/ A", "N A", "nope", "-", "?", "1", "0", "TRUE", "none", "#N/A", "Not", "C001"],
];

export const blank: fc.Arbitrary<unknown> = fc.constantFrom(...BLANKS);

/** A text in any case, with outer blanks. */
export function spelled(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...OUTER_BLANKS), fc.mixedCase(fc.constant(text)), fc.constantFrom(...OUTER_BLANKS))
    .map((parts) => parts.join(""));
}

/** An answer or an empty cell of the meaning given, spelled in any way. */
export function answerCell(judgement: Judgement): fc.Arbitrary<AnswerCell> {
  const withMeaning = (cell: unknown): AnswerCell => ({ judgement, cell });
  if (judgement === "missing") return blank.map(withMeaning);
  if (judgement === "no answer") return fc.constantFrom(...NO_ANSWERS).map(withMeaning);
  return fc.oneof(...ANSWERS[judgement].map(spelled)).map(withMeaning);
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
  const cells = isSet ? [true] : [null, undefined, "", 0, false];
  return fc.oneof(fc.constantFrom<unknown>(...cells), ...texts.map((text) => fc.mixedCase(fc.constant(text))));
}

/** A fact of a case, which no score may rest on: much of it looks like a judgement. */
export const fact: fc.Arbitrary<unknown> = fc.oneof(
  blank,
  fc.constantFrom<unknown>("Y", "N", "N/A", "yes", "HMI4", "community order", "x", true, false, 17, errorCell("#N/A")),
);
