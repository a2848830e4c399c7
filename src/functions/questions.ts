import { pointsLost } from "../scoring/points-lost";
import type { Problem } from "../scoring/problem";
import type { TalliedQuestion } from "../scoring/read-inspection";
import { cleanScore } from "../scoring/score";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { valueError } from "./excel-errors";
import type { Places } from "./name-places";
import { scoreTables } from "./table-arguments";

const HEADINGS = [
  "Question",
  "Criterion",
  "Summary",
  "RoH",
  "Above",
  "Relevant",
  "Missing",
  "Proportion",
  "Points lost",
];

/**
 * Spills every question with its judgements counted, its proportion, and the points it takes from its criterion's score:
 * 1 less the points lost of a criterion's questions is its score.
 * @customfunction QUESTIONS QUESTIONS
 * @helpurl https://localhost:3000/help.html#questions
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [summaryWeight] The summary question's share of a criterion's score, above 0 and up to 1. If omitted, 0.2.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a question: Question, Criterion, Summary, RoH, Above, Relevant, Missing, Proportion (0 to 1), Points lost (0 to 1).
 */
export function questions(
  cases: any[][],
  questions: any[][],
  summaryWeight?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = { summaryWeight: summaryWeight as unknown, answers };
  const { scored, wording, weight } = scoreTables(cases, questions, given, PLACES, invocation);
  const lost = new Map(scored.criteria.flatMap((criterion) => [...pointsLost(criterion, weight)]));
  const refusals = new Map(scored.criteria.map(({ criterion, refusal }) => [criterion.id, refusal]));
  const error = (problem: Problem) => valueError(problemSentence(problem, wording));

  const row = (tallied: TalliedQuestion): unknown[] => {
    const { id, criterion, isSummary, isRoH, badSummary, badRoH, above, relevant, missing, proportion, refusal } =
      tallied;
    const ofCriterion = refusals.get(criterion.id);
    return [
      id,
      criterion.id,
      badSummary ? error(badSummary) : isSummary ? "yes" : "",
      badRoH ? error(badRoH) : isRoH ? "yes" : "",
      ...(refusal ? Array<unknown>(4).fill(error(refusal)) : [above, relevant, missing, cleanIfAny(proportion)]),
      ofCriterion ? error(ofCriterion) : (lost.get(tallied) ?? ""),
    ];
  };
  return [HEADINGS, ...scored.inspection.questions.map(row)];
}

const PLACES: Places = ["cases", "questions", "summaryWeight", "answers"];

function cleanIfAny(proportion: number | undefined): number | string {
  return proportion === undefined ? "" : cleanScore(proportion);
}
