import type { AnswerChoice } from "../../scoring/case-form/answer-choices";

/** An answer with the key that chooses it. */
export interface KeyedChoice extends AnswerChoice {
  /** A letter or figure in lower case; "" where none is left. */
  readonly key: string;
}

/** Gives each answer a key: its first letter or figure that no answer before it has, else the first figure that is free. */
export function keyedChoices(choices: readonly AnswerChoice[]): KeyedChoice[] {
  const taken = new Set<string>();
  return choices.map((choice) => {
    const own = [...choice.answer.toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
    const key = [...own, ..."123456789"].find((sign) => !taken.has(sign)) ?? "";
    taken.add(key);
    return { ...choice, key };
  });
}
