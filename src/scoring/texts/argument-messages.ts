import { LEVELS } from "../level";
import { FINDING_STYLES } from "../finding";
import { capital } from "./capital";
import { didYouMean, holds } from "./problem-sentences";

/** What the functions say of arguments they cannot use. */
export function mustBe(noun: string, value: unknown, needed: string): string {
  return `${capital(noun)} ${holds(value)}, but it must be ${needed}.`;
}

export const A_FRACTION = "from 0 to 1, such as 68%";

export const PERCENT_HINT = (value: number): string => ` For ${value} per cent give ${value}%.`;

export const ZERO_OR_EMPTY = (noun: string, address: string): string =>
  `${capital(noun)} in cell ${address} is 0, or the cell is empty. If you mean 0, write it into the formula.`;

export const A_FLAG = "TRUE or FALSE";

export const A_SECTION = "1, 2 or 3";

export const A_LEVEL = LEVELS.join(" or ");

export const A_STYLE = FINDING_STYLES.join(" or ");

export const A_KIND = "words";

export const NO_SCORE = "There is no score. Check the cell that holds it.";

export const NO_JUDGEMENT = "No case is relevant: no cell is above or below the line. Check the range.";

export const ARGUMENT_IS_ERROR = (noun: string, code: string): string =>
  `${capital(noun)} cannot be read: a formula gives ${code}. Mend it first.`;

export const HEADING_HINT = " If it is a heading, let the range begin below it.";

export const SUMMARY_COLUMNS = (columns: number): string =>
  `The summary must be one column of judgements, but it has ${columns} columns.`;

export const SUMMARY_ROWS = (rows: number, expected: number): string =>
  `The summary has ${counted(rows, "row")}, but the judgements have ${expected}. Both must cover the same cases.`;

export const NO_SCORE_IN_SECTION = (section: number): string =>
  `No question of section ${section} has a relevant case.`;

export const NO_LEVEL = "No cell holds a judgement of section 4. Check the range.";

export const ANSWERS_COLUMNS =
  "The list of answers is empty or not two columns wide. Give each answer, then Y, N or N/A.";

export const AN_ANSWER = "an answer as text";

export const A_MEANING = "what the answer counts as: Y, N or N/A";

export const TWO_MEANINGS = (place: string, value: unknown): string =>
  `${capital(place)} ${holds(value)} again, with another meaning. Delete one of the rows.`;

export const NOT_IN_THE_LIST = (place: string, value: unknown, suggestion: string | undefined): string =>
  `${capital(place)} ${holds(value)}, which is not in the list of answers, so it cannot be recoded.${didYouMean(suggestion)} Correct the cell, or add the answer to the list.`;

export const MORE_PROBLEMS = (count: number): string => `Problems not listed: ${count}. Mend these first.`;

export const NOTHING_WRONG = "Nothing is wrong: every judgement is there and is an answer.";

export const UNEXPECTED = (name: string): string =>
  `OMI.${name} cannot read what it was given. Check its ranges, or report this.`;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
