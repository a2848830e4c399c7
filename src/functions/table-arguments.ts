import { errorCodeOf, type Cells } from "../scoring/cell";
import type { Place } from "../scoring/problem";
import { ARGUMENT_IS_ERROR } from "../scoring/texts/argument-messages";
import { problemSentence, type NamePlace } from "../scoring/texts/problem-sentences";
import type { ScoredInspection } from "../scoring/score-inspection";
import { argumentAddress, nameCells } from "./addresses";
import { asCells } from "./arguments";
import { noData, refuse } from "./excel-errors";

/** The two tables every table function takes, and how to name their cells. */
export interface TableArguments {
  readonly cases: Cells;
  readonly questions: Cells;
  readonly name: NamePlace;
}

/** Reads the arguments cases and questions, the first two of every table function. */
export function tableArguments(cases: unknown, questions: unknown, invocation: unknown): TableArguments {
  const caseAddress = argumentAddress(invocation, 0);
  const questionAddress = argumentAddress(invocation, 1);
  const names = { cases: nameCells(caseAddress, "the cases"), questions: nameCells(questionAddress, "the questions") };
  return {
    cases: asCells(cases),
    questions: asCells(questions),
    name: (place: Place) => names[place.source](place),
  };
}

/** Refuses a table argument that is itself an error, such as the #REF! of a deleted table. */
export function refuseErrorArguments(cases: unknown, questions: unknown): void {
  const caseCode = errorCodeOf(cases);
  if (caseCode !== undefined) refuse(ARGUMENT_IS_ERROR("the cases", caseCode));
  const questionCode = errorCodeOf(questions);
  if (questionCode !== undefined) refuse(ARGUMENT_IS_ERROR("the questions", questionCode));
}

/** Refuses an inspection whose tables leave no figure to stand on: a case judged twice, say. */
export function refuseUnusable({ inspection }: ScoredInspection, name: NamePlace): void {
  if (inspection.refusal) refuse(problemSentence(inspection.refusal, name));
  if (inspection.questions.length === 0) noData(problemSentence({ kind: "no question" }, name));
}
