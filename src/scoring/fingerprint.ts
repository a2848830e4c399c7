import type { Answers } from "./answers";
import { textOf } from "./cell";
import type { CriterionWords } from "./criterion-words";
import { hashOf, hexOf, mixed, sumOfHashes } from "./hash";
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
export function fingerprintOf({ cases, questions, rowHashes }: Inspection, given: Fingerprinted): string {
  let first = 0;
  let second = 0;
  for (let row = 0; row < cases.keys.length; row++) {
    const ofCase = hashOf(cases.keys[row]!);
    const ofRow = mixed(ofCase.first, ofCase.second, rowHashes.first[row]!, rowHashes.second[row]!);
    first = (first + ofRow.first) | 0;
    second = (second + ofRow.second) | 0;
  }
  const parts = [
    ...questions.map(({ key, criterion, isSummary, isRoH, badSummary, badRoH, column }) => {
      const marks = `${partOf(badSummary ?? isSummary)}\n${partOf(badRoH ?? isRoH)}\n${column < 0}`;
      return `question\n${key}\n${criterion.id}\n${marks}`;
    }),
    `weight\n${partOf(given.summaryWeight)}`,
    `thread\n${partOf(given.summaryInThread)}`,
    `line\n${partOf(given.line)}`,
    ...("kind" in given.answers
      ? [`answers\n${partOf(given.answers)}`]
      : [...given.answers.meanings].map(([key, meaning]) => `answer\n${key}\n${meaning}`)),
    ...wordParts("override", given.overrides),
    ...wordParts("rating", given.ratings),
  ];
  const rest = sumOfHashes(parts.map(hashOf));
  return hexOf(mixed(rest.first, rest.second, first, second));
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
