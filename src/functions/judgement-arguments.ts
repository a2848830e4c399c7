import { judgementArgument, type JudgementArgument } from "./judgement-argument";

/**
 * Reads a repeating argument of judgements, one range or more.
 *
 * @param index the place of the first range among the arguments
 */
export function judgementArguments(argument: unknown, invocation: unknown, index: number): JudgementArgument[] {
  const ranges: readonly unknown[] = isListOfRanges(argument) ? argument : [argument];
  return ranges.map((range, at) => judgementArgument(range, `the judgements ${at + 1}`, invocation, index + at));
}

/** Excel hands a repeating argument over as a list of ranges; a list that holds a plain row is one range itself. */
function isListOfRanges(argument: unknown): argument is unknown[] {
  return Array.isArray(argument) && !argument.some((range) => Array.isArray(range) && !range.every(Array.isArray));
}
