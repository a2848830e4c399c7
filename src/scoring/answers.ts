/** What a judgement says of a case: the work was sufficient, it was not, or the question does not apply. */
export type AnswerMeaning = "above" | "below" | "not relevant";

/** The answers an inspection knows unless it brings a list of its own, in the order they are suggested. */
export const ANSWERS: readonly (readonly [answer: string, meaning: AnswerMeaning])[] = [
  ["Y", "above"],
  ["Yes", "above"],
  ["Above", "above"],
  ["Sufficient", "above"],
  ["Excellent", "above"],
  ["N", "below"],
  ["No", "below"],
  ["Below", "below"],
  ["Insufficient", "below"],
  ["Poor", "below"],
  ["Don't know", "below"],
  ["N/A", "not relevant"],
  ["NA", "not relevant"],
  ["n.a.", "not relevant"],
  ["Not applicable", "not relevant"],
  ["Not relevant", "not relevant"],
];

/** Answers count the same in any case and with outer blanks. */
export function normalAnswer(text: string): string {
  return text.trim().toLowerCase();
}

/** Every answer as written, in capitals and in small letters, so that the usual spellings are found as they stand. */
const MEANING_BY_SPELLING = new Map<string, AnswerMeaning>();
for (const [answer, meaning] of ANSWERS) {
  for (const spelling of [answer, answer.toUpperCase(), answer.toLowerCase()])
    MEANING_BY_SPELLING.set(spelling, meaning);
}

/** The meaning of an answer, or undefined for text that is no answer. */
export function meaningOf(text: string): AnswerMeaning | undefined {
  return MEANING_BY_SPELLING.get(text) ?? MEANING_BY_SPELLING.get(normalAnswer(text));
}
