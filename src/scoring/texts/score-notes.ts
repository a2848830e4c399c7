import type { TalliedQuestion } from "../read-inspection";
import { FEW_RELEVANT_CASES } from "../score";
import type { Rules } from "../../scheme/scheme";
import type { ScoredCriterion, ScoredSection } from "../score-inspection";
import type { Scored, ScoredThread } from "../scored";
import { OTHERS_ALONE } from "./problem-sentences";
import { NO_CASES_YET } from "./inspection-notes";
import { counted, threadSections } from "./scheme-words";

/** What a reader of a criterion's score must know: what is missing, what is left out and why; "" for nothing. */
export function criterionNote(scored: ScoredCriterion, cases: number): string {
  if (scored.score === undefined) return noScore(scored, cases);
  const summary = scored.questions.find(({ isSummary }) => isSummary);
  const others = scored.questions.filter(({ isSummary }) => !isSummary);
  return sentences([
    provisional(missingOf(scored)),
    aloneRemark(summary, others),
    leftOut(others),
    fewRelevant(scored.questions),
  ]);
}

function aloneRemark(summary: TalliedQuestion | undefined, others: readonly TalliedQuestion[]): string {
  if (!summary) return `No summary question: ${OTHERS_ALONE}`;
  if (summary.proportion === undefined) return `Summary question ${summary.id} has no relevant case: ${OTHERS_ALONE}`;
  if (others.some(({ proportion }) => proportion !== undefined)) return "";
  return `Only summary question ${summary.id} has a relevant case: scored on it alone.`;
}

/** What a reader of a section's score must know. */
export function sectionNote(scored: ScoredSection, cases: number): string {
  if (scored.score === undefined) return noScore(scored, cases);
  const without = scored.criteria.filter(({ score }) => score === undefined).map(({ criterion }) => criterion.id);
  return sentences([provisional(missingOf(scored)), listed("Left out, without a score", without)]);
}

/** What a reader of the RoH Thread must know. */
export function threadNote(scored: ScoredThread, cases: number, scheme: Rules): string {
  const ignored = scored.ignored.map(({ id }) => id);
  const sections = threadSections(scheme);
  const outside = listed(`RoH marks outside ${sections} are ignored`, ignored);
  if (scored.questions.length === 0) return sentences([`No question of ${sections} is marked RoH.`, outside]);
  if (scored.score === undefined) return sentences([noScore(scored, cases), outside]);
  return sentences([provisional(missingOf(scored)), leftOut(scored.questions), fewRelevant(scored.questions), outside]);
}

/** Why there is no score: no questions, no cases yet, and not applicable in any case are three different things. */
function noScore(scored: Scored, cases: number): string {
  if (scored.questions.length === 0) return "No questions.";
  if (cases === 0) return NO_CASES_YET;
  const missing = provisional(missingOf(scored));
  return missing === "" ? "Not applicable in any case." : sentences(["No relevant case yet.", missing]);
}

function missingOf({ questions }: Scored): number {
  return questions.reduce((sum, { missing }) => sum + missing, 0);
}

/** That judgements are missing, where any is. */
export function provisional(missing: number): string {
  return missing === 0 ? "" : `Provisional: ${counted(missing, "judgement")} ${missing === 1 ? "is" : "are"} missing.`;
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

/** The parts that say something, one after another. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

export const OVERRIDE_UNUSED = "The override is not used: there is no score.";
