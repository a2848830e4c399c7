import { errorCodeOf, type Cells } from "../scoring/cell";
import type { Place } from "../scoring/problem";
import { scoreInspection, type ScoredInspection } from "../scoring/score-inspection";
import { ARGUMENT_IS_ERROR } from "../scoring/texts/argument-messages";
import { problemSentence, type NamePlace } from "../scoring/texts/problem-sentences";
import { argumentAddress, nameCells } from "./addresses";
import { asCells, asSummaryWeight } from "./arguments";
import { noData, refuse } from "./excel-errors";

/** The two tables every table function takes, and how to name their cells. */
export interface TableArguments {
  readonly cases: Cells;
  readonly questions: Cells;
  readonly name: NamePlace;
}

/** Reads the arguments cases and questions, the first two of every table function. */
export function tableArguments(cases: unknown, questions: unknown, invocation: unknown): TableArguments {
  const names = {
    cases: nameCells(argumentAddress(invocation, 0), "the cases"),
    questions: nameCells(argumentAddress(invocation, 1), "the questions"),
  };
  return {
    cases: asCells(cases),
    questions: asCells(questions),
    name: (place: Place) => names[place.source](place),
  };
}

/** What is wrong with table arguments that are errors themselves, such as the #REF! of a deleted table. */
export function errorArguments(cases: unknown, questions: unknown): string[] {
  const nouns = ["the cases", "the questions"];
  return [cases, questions].flatMap((argument, index) => {
    const code = errorCodeOf(argument);
    return code === undefined ? [] : ARGUMENT_IS_ERROR(nouns[index]!, code);
  });
}

/** A scored inspection, the summary weight it was scored with, and how to name the cells of its tables. */
export interface ScoredTables {
  readonly scored: ScoredInspection;
  readonly summaryWeight: number;
  readonly name: NamePlace;
}

/**
 * Scores the tables given. Refuses tables that leave no figure to stand on: an argument that is an error itself (the #REF!
 * of a deleted table), a case judged twice, no question at all.
 */
export function scoreTables(
  cases: unknown,
  questions: unknown,
  weight: unknown,
  weightIndex: number,
  invocation: unknown,
  summaryInThread = true,
): ScoredTables {
  const summaryWeight = asSummaryWeight(weight, argumentAddress(invocation, weightIndex));
  const [error] = errorArguments(cases, questions);
  if (error !== undefined) refuse(error);
  const { name, ...tables } = tableArguments(cases, questions, invocation);
  const scored = scoreInspection(tables.cases, tables.questions, { summaryWeight, summaryInThread });
  const { refusal } = scored.inspection;
  if (refusal) refuse(problemSentence(refusal, name));
  if (scored.inspection.questions.length === 0) noData(problemSentence({ kind: "no question" }, name));
  return { scored, summaryWeight, name };
}
