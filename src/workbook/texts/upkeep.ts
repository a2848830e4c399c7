import { listOf } from "./set-up";

const short = (ids: readonly string[]) => (ids.length > 6 ? [...ids.slice(0, 5), `${ids.length - 5} more`] : ids);
const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const questions = (ids: readonly string[]) => `${ids.length === 1 ? "Question" : "Questions"} ${listOf(short(ids))}`;
const criteria = (ids: readonly string[]) => `${ids.length === 1 ? "Criterion" : "Criteria"} ${listOf(short(ids))}`;

/** What the workbook needs, as the pane says it, each with the button that does it and what is said when it is done. */
export const UPKEEP = {
  restore: {
    button: "Restore",
    needed: "Figures have been typed over. Restore writes their formulas again and changes nothing else.",
    calculation:
      "The formula that scores the inspection is missing, changed or gives an error. Restore writes it again.",
    failed: "The formulas were not restored.",
    done: "The formulas of the sheets Scores, Report and Calculation were written again. Nothing else was changed.",
    sheetTaken: {
      why: "The workbook has another sheet of the name Calculation.",
      next: "Rename that sheet, then press Restore again.",
    },
  },
  columns: {
    button: "Add columns",
    needed: (ids: readonly string[]) =>
      `${questions(ids)} ${ids.length === 1 ? "has" : "have"} no column in the table Cases.`,
    failed: "No column was added.",
    /** The heading of a column until everything of it is there. */
    begun: (id: string) => `${id} (unfinished)`,
    done: (ids: readonly string[]) =>
      `The table Cases has ${ids.length === 1 ? "a column" : "columns"} for ${listOf(short(ids))} now.`,
  },
  rows: {
    button: "Add rows",
    needed: (ids: readonly string[]) =>
      `${criteria(ids)} ${ids.length === 1 ? "has" : "have"} questions and no row on the sheet Scores.`,
    begun: "Adding or removing rows on the sheet Scores was stopped half-way.",
    finished: "The rows on the sheet Scores are complete now.",
    failed: "No row was added.",
    done: (ids: readonly string[]) =>
      `${criteria(ids)} ${ids.length === 1 ? "has a row" : "have rows"} on the sheet Scores now.`,
  },
  emptyRows: {
    button: "Remove rows",
    needed: (ids: readonly string[]) =>
      `${criteria(ids)} ${ids.length === 1 ? "has a row" : "have rows"} and no questions.`,
    failed: "No row was removed.",
    done: (ids: readonly string[]) =>
      `The ${ids.length === 1 ? "row" : "rows"} of ${listOf(short(ids))} ${ids.length === 1 ? "was" : "were"} removed.`,
    inUse: (address: string) => ({
      why: `Cell ${address}, in a row that would be removed, holds something of yours.`,
      next: "Move it to another row, then try again.",
    }),
  },
  outside: {
    button: "Take rows in",
    needed: (count: number) =>
      `${counted(count, "row")} below the table Cases ${count === 1 ? "is" : "are"} not in it and not counted.`,
    failed: "The rows were not taken into the table Cases.",
    done: (count: number) => `${counted(count, "row")} ${count === 1 ? "is" : "are"} in the table Cases now.`,
  },
  notRead: "The sheets were not looked through.",
  nothing: "Nothing was to be done: the workbook has changed since.",
  notSetUp: {
    why: "A part of the inspection is missing from this workbook.",
    next: "Run Set up: it makes what is missing and changes nothing that is there.",
  },
} as const;

/** What is said of a formula that shows how a score comes about. */
export const SHOWN_FORMULA = {
  failed: "The formula was not inserted.",
  done: (id: string, address: string) => `The formula of ${id} is in ${address}.`,
  notEmpty: (address: string) => ({
    why: `Cell ${address} is not empty.`,
    next: "Select an empty cell, then try again.",
  }),
  none: (id: string) => ({
    why: `No question with a column in the table Cases counts in ${id}.`,
    next: "Choose another score, or add its questions first.",
  }),
} as const;
