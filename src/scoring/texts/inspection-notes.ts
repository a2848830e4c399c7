import type { JudgedInspection } from "../judge-inspection";
import { counted, listOf } from "./scheme-words";

/** The title of the row about the inspection as a whole. */
export const INSPECTION = "Inspection";

/** On how many cases the scores rest. @param without how many of the cases have no judgement at all */
export function casesNote({ inspection }: JudgedInspection, without: number): string {
  const { cases, questions, isListReadable } = inspection;
  if (cases.idColumn < 0) return "The cases cannot be counted.";
  if (isListReadable && questions.length === 0) return "No questions yet.";
  if (cases.count === 0) return NO_CASES_YET;
  const all = counted(cases.count, "case");
  if (without === 0) return `${all}.`;
  return cases.count === 1 ? `${all}, without any judgement.` : `${all}, ${without} of them without any judgement.`;
}

export const NO_CASES_YET = "No cases yet.";

/** That a criterion without questions has an override: it is in no row that could say so. */
export function overridesWithoutQuestions({ overrides, criteria }: JudgedInspection): string {
  const scored = new Set(criteria.map(({ criterion }) => criterion));
  const without = [...overrides.of.keys()].filter((criterion) => !scored.has(criterion)).map(({ id }) => id);
  if (without.length === 0) return "";
  const [override, is] = without.length === 1 ? ["override", "is"] : ["overrides", "are"];
  return `The ${override} of ${listOf(without)} ${is} not used: there are no questions.`;
}
