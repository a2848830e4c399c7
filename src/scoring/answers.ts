/** What a judgement says of a case: the work was sufficient, it was not, or the question does not apply. */
export type AnswerMeaning = "above" | "below" | "not relevant";

/** The answers an inspection knows unless it brings a list of its own, in the order they are suggested. */
export const ANSWERS: Readonly<Record<AnswerMeaning, readonly string[]>> = {
  above: ["Y", "Yes", "Above", "Sufficient", "Excellent"],
  below: ["N", "No", "Below", "Insufficient", "Poor", "Don't know"],
  "not relevant": ["N/A", "NA", "n.a.", "Not applicable", "Not relevant"],
};

/** Answers count the same in any case and with outer blanks. */
export function normalAnswer(text: string): string {
  return text.trim().toLowerCase();
}

/** Every answer as written, in capitals and in small letters, so that the usual spellings are found as they stand. */
const MEANING_BY_SPELLING = new Map<string, AnswerMeaning>();
for (const [meaning, answers] of Object.entries(ANSWERS) as [AnswerMeaning, string[]][]) {
  for (const answer of answers) {
    for (const spelling of [answer, answer.toUpperCase(), answer.toLowerCase()]) {
      MEANING_BY_SPELLING.set(spelling, meaning);
    }
  }
}

/** The meaning of an answer, or undefined for text that is no answer. */
export function meaningOf(text: string): AnswerMeaning | undefined {
  return MEANING_BY_SPELLING.get(text) ?? MEANING_BY_SPELLING.get(normalAnswer(text));
}
