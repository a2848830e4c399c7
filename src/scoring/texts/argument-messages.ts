import { LEVELS } from "../level";
import { FINDING_STYLES } from "../finding";
import { capital, didYouMean, holds } from "./problem-sentences";

/** What the functions say of arguments they cannot use. */
export function mustBe(noun: string, value: unknown, needed: string): string {
  return `${capital(noun)} ${holds(value)}, but it must be ${needed}.`;
}

export const A_FRACTION = "from 0 to 1, such as 0.68 or 68%";

export const PERCENT_HINT = (value: number): string => ` For ${value} per cent give ${value}%.`;

export const A_FLAG = "TRUE, FALSE or empty";

export const A_SECTION = "1, 2 or 3 (section 4 is judged in words)";

export const A_LEVEL = LEVELS.join(", ");

export const A_STYLE = FINDING_STYLES.join(", ");

export const A_KIND = 'words such as "licence cases"';

export const NO_SCORE = "There is no score yet. Check the cell that holds it.";

export const NO_JUDGEMENT = "No case is relevant: no cell is above or below the line (Y or N). Check the range.";

export const ARGUMENT_IS_ERROR = (noun: string, code: string): string =>
  `${capital(noun)} cannot be read: their formula gives ${code}. Mend that formula first.`;

export const HEADING_HINT = " If it is a heading, let the range begin below it.";

export const SUMMARY_COLUMNS = (columns: number): string =>
  `The summary must be one column of judgements, but it has ${columns} columns.`;

export const SUMMARY_ROWS = (rows: number, expected: number): string =>
  `The summary has ${counted(rows, "row")}, but the judgements have ${expected}. Both must cover the same cases.`;

export const NO_SCORE_IN_SECTION = (section: number): string =>
  `No question of section ${section} has a relevant case yet.`;

export const NO_LEVEL = "No cell holds a judgement of section 4 yet. Check the range.";

const TWO_COLUMNS = "Give two columns: each answer, and Y, N or N/A that it counts as.";

export const NO_ANSWERS = `The list of answers is empty. ${TWO_COLUMNS}`;

export const ANSWERS_COLUMNS = `The list of answers cannot be read. ${TWO_COLUMNS}`;

export const AN_ANSWER = "an answer (delete the row if there is none)";

export const A_MEANING = "what the answer counts as: Y, N or N/A";

export const TWO_MEANINGS = (place: string, value: unknown): string =>
  `${capital(place)} ${holds(value)} again, with another meaning. Delete one of the rows.`;

export const NOT_IN_THE_LIST = (place: string, value: unknown, suggestion: string | undefined): string =>
  `${capital(place)} ${holds(value)}, which is not in the list of answers, so it cannot be recoded.${didYouMean(suggestion)} Correct the cell, or add the answer to the list.`;

export const NOTHING_WRONG = "Nothing is wrong: every judgement is there and is an answer.";

export const UNEXPECTED = (name: string, reason: string): string =>
  `OMI.${name} cannot read what it was given (${reason}). Check its ranges.`;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
