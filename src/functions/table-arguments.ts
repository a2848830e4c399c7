import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { cellsOf, errorCodeOf } from "../scoring/cell";
import type { Source } from "../scoring/problem";
import { scoreInspection, type ScoredInspection } from "../scoring/score-inspection";
import type { ScoringSettings } from "../scoring/scored";
import { readSummaryInThread } from "../scoring/settings";
import { ARGUMENT_IS_ERROR } from "../scoring/texts/argument-messages";
import { nounOf } from "../scoring/texts/argument-problems";
import { problemSentence } from "../scoring/texts/problem-sentences";
import type { Wording } from "../scoring/texts/problem-words";
import { asAnswers, asShare } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { wordingOf, type Places } from "./name-places";

/** What is wrong with table arguments that are errors themselves, such as the #REF! of a deleted table. */
export function errorArguments(cases: unknown, questions: unknown): string[] {
  return tableArguments(cases, questions).flatMap(([source, argument]) => {
    const code = errorCodeOf(argument);
    return code === undefined ? [] : ARGUMENT_IS_ERROR(nounOf(source), code);
  });
}

/** Both tables, each with the name of its argument. */
export function tableArguments(cases: unknown, questions: unknown): (readonly [source: Source, argument: unknown])[] {
  return [
    ["cases", cases],
    ["questions", questions],
  ];
}

/** A scored inspection, the summary weight it was scored with, and what its words depend on. */
export interface ScoredTables {
  readonly scored: ScoredInspection;
  readonly weight: number;
  readonly settings: ScoringSettings;
  readonly wording: Wording;
}

/**
 * Scores the tables given. Refuses tables that leave no figure to stand on: an argument that is an error itself (the #REF!
 * of a deleted table), a case judged twice, no question at all.
 */
export function scoreTables(
  cases: unknown,
  questions: unknown,
  given: { readonly summaryWeight: unknown; readonly summaryInThread?: unknown; readonly answers: unknown },
  places: Places,
  invocation: unknown,
): ScoredTables {
  const summaryWeight = asShare(given.summaryWeight, "summaryWeight", invocation, places);
  const answers = asAnswers(given.answers, invocation, places);
  const [error] = errorArguments(cases, questions);
  if (error !== undefined) refuse(error);
  const wording = wordingOf(invocation, places, answers);
  const summaryInThread = readSummaryInThread(given.summaryInThread, OMI_2007_RULES);
  const settings = { summaryWeight, summaryInThread, answers };
  const scored = scoreInspection(cellsOf(cases), cellsOf(questions), settings, OMI_2007_RULES);
  const { refusal } = scored.inspection;
  if (refusal) refuse(problemSentence(refusal, wording));
  if (scored.inspection.questions.length === 0) noData(problemSentence({ kind: "no question" }, wording));
  return { scored, weight: summaryWeight, settings, wording };
}
