import type { Answers } from "../scoring/answers";
import { cellsOf, errorCodeOf, type Cells, type Position } from "../scoring/cell";
import { proportion } from "../scoring/score";
import { suggestAnswer } from "../scoring/suggest-answer";
import { tallyJudgements, type Tally } from "../scoring/tally/tally-judgements";
import { ARGUMENT_IS_ERROR, HEADING_HINT } from "../scoring/texts/argument-messages";
import { notAnAnswerSentence } from "../scoring/texts/problem-sentences";
import { argumentAddress, nameCells } from "./addresses";
import { refuse } from "./excel-errors";

/** An argument of judgements: its cells, the name of the argument for messages, and the argument's place in the call. */
export interface JudgementArgument {
  readonly cells: Cells;
  readonly noun: string;
  readonly address: string | undefined;
}

/** Reads an argument of judgements; refuses one that is itself an error without a cell to look at. */
export function judgementArgument(
  argument: unknown,
  noun: string,
  invocation: unknown,
  index: number,
): JudgementArgument {
  const address = argumentAddress(invocation, index);
  const code = errorCodeOf(argument);
  if (code !== undefined && address === undefined) refuse(ARGUMENT_IS_ERROR(noun, code));
  return { cells: cellsOf(argument), noun, address };
}

/** Counts an argument's judgements column by column; refuses cells that are no answer, naming the first in reading order. */
export function tallyArgument({ cells, noun, address }: JudgementArgument, answers: Answers): Tally {
  const tally = tallyJudgements(cells, firstColumns(widthOf(cells)), answers);
  let first: Position | undefined;
  for (const {
    first: [unknown],
  } of tally.unknown.values())
    if (unknown && (!first || unknown.row < first.row)) first = unknown;
  if (first) {
    const value = cells[first.row]![first.column];
    const isHeading =
      first.row === 0 && cells.length > 1 && typeof value === "string" && !suggestAnswer(value, answers);
    refuse(notAnAnswerSentence(nameCells(address, noun)(first), value, answers, isHeading ? HEADING_HINT : ""));
  }
  return tally;
}

/** The proportion of each column that has a relevant case. */
export function proportionsOf({ above, relevant }: Tally): number[] {
  return [...above].flatMap((count, k) => proportion(count, relevant[k]!) ?? []);
}

/** So many columns, the first being 0. */
function firstColumns(count: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < count; column++) columns.push(column);
  return columns;
}

/** How many columns the widest row has. */
export function widthOf(cells: Cells): number {
  let width = 0;
  for (const row of cells) if (row.length > width) width = row.length;
  return width;
}

/** The judgements above the line and the relevant ones, over all columns. */
export function totalsOf({ above, relevant }: Tally): { above: number; relevant: number } {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { above: sum(above), relevant: sum(relevant) };
}
