import type { TalliedQuestion } from "../read-inspection";
import { FEW_RELEVANT_CASES } from "../score";
import type { Scored, ScoredCriterion, ScoredSection, ScoredThread } from "../score-inspection";

const OTHERS_ALONE = "scored on the other questions alone.";

/** What a reader of a criterion's score must know: what is missing, what is left out and why; "" for nothing. */
export function criterionNote(scored: ScoredCriterion): string {
  if (scored.score === undefined) return sentences(["No question has a relevant case.", provisional(scored)]);
  const summary = scored.questions.find(({ question }) => question.isSummary);
  const others = scored.questions.filter(({ question }) => !question.isSummary);
  const remarks: string[] = [];
  if (!summary) {
    remarks.push(`No summary question: ${OTHERS_ALONE}`);
  } else if (summary.proportion === undefined) {
    remarks.push(`Summary question ${summary.question.id} has no relevant case: ${OTHERS_ALONE}`);
  } else if (others.every(({ proportion }) => proportion === undefined)) {
    remarks.push(`Only summary question ${summary.question.id} has a relevant case: scored on it alone.`);
  }
  return sentences([provisional(scored), ...remarks, leftOut(others), fewRelevant(scored.questions)]);
}

/** What a reader of a section's score must know. */
export function sectionNote(scored: ScoredSection): string {
  if (scored.score === undefined) return sentences(["No criterion has a score.", provisional(scored)]);
  const without = scored.criteria.filter(({ score }) => score === undefined).map(({ criterion }) => criterion.id);
  const left = without.length === 0 ? "" : `Left out, without a score: ${without.join(", ")}.`;
  return sentences([provisional(scored), left]);
}

/** What a reader of the RoH Thread must know. */
export function threadNote(scored: ScoredThread): string {
  const ignored = scored.ignored.map(({ question }) => question.id);
  const outside = ignored.length === 0 ? "" : `RoH marks outside sections 1 and 2 are ignored: ${ignored.join(", ")}.`;
  if (scored.questions.length === 0) return sentences(["No question of sections 1 and 2 is marked RoH.", outside]);
  if (scored.score === undefined) {
    return sentences(["No question marked RoH has a relevant case.", provisional(scored), outside]);
  }
  return sentences([provisional(scored), leftOut(scored.questions), fewRelevant(scored.questions), outside]);
}

function provisional({ questions }: Scored): string {
  const missing = questions.reduce((sum, tallied) => sum + tallied.missing, 0);
  if (missing === 0) return "";
  return `Provisional: ${missing} ${missing === 1 ? "judgement is" : "judgements are"} missing.`;
}

function leftOut(questions: readonly TalliedQuestion[]): string {
  const ids = questions.filter(({ proportion }) => proportion === undefined).map(({ question }) => question.id);
  return ids.length === 0 ? "" : `Left out, without a relevant case: ${ids.join(", ")}.`;
}

function fewRelevant(questions: readonly TalliedQuestion[]): string {
  const few = questions.filter(({ relevant }) => relevant > 0 && relevant < FEW_RELEVANT_CASES);
  const ids = few.map(({ question, relevant }) => `${question.id} (${relevant})`);
  return ids.length === 0 ? "" : `Fewer than five relevant cases: ${ids.join(", ")}.`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
