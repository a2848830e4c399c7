import type { CriterionWords } from "./criterion-words";
import type { JudgedInspection } from "./judge-inspection";
import { readingOrder, REFUSES_EVERYTHING, type NotAnAnswer, type Problem } from "./problem";
import { doNotUse, type Refusals } from "./texts/refusal-sentences";
import type { Wording } from "./texts/problem-words";
import { sectionTitle } from "./texts/scheme-words";
import { sentences } from "./texts/score-notes";

/** What must not be used of an inspection, in words, worst first; "" where all can be. */
export function refusals(judged: JudgedInspection, wording: Wording): string {
  return sentences([
    scoreRefusals(judged, wording),
    wordRefusals("conclusion", judged.overrides, typeof judged.line === "number" ? [] : [judged.line], wording),
    wordRefusals("rating", judged.ratings, [], wording),
  ]);
}

function scoreRefusals(judged: JudgedInspection, wording: Wording): string {
  const { inspection, criteria, sections, thread } = judged;
  if (inspection.refusal) {
    const partial = partialRefusals(judged);
    const whole = inspection.problems.filter(({ kind }) => REFUSES_EVERYTHING.includes(kind));
    const first = [...new Set([...whole, ...partial.first])];
    return doNotUse("these scores", { count: first.length + partial.count - partial.first.length, first }, wording);
  }
  const titles = [
    ...criteria.flatMap(({ criterion, refusal }) => (refusal ? criterion.id : [])),
    ...sections.flatMap(({ section, refusal }) => (refusal ? sectionTitle(section.number, wording.scheme) : [])),
    ...(thread.refusal ? [wording.scheme.thread] : []),
  ];
  return titles.length === 0 ? "" : doNotUse("the score", partialRefusals(judged), wording, titles);
}

/** What refuses single scores: marks, columns and settings first, then cells that are no answer in reading order. */
function partialRefusals({ criteria, thread, inspection }: JudgedInspection): Refusals {
  const problems = new Set<Problem>();
  const unknown: NotAnAnswer[] = [];
  let unknownCount = 0;
  for (const { refusal } of [...criteria, thread]) if (refusal && refusal !== inspection.refusal) problems.add(refusal);
  for (const { badRoH } of thread.questions) if (badRoH) problems.add(badRoH);
  for (const question of new Set([...criteria.flatMap(({ questions }) => questions), ...thread.questions])) {
    if (question.badSummary) problems.add(question.badSummary);
    if (question.refusal) problems.add(question.refusal);
    unknown.push(...question.unknown);
    unknownCount += question.unknownCount;
  }
  const ofTables = [...problems].filter(({ kind }) => kind !== "not an answer");
  return { count: ofTables.length + unknownCount, first: [...ofTables, ...unknown.sort(readingOrder)] };
}

/** What must not be used of the words for criteria: those of single criteria, or all where that cannot be told. */
function wordRefusals(
  noun: string,
  { of, refusal, strays }: CriterionWords<string>,
  ofAll: readonly Problem[],
  wording: Wording,
): string {
  const whole = [...ofAll, ...(refusal ? [refusal] : []), ...strays];
  const single = [...of].flatMap(([{ id }, word]) => (typeof word === "string" ? [] : [{ id, word }]));
  const first = [...whole, ...single.map(({ word }) => word)];
  if (first.length === 0) return "";
  const all = { count: first.length, first };
  if (whole.length > 0) return doNotUse(`the ${noun}s`, all, wording);
  return doNotUse(`the ${noun}`, all, wording, single.map(({ id }) => id)); // prettier-ignore
}
