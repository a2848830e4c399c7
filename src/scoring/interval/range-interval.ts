import type { Answers } from "../answers";
import type { Cells } from "../cell";
import { questionWeights } from "../criterion-score";
import { isProblem, type Problem } from "../problem";
import { roomForCodes } from "../tally/kept-codes";
import { tallyJudgements } from "../tally/tally-judgements";
import { intervalOf, type Interval } from "./interval";
import { sampledScores } from "./sampled-score";
import { populationProblem, type Sampling } from "./sampling";

/**
 * The interval of a score over ranges of judgements that lie side by side; undefined where no case is relevant.
 *
 * @param rows cases; each holds the cells of the other questions first, then that of the summary question if there is one
 */
export function rangeInterval(
  rows: Cells,
  { others, hasSummary, summaryWeight }: RangeOfQuestions,
  answers: Answers,
  sampling: Sampling,
): Interval | Problem | undefined {
  const columns = Array.from({ length: others + Number(hasSummary) }, (_, column) => column);
  const codes = roomForCodes(rows.length, columns.length);
  const { above, relevant } = tallyJudgements(rows, columns, answers, undefined, undefined, codes);
  const counted = columns.filter((column) => relevant[column]! > 0);
  const countedOthers = counted.filter((column) => column < others).length;
  const weights = questionWeights(countedOthers, countedOthers < counted.length, summaryWeight);
  if (!weights) return undefined;
  const questions = columns.map((column) => ({
    column,
    above: above[column]!,
    relevant: relevant[column]!,
    weight: column < others ? weights.other : weights.summary,
  }));
  const score = counted.reduce((sum, at) => sum + questions[at]!.weight * (above[at]! / relevant[at]!), 0);
  const judged = rows.filter((_, row) => isAnyJudged(codes.packed, row, codes.words)).length;
  const tooSmall = populationProblem(sampling, judged);
  if (isProblem(tooSmall)) return tooSmall;
  const group = { score: Math.min(1, score), questions, members: [] };
  return intervalOf(sampledScores([group], codes, { count: 1 }, sampling.population)[0]!, sampling.confidence);
}

/** The questions of a score whose judgements are side by side. */
export interface RangeOfQuestions {
  readonly others: number;
  readonly hasSummary: boolean;
  readonly summaryWeight: number;
}

function isAnyJudged(packed: Int32Array, row: number, words: number): boolean {
  return packed.subarray(row * words, (row + 1) * words).some((word) => word !== 0);
}
