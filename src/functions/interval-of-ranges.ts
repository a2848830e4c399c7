import type { Answers } from "../scoring/answers";
import { rangeInterval } from "../scoring/interval/range-interval";
import type { Sampling } from "../scoring/interval/sampling";
import { cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { noData, refuse } from "./excel-errors";
import { tallyArgument, widthOf, type JudgementArgument } from "./judgement-argument";
import { wordingOf, type Places } from "./name-places";

/**
 * The interval of a score over ranges whose rows are the same cases: low and high, 0 to 1. Refuses cells that are no answer, each
 * named in its own range.
 *
 * @param others the ranges of the other questions, of as many rows each
 * @param summary the summary question's column, if it has one
 */
export function intervalOfRanges(
  others: readonly JudgementArgument[],
  summary: JudgementArgument | undefined,
  summaryWeight: number,
  answers: Answers,
  sampling: Sampling,
  invocation: unknown,
  places: Places,
): [[low: number, high: number]] {
  const ranges = summary ? [...others, summary] : others;
  for (const range of ranges) tallyArgument(range, answers);
  const widths = ranges.map(({ cells }) => widthOf(cells));
  const height = Math.max(...ranges.map(({ cells }) => cells.length));
  // A shorter row is missing what it lacks: the next range's cells must not move into its place.
  const rows = Array.from({ length: height }, (_, row) =>
    ranges.flatMap(({ cells }, at) => Array.from({ length: widths[at]! }, (_, column) => cells[row]?.[column])),
  );
  const width = rows[0]?.length ?? 0;
  const asked = { others: summary ? width - 1 : width, hasSummary: summary !== undefined, summaryWeight };
  const found = rangeInterval(rows, asked, answers, sampling) ?? noData(NO_JUDGEMENT);
  if ("kind" in found) return refuse(problemSentence(found, wordingOf(invocation, places)));
  return [[cleanScore(found.low), cleanScore(found.high)]];
}
