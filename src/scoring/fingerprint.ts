import type { Answers } from "./answers";
import type { CriterionWords } from "./criterion-words";
import { hashOf, hexOf, meaningText, sumOf } from "./hash";
import type { Problem } from "./problem";
import type { Inspection } from "./read-inspection";

/** What a fingerprint is of, besides the tables. */
export interface Fingerprinted {
  readonly summaryWeight: number | Problem;
  readonly summaryInThread: boolean | Problem;
  readonly line: number | Problem;
  readonly answers: Answers | Problem;
  readonly overrides: CriterionWords<string>;
  readonly ratings: CriterionWords<string>;
}

/**
 * The fingerprint of what an inspection means, 16 hexadecimal digits (64 bits): what each judgement counts as, by its case
 * and question; each question's criterion and marks; settings, answers, overrides and ratings. It does not depend on the
 * order of rows and columns, nor on how an answer is spelled. Whatever changes a score or a word changes it.
 */
export function fingerprintOf({ hash: ofTables }: Inspection, given: Fingerprinted): string {
  const { answers, overrides, ratings, ...settings } = given;
  const words = [overrides, ratings].flatMap(({ of, refusal = null, strays }) => {
    return [...[...of].map(([{ id }, word]) => [id, word]), ...strays, refusal];
  });
  const texts = [
    ...("kind" in answers ? [meaningText(answers)] : [...answers.meanings].map(String)),
    ...[settings, ...words].map(meaningText),
  ];
  let hash = ofTables;
  for (const text of texts) hash = sumOf(hash, hashOf(text));
  return hexOf(hash);
}
