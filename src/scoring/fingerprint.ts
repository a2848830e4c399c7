import type { Answers } from "./answers";
import type { CriterionWords } from "./criterion-words";
import { hashOf, hexOf, mixed, sumOfHashes, type Hash } from "./hash";
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
  const hashes = [judgements, hashOfPart(settings), ...questionHashes(questions)];
  if ("kind" in answers) hashes.push(hashOfPart(answers));
  else for (const [key, meaning] of answers.meanings) hashes.push(hashOf(`${meaning}\n${key}`));
  for (const part of partsOf("override", overrides)) hashes.push(hashOfPart(part));
  for (const part of partsOf("rating", ratings)) hashes.push(hashOfPart(part));
  return hexOf(sumOfHashes(hashes));
}

/** What each question is: its criterion, its marks, and whether its column is there. */
function questionHashes(questions: readonly TalliedQuestion[]): Hash[] {
  // The same few marks stand in some hundred rows: each is hashed once, which halves the first call.
  const known = new Map<string, Hash>();
  return questions.map(({ key, criterion, isSummary, isRoH, badSummary, badRoH, column }) => {
    const bad = badSummary || badRoH ? textOfPart([badSummary, badRoH]) : "";
    const marks = `${criterion.id}\n${isSummary}\n${isRoH}\n${column < 0}\n${bad}`;
    const hash = known.get(marks) ?? hashOf(marks);
    known.set(marks, hash);
    return mixed(hashOf(key), hash);
  });
}

function partsOf(kind: string, { of, refusal, strays }: CriterionWords<string>): unknown[] {
  return [...[...of].map(([{ id }, word]) => [kind, id, word]), ...strays, ...(refusal ? [refusal] : [])];
}

function hashOfPart(part: unknown): Hash {
  return hashOf(textOfPart(part));
}

/** Anything as text, a problem without the places where it was found. */
function textOfPart(part: unknown): string {
  return JSON.stringify(part, (name, value: unknown) => (name === "at" || name === "again" ? undefined : value));
}
