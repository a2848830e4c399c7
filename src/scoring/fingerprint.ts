import type { Answers } from "./answers";
import type { CriterionWords } from "./criterion-words";
import { hashOfAll, hexOf, meaningText, NO_HASH, sumOf } from "./hash";
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
  const texts = [settings, ...words, ...("kind" in answers ? [answers] : [])].map(meaningText);
  return hexOf([ofTables, hashOfAll(texts), "kind" in answers ? NO_HASH : answers.hash].reduce(sumOf));
}
