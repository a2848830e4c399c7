import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { answersOf } from "../scoring/answers";
import { mean } from "../scoring/mean";
import { cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { noData } from "./excel-errors";
import { judgementArgument, proportionsOf, tallyArgument } from "./judgement-argument";

/**
 * The Risk of Harm (RoH) Thread, 0 to 1: the mean proportion over all the columns given, every question weighing the
 * same. Give the columns of all questions on RoH in sections 1 and 2, summary questions among them.
 * @customfunction ROHTHREAD ROHTHREAD
 * @helpurl https://localhost:3000/help.html#rohthread
 * @param judgements Judgements of questions on Risk of Harm: rows are cases, columns are questions. Further ranges may follow.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The score of the RoH Thread, 0 to 1.
 */
export function rohThread(judgements: any[][][], invocation?: CustomFunctions.Invocation): any[][] {
  const ranges: readonly unknown[] = isListOfRanges(judgements) ? judgements : [judgements];
  const answers = answersOf(OMI_2007_RULES);
  const proportions = ranges
    .map((range, index) => judgementArgument(range, `the judgements ${index + 1}`, invocation, index))
    .flatMap((argument) => proportionsOf(tallyArgument(argument, answers)));
  return [[cleanScore(mean(proportions) ?? noData(NO_JUDGEMENT))]];
}

/** Excel hands a repeating argument over as a list of ranges; a list that holds a plain row is one range itself. */
function isListOfRanges(argument: unknown): argument is unknown[] {
  return Array.isArray(argument) && !argument.some((range) => Array.isArray(range) && !range.every(Array.isArray));
}
