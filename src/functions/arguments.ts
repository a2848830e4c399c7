import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { readAnswers, type Answers } from "../scoring/answers";
import { isBlank, valueOf } from "../scoring/cell";
import { readSampling, type Sampling } from "../scoring/interval/sampling";
import { markOf } from "../scoring/mark";
import { readShare } from "../scoring/settings";
import { A_FLAG, A_FRACTION, mustBe, PERCENT_HINT } from "../scoring/texts/argument-messages";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { refuse } from "./excel-errors";
import { wordingOf, type Places } from "./name-places";

/** A fraction, 0 to 1; refuses anything else, 67 where 0.67 is meant among it. */
export function asFraction(value: unknown, noun: string): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  const isPercent = typeof value === "number" && value >= 2 && value <= 100;
  return refuse(mustBe(noun, value, A_FRACTION) + (isPercent ? PERCENT_HINT(value) : ""));
}

/**
 * The summary weight or the line, above 0 and up to 1, or the scheme's where it is left out. "" and 0 are refused: the
 * desktop hands an empty cell over as 0, and emptying a setting must not change a score without a word.
 */
export function asShare(
  argument: unknown,
  setting: "summaryWeight" | "line",
  invocation: unknown,
  places: Places,
): number {
  const share = readShare(argument, setting, OMI_2007_RULES);
  return typeof share === "number" ? share : refuse(problemSentence(share, wordingOf(invocation, places)));
}

/** How an interval is to be made; refuses a confidence or a number of cases that cannot be. */
export function asSampling(confidence: unknown, population: unknown, invocation: unknown, places: Places): Sampling {
  const sampling = readSampling(confidence, population);
  return "kind" in sampling ? refuse(problemSentence(sampling, wordingOf(invocation, places))) : sampling;
}

/** The list of answers in force; refuses one that cannot be used. */
export function asAnswers(argument: unknown, invocation: unknown, places: Places): Answers {
  const answers = readAnswers(argument, OMI_2007_RULES);
  return "kind" in answers ? refuse(problemSentence(answers, wordingOf(invocation, places))) : answers;
}

/** TRUE or FALSE; an empty cell or an argument left out is FALSE. */
export function asFlag(argument: unknown, noun: string): boolean {
  const value = valueOf(argument);
  if (isBlank(value)) return false;
  return (Array.isArray(value) ? undefined : markOf(value)) ?? refuse(mustBe(noun, value, A_FLAG));
}
