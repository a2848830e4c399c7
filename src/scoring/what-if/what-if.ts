import { isBelowLine } from "../conclusion";
import { pointsLostOf } from "../points-lost";
import { fewestAlone, fewestTogether, total, type IsTurned } from "./fewest-judgements";
import { answering, changing, type Move, type Side } from "./move";
import { scoreOfCounts, type QuestionCounts } from "./question-counts";

/** How many judgements would turn a printed word; undefined where all there are would not. */
export interface Turning {
  /** For each question: how many of its own would by themselves. */
  readonly alone: readonly (number | undefined)[];
  /** For each question: how many of it are among the fewest overall. */
  readonly together: readonly number[] | undefined;
  /** The fewest overall. */
  readonly fewest: number | undefined;
}

/** What a score comes from, and what would put it on the other side of the line. */
export interface WhatIf {
  /** 0 to 1, before any rounding. */
  readonly score: number;
  /** The side on which judgements would have to come out to turn the word. */
  readonly side: Side;
  /** What each question takes from the score, 0 to 1: with the score they make 1. */
  readonly pointsLost: readonly number[];
  /** Judgements that are there, changed to that side. */
  readonly changes: Turning;
  /** Judgements that are missing, all made on that side. */
  readonly answers: Turning;
}

/**
 * What each question takes from a score, and how many judgements would turn its printed word: on or above the line, or below
 * it, by the score as it is printed, in whole per cents. Undefined where no question has a relevant case.
 *
 * @param summaryWeight the summary question's share, 0 to 1
 * @param line the line of priority, 0 to 1
 */
export function whatIf(questions: readonly QuestionCounts[], summaryWeight: number, line: number): WhatIf | undefined {
  const score = scoreOfCounts(questions, summaryWeight);
  if (score === undefined) return undefined;
  const side = sideToTurn(score, line);
  const isTurned = turnedTo(side, summaryWeight, line);
  const turning = (move: Move): Turning => {
    const together = fewestTogether(questions, move, isTurned, summaryWeight);
    return {
      alone: questions.map((_, place) => fewestAlone(questions, place, move, isTurned)),
      together,
      fewest: together && total(together),
    };
  };
  return {
    score,
    side,
    pointsLost: pointsLostOf(questions, summaryWeight),
    changes: turning(changing(side)),
    answers: turning(answering(side)),
  };
}

/** The side on which judgements would have to come out to turn the word of a score. */
export const sideToTurn = (score: number, line: number): Side => (isBelowLine(score, line) ? "above" : "below");

/** Tells whether the word of a score is no longer what it is, because judgements have come out on a side. */
export const turnedTo =
  (side: Side, summaryWeight: number, line: number): IsTurned =>
  (questions) =>
    sideToTurn(scoreOfCounts(questions, summaryWeight)!, line) !== side;
