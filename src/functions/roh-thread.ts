import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { answersOf } from "../scoring/answers";
import { mean } from "../scoring/mean";
import { cleanScore } from "../scoring/score";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { noData } from "./excel-errors";
import { proportionsOf, tallyArgument } from "./judgement-argument";
import { judgementArguments } from "./judgement-arguments";

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
  const answers = answersOf(OMI_2007_RULES);
  const ranges = judgementArguments(judgements, invocation, 0);
  const proportions = ranges.flatMap((argument) => proportionsOf(tallyArgument(argument, answers)));
  return [[cleanScore(mean(proportions) ?? noData(NO_JUDGEMENT))]];
}
