import { SUMMARY_SHAPE } from "../scoring/texts/argument-messages";
import { refuse } from "./excel-errors";
import { judgementArgument, widthOf, type JudgementArgument } from "./judgement-argument";

/** Reads the summary question's judgements; refuses them where they are not one column of as many rows as the others. */
export function summaryArgument(
  summary: unknown,
  others: JudgementArgument,
  invocation: unknown,
  index: number,
): JudgementArgument {
  const column = judgementArgument(summary, "the summary", invocation, index);
  const [width, rows, expected] = [widthOf(column.cells), column.cells.length, others.cells.length];
  if (width !== 1 || rows !== expected) refuse(SUMMARY_SHAPE(width, rows, expected));
  return column;
}
