import type { AnswerMeaning } from "../../scheme/scheme";
import type { Answers } from "../answers";
import { keyOf } from "../read-text";

/** An answer that can be chosen for a question. */
export interface AnswerChoice {
  /** As it is written into the cell. */
  readonly answer: string;
  readonly meaning: AnswerMeaning;
}

/** A longer list of answers is one of spellings, of which a person needs one for each meaning. */
const MOST_CHOICES = 6;

/** What can be chosen of a list of answers: all of a short one in its order, else the first answer of each meaning. */
export function answerChoices({ meanings, answers }: Answers): AnswerChoice[] {
  const inOrder = Object.entries(answers) as [AnswerMeaning, readonly string[]][];
  if (meanings.size > MOST_CHOICES)
    return inOrder.flatMap(([meaning, [answer]]) => (answer === undefined ? [] : [{ answer, meaning }]));
  const written = new Map(inOrder.flatMap(([, all]) => [...all].reverse().map((answer) => [keyOf(answer), answer])));
  return [...meanings].map(([key, meaning]) => ({ answer: written.get(key)!, meaning }));
}
