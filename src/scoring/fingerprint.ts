import type { Answers } from "./answers";
import type { CriterionWords } from "./criterion-words";
import { hashOf, hexOf, sumOf } from "./hash";
import type { Problem } from "./problem";
import type { Inspection, TalliedQuestion } from "./read-inspection";

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
export function fingerprintOf({ questions, judgements }: Inspection, given: Fingerprinted): string {
  const { answers, overrides, ratings, ...settings } = given;
  const words = [overrides, ratings].flatMap(({ of, refusal = null, strays }) => {
    return [...[...of].map(([{ id }, word]) => [id, word]), ...strays, refusal];
  });
  const texts = [
    ...("kind" in answers ? [textOfPart(answers)] : [...answers.meanings].map(String)),
    ...[settings, ...words].map(textOfPart),
  ];
  let hash = judgements;
  for (const question of questions) hash = sumOf(hash, hashOf(questionText(question)));
  for (const text of texts) hash = sumOf(hash, hashOf(text));
  return hexOf(hash);
}

/** What each question is: its criterion, its marks, and whether its column is there. */
function questionText({ key, criterion, isSummary, isRoH, badSummary, badRoH, column }: TalliedQuestion): string {
  const marks = Number(isSummary) + 2 * Number(isRoH) + 4 * Number(column < 0);
  const bad = badSummary || badRoH ? textOfPart([badSummary, badRoH]) : "";
  return `${key}\n${criterion.id}\n${marks}${bad}`;
}

/** Anything as text, a problem without the places where it was found. */
function textOfPart(part: unknown): string {
  return JSON.stringify(part, (name, value: unknown) => (name === "at" || name === "again" ? undefined : value));
}
