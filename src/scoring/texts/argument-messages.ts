import { textOf } from "../cell";
import { LEVELS } from "../level";
import { FINDING_STYLES } from "../finding";
import { capital, holds, quoted } from "./problem-sentences";

/** What the functions say of arguments they cannot use. */
export const NOT_A_FRACTION = (name: string, value: unknown): string =>
  `The ${name} ${holds(value)}, but it must be a number from 0 to 1, such as 0.2 or 20%.`;

export const FRACTION_MEANT = (name: string, value: number): string =>
  `The ${name} is ${value}, but it must be from 0 to 1.${value > 1 && value <= 100 ? ` For ${value} per cent give ${value / 100} or ${value}%.` : ""}`;

export const NOT_A_FLAG = (name: string, value: unknown): string =>
  `The argument ${name} ${holds(value)}, but it must be TRUE or FALSE (or yes, or empty).`;

export const NO_SCORE = "There is no score yet, so there is no conclusion. Point to the cell that holds the score.";

export const NO_JUDGEMENT =
  "No case is relevant: these cells hold no answer that is above or below the line (Y or N). Check that the range is the one you meant.";

export const ARGUMENT_IS_ERROR = (noun: string, code: string): string =>
  `${capital(noun)} cannot be read: the formula they come from gives ${code}. Put that formula into a cell of its own to see why.`;

export const HEADING_HINT = " If it is a heading, let the range begin below it.";

export const SUMMARY_COLUMNS = (columns: number): string =>
  `The summary must be one column of judgements, but it has ${columns} columns. Give the summary question's column only.`;

export const SUMMARY_ROWS = (rows: number, expected: number): string =>
  `The summary has ${counted(rows, "row")}, but the judgements have ${expected}. Both must cover the same cases.`;

export const NOT_A_SECTION = (value: unknown): string =>
  `The section ${holds(value)}, but it must be 1, 2 or 3.${textOf(value) === "4" ? " Section 4 is judged in words, not scored." : ""}`;

export const NO_CRITERION_IN_SECTION = (section: number): string =>
  `The list of questions has no question of section ${section}, so it has no score.`;

export const NO_SCORE_IN_SECTION = (section: number): string =>
  `No question of section ${section} has a relevant case yet, so it has no score.`;

export const NOT_A_LEVEL = (place: string, value: unknown): string =>
  `${capital(place)} ${holds(value)}, which is not a judgement of section 4. Type ${LEVELS.slice(0, -1).join(", ")} or ${LEVELS.at(-1)!}.`;

export const NO_LEVEL = "These cells hold no judgement of section 4 yet, so there is no word to propose.";

export const NOT_A_STYLE = (value: unknown): string =>
  `The style ${holds(value)}, but it must be one of ${FINDING_STYLES.map(quoted).join(", ")}.`;

export const NOT_A_KIND = (value: unknown): string =>
  `The kind of cases ${holds(value)}, but it must be words such as "licence cases".`;

export const NO_ANSWERS =
  "The list of answers is empty. Give two columns: each answer, and Y, N or N/A that it counts as.";

export const ANSWERS_COLUMNS =
  "The list of answers must have exactly two columns: each answer, and Y, N or N/A that it counts as.";

export const ANSWER_UNREADABLE = (place: string, value: unknown): string =>
  `${capital(place)} ${holds(value)} where an answer should be. An empty cell always means a missing judgement; type the answer, or delete the row.`;

export const MEANING_UNKNOWN = (place: string, value: unknown): string =>
  `${capital(place)} ${holds(value)}, but beside each answer must stand what it counts as: Y, N or N/A. If this is a heading, let the range begin below it.`;

export const TWO_MEANINGS = (place: string, answer: string): string =>
  `${capital(place)} lists the answer ${quoted(answer)} again with another meaning. Delete one of the two rows.`;

export const NOT_IN_THE_LIST = (place: string, value: unknown, suggestion: string | undefined): string =>
  `${capital(place)} ${holds(value)}, which is not in the list of answers, so nothing is recoded.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`} Correct the cell, or add the answer to the list.`;

export const NOTHING_WRONG = (cases: number, questions: number): string =>
  `Nothing is wrong: ${counted(cases, "case")}, ${counted(questions, "question")}, and every judgement is an answer.`;

export const TOO_MANY_ARGUMENTS = (name: string, parameters: number): string =>
  `OMI.${name} takes ${counted(parameters, "argument")} at most. Take the others out of the formula.`;

export const UNEXPECTED = (name: string, reason: string): string =>
  `OMI.${name} cannot read what it was given (${reason}). Check the ranges in the formula; if they are right, please report this.`;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
