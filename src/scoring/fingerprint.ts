import type { Answers } from "./answers";
import { textOf } from "./cell";
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
  const parts = [
    `weight\n${partOf(given.summaryWeight)}`,
    `thread\n${partOf(given.summaryInThread)}`,
    `line\n${partOf(given.line)}`,
    ...("kind" in given.answers
      ? [`answers\n${partOf(given.answers)}`]
      : [...given.answers.meanings].map(([key, meaning]) => `answer\n${key}\n${meaning}`)),
    ...wordParts("override", given.overrides),
    ...wordParts("rating", given.ratings),
  ];
  const rest = sumOfHashes([...questionHashes(questions), ...parts.map(hashOf)]);
  return hexOf(mixed(rest.first, rest.second, judgements.first, judgements.second));
}

/** What each question is: its criterion, its marks, and whether its column is there. */
function questionHashes(questions: readonly TalliedQuestion[]): Hash[] {
  // The same few words stand in some hundred rows: each is hashed once.
  const known = new Map<string, Hash>();
  return questions.map(({ key, criterion, isSummary, isRoH, badSummary, badRoH, column }) => {
    const marks = `${criterion.id}\n${partOf(badSummary ?? isSummary)}\n${partOf(badRoH ?? isRoH)}\n${column < 0}`;
    let ofMarks = known.get(marks);
    if (!ofMarks) known.set(marks, (ofMarks = hashOf(marks)));
    const ofKey = hashOf(key);
    return mixed(ofKey.first, ofKey.second, ofMarks.first, ofMarks.second);
  });
}

function wordParts(kind: string, { of, refusal, strays }: CriterionWords<string>): string[] {
  const problems = [...strays, ...(refusal ? [refusal] : [])];
  return [
    ...[...of].map(([{ id }, word]) => `${kind}\n${id}\n${partOf(word)}`),
    ...problems.map((problem) => `${kind}\n${partOf(problem)}`),
  ];
}

/** A value as it is, a problem by its kind and by what is there. */
function partOf(value: string | number | boolean | Problem): string {
  if (typeof value !== "object") return String(value);
  if ("words" in value) return `${value.kind}\n${value.words}`;
  return "value" in value ? `${value.kind}\n${typeof value.value}\n${textOf(value.value)}` : value.kind;
}
