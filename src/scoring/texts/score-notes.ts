import type { TalliedQuestion } from "../read-inspection";
import { FEW_RELEVANT_CASES } from "../score";
import type { Scored, ScoredCriterion, ScoredSection, ScoredThread } from "../score-inspection";
import { OTHERS_ALONE } from "./problem-sentences";

/** What a reader of a criterion's score must know: what is missing, what is left out and why; "" for nothing. */
export function criterionNote(scored: ScoredCriterion): string {
  if (scored.score === undefined) return noScore(scored);
  const summary = scored.questions.find(({ isSummary }) => isSummary);
  const others = scored.questions.filter(({ isSummary }) => !isSummary);
  return sentences([provisional(scored), aloneRemark(summary, others), leftOut(others), fewRelevant(scored.questions)]);
}

function aloneRemark(summary: TalliedQuestion | undefined, others: readonly TalliedQuestion[]): string {
  if (!summary) return `No summary question: ${OTHERS_ALONE}`;
  if (summary.proportion === undefined) return `Summary question ${summary.id} has no relevant case: ${OTHERS_ALONE}`;
  if (others.some(({ proportion }) => proportion !== undefined)) return "";
  return `Only summary question ${summary.id} has a relevant case: scored on it alone.`;
}

/** What a reader of a section's score must know. */
export function sectionNote(scored: ScoredSection): string {
  if (scored.score === undefined) return noScore(scored);
  const without = scored.criteria.filter(({ score }) => score === undefined).map(({ criterion }) => criterion.id);
  return sentences([provisional(scored), listed("Left out, without a score", without)]);
}

/** What a reader of the RoH Thread must know. */
export function threadNote(scored: ScoredThread): string {
  const ignored = scored.ignored.map(({ id }) => id);
  const outside = listed("RoH marks outside sections 1 and 2 are ignored", ignored);
  if (scored.questions.length === 0) return sentences(["No question of sections 1 and 2 is marked RoH.", outside]);
  if (scored.score === undefined) return sentences([noScore(scored), outside]);
  return sentences([provisional(scored), leftOut(scored.questions), fewRelevant(scored.questions), outside]);
}

function noScore(scored: Scored): string {
  return sentences(["No question has a relevant case.", provisional(scored)]);
}

function provisional({ questions }: Scored): string {
  let missing = 0;
  for (const tallied of questions) missing += tallied.missing;
  if (missing === 0) return "";
  return `Provisional: ${missing} ${missing === 1 ? "judgement is" : "judgements are"} missing.`;
}

function leftOut(questions: readonly TalliedQuestion[]): string {
  const without = questions.filter(({ proportion }) => proportion === undefined).map(({ id }) => id);
  return listed("Left out, without a relevant case", without);
}

function fewRelevant(questions: readonly TalliedQuestion[]): string {
  const few = questions.filter(({ relevant }) => relevant > 0 && relevant < FEW_RELEVANT_CASES);
  const ids = few.map(({ id, relevant }) => `${id} (${relevant})`);
  return listed("Fewer than five relevant cases", ids);
}

function listed(title: string, ids: readonly string[]): string {
  return ids.length === 0 ? "" : `${title}: ${ids.join(", ")}.`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
