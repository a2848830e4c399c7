import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { answersOf } from "../scoring/answers";
import { RANGE_SHAPE } from "../scoring/texts/argument-messages";
import { asSampling } from "./arguments";
import { refuse } from "./excel-errors";
import { intervalOfRanges } from "./interval-of-ranges";
import { judgementArguments } from "./judgement-arguments";
import type { Places } from "./name-places";

/**
 * How sure the Risk of Harm (RoH) Thread is: between the two figures lies, with the confidence given, what all cases of the area
 * would give. Give the ranges that OMI.ROHTHREAD is given; their rows must be the same cases.
 * @customfunction ROHTHREADINTERVAL ROHTHREADINTERVAL
 * @helpurl https://localhost:3000/help.html#rohthreadinterval
 * @param [confidence] How sure the interval is to be, 0.5 to 0.999. If omitted, 0.95.
 * @param [population] The number of cases in the area, for the finite population correction. If omitted, none is made.
 * @param judgements Judgements of questions on Risk of Harm: rows are cases, columns are questions. Further ranges may follow.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns Low and high, 0 to 1, side by side.
 */
export function rohThreadInterval(
  confidence: any,
  population: any,
  judgements: any[][][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const sampling = asSampling(confidence, population, invocation, PLACES);
  const ranges = judgementArguments(judgements, invocation, PLACES.length);
  const expected = ranges[0]?.cells.length ?? 0;
  ranges.forEach(({ cells }, index) => {
    if (cells.length !== expected) refuse(RANGE_SHAPE(index + 1, cells.length, expected));
  });
  // Every question weighs the same: none is a summary question.
  return intervalOfRanges(ranges, undefined, 1, answersOf(OMI_2007_RULES), sampling, invocation, PLACES);
}

const PLACES: Places = ["confidence", "population"];
