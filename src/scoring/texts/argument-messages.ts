import { FINDING_STYLES } from "../finding";
import { capital } from "./capital";
import { counted } from "./scheme-words";
import { holds } from "./values";

/** What the functions say of arguments they cannot use. */
export function mustBe(noun: string, value: unknown, needed: string): string {
  return `${capital(noun)} ${holds(value)}, but it must be ${needed}.`;
}

export const A_FRACTION = "from 0 to 1, such as 68%";

/** How a whole number is written as a per cent. */
export const PERCENT_HINT = (value: number): string => ` For ${value} per cent give ${value}%.`;

export const NO_SCORE = "The score is 0, or its cell is empty: Excel does not tell them apart. Check the cell.";

export const A_FLAG = "TRUE or FALSE";

export const A_STYLE = FINDING_STYLES.join(" or ");

export const A_KIND = "words";

export const NO_JUDGEMENT = "No case is relevant: no cell is above or below the line. Check the range.";

/** Said where an argument is itself an error of Excel. */
export const ARGUMENT_IS_ERROR = (noun: string, code: string): string =>
  `${capital(noun)} cannot be read: a formula gives ${code}. Correct it first.`;

/** Said where an argument is no table with its headings. */
export const NOT_A_TABLE = (noun: string): string =>
  `${capital(noun)} must be a table with its headings, but only one cell is given.`;

export const HEADING_HINT = " If it is a heading, let the range begin below it.";

/** Said where the summary judgements are not one column of as many rows as the others. */
export const SUMMARY_SHAPE = (columns: number, rows: number, expected: number): string =>
  `The summary has ${counted(columns, "column")} and ${counted(rows, "row")}, but it must have 1 column and as many rows as the judgements, ${expected}.`;

/** Said where the ranges of the Thread are not the same cases. */
export const RANGE_SHAPE = (range: number, rows: number, expected: number): string =>
  `Range ${range} of the judgements has ${counted(rows, "row")}, but it must have as many as the first, ${expected}: a row is one case.`;

/** Said where no question of a section has a relevant case. */
export const NO_SCORE_IN_SECTION = (section: number): string =>
  `No question of section ${section} has a relevant case.`;

export const NO_LEVEL = "No cell holds a rating. Check the range.";

/** How many problems are not listed. */
export const MORE_PROBLEMS = (count: number): string => `Problems not listed: ${count}. Correct these first.`;

export const NOTHING_WRONG = "Nothing is wrong: every judgement is there and is an answer.";

/** Said where a function itself has failed. */
export const UNEXPECTED = (name: string): string =>
  `OMI.${name} cannot read what it was given. Check its ranges, or report this.`;
