import type { Rules } from "../../scheme/scheme";
import type { Answers } from "../answers";
import type { Place, Problem, ProblemKind } from "../problem";

/** Names a cell for a person: "cell Cases!H18", or "row 17, column 3 of the cases" where Excel gives no address. */
export type NamePlace = (place: Place) => string;

/** What the words of a problem depend on. */
export interface Wording {
  readonly name: NamePlace;
  readonly scheme: Rules;
  /** The list of answers in force. */
  readonly answers: Answers;
  /** What an empty-looking cell holds, where the cells were read from the sheet itself; else as a function is handed them. */
  readonly holdsNothing?: (value: unknown) => string;
}

/** What is wrong and where, as part of a sentence; and how the sentence goes on: why it matters and what to do. */
export type Words = readonly [what: string, rest: string];

/** What every problem's words can be made of. */
export interface Parts extends Wording {
  /** The name of its cell; of both its cells; and what is in the first. */
  readonly where: string;
  readonly both: string;
  readonly it: string;
  /** What can be typed as a judgement: by the list of answers in force, and by the scheme's own. */
  readonly usual: string;
  readonly published: string;
}

/** The words of each kind of problem. */
export type ProblemWords = {
  readonly [Kind in ProblemKind]: (problem: Problem & { readonly kind: Kind }, parts: Parts) => Words;
};
