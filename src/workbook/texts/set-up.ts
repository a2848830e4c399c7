import type { Failure } from "./failures";

const NOTHING = "Nothing was set up.";
const AGAIN = "then run Set up again.";

/** "Cases", "Cases and Scores", "Questions, Cases and Scores". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

const sheets = (names: readonly string[]) => `the ${names.length === 1 ? "sheet" : "sheets"} ${listOf(names)}`;

/** Why Set up writes nothing at all. */
export const REFUSALS = {
  sheetsTaken: (names: readonly string[]): Failure => ({
    what: NOTHING,
    why: `The workbook already has ${sheets(names)} with something else on ${names.length === 1 ? "it" : "them"}, and Set up needs ${names.length === 1 ? "that name" : "those names"}.`,
    next: `Rename ${names.length === 1 ? "that sheet" : "those sheets"} (double-click the tab), ${AGAIN}`,
  }),
  sheetsProtected: (names: readonly string[]): Failure => ({
    what: NOTHING,
    why: `Set up has to write to ${sheets(names)}, and protection forbids it.`,
    next: `Unprotect ${names.length === 1 ? "it" : "them"} (Review, Unprotect Sheet), ${AGAIN}`,
  }),
  tableLacks: (table: string, sheet: string, headings: readonly string[]): Failure => ({
    what: NOTHING,
    why: `The table ${table} on the sheet ${sheet} has no column headed ${listOf(headings)}, and Set up needs a table of that name.`,
    next: `Add the column if that is your list, or rename the table (Table Design, Table Name), ${AGAIN}`,
  }),
  firstVersion: {
    what: NOTHING,
    why: "An earlier version of OMI Scores made this workbook.",
    next: "Press Bring over in the pane: it gives the workbook the present formulas and keeps what is yours.",
  } satisfies Failure,
  nameTaken: (name: string): Failure => ({
    what: NOTHING,
    why: `The workbook gives the name ${name} to some cells, and Set up needs it for a table.`,
    next: `Rename it (Formulas, Name Manager), ${AGAIN}`,
  }),
  placeTaken: (sheet: string, address: string, what: string): Failure => ({
    what: NOTHING,
    why: `On the sheet ${sheet} the cells ${address}, where ${what} belongs, hold something else.`,
    next: `Move what is there to another place, ${AGAIN}`,
  }),
};

export const SET_UP_FAILED = "The workbook was not set up.";
const GO_ON = "Run Set up again: it goes on from there and changes nothing that is done.";

/** What is said when Set up ends; `made` and `kept` are names of sheets. */
export const OUTCOMES = {
  nothingMissing: "Everything is there already: nothing was changed.",
  /** `completed` are sheets that had been there and lacked something. */
  done: (made: readonly string[], completed: readonly string[], kept: readonly string[]) =>
    [
      made.length === 0 ? "" : `Set up made ${sheets(made)}.`,
      completed.length === 0 ? "" : `Set up made what was missing on ${sheets(completed)}.`,
      kept.length === 0 ? "" : `Kept as ${kept.length === 1 ? "it was" : "they were"}: ${listOf(kept)}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  stopped: (made: readonly string[]) =>
    made.length === 0
      ? `Set up was stopped before it wrote anything.`
      : `Set up was stopped after ${sheets(made)}. ${GO_ON}`,
  failed: (made: readonly string[], failure: Failure): Failure =>
    made.length === 0
      ? { ...failure, next: `${failure.next} Then run Set up again.` }
      : {
          what: `Set up stopped half-way: ${sheets(made)} ${made.length === 1 ? "is" : "are"} done.`,
          why: failure.why,
          next: `${failure.next} ${GO_ON}`,
        },
};

/** The line beside the progress bar. */
export const STEPS = {
  look: "Looking at the workbook",
  sheet: (name: string) => `Making the sheet ${name}`,
  cases: (done: number, all: number) =>
    `Making the sheet Cases: ${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} cases`,
};

export const EXAMPLE_NOT_READ: Failure = {
  what: "The example inspection was not loaded.",
  why: "Its file did not come from the place that the add-in is loaded from.",
  next: "Check the connection, then try again. An empty inspection can be set up without it.",
};

/** What is wrong with a list of questions that somebody brings. */
export const LIST_NOT_TAKEN = {
  what: "The list of questions was not taken.",
  next: "Correct the list, then try again.",
  noHeadings: (headings: readonly string[]) =>
    `Its first row has no heading ${listOf(headings)}. It needs the headings Question and Criterion; Wording, Summary and RoH may follow.`,
  empty: "It has no question below its headings.",
  openQuote: "A quotation mark opens a cell of it and is never closed, so everything after it would be one cell.",
  unclearHeadings: (headings: readonly string[]) =>
    `The heading ${listOf(headings)} is not one that is read, but seems to be meant for Summary or RoH: without these a score is another. Write Summary and RoH, or leave the column out.`,
  more: (count: number) => `There ${count === 1 ? "is one more problem" : `are ${count} more problems`} like this.`,
  place: (row: number, column: number) => `row ${row}, column ${column} of the list`,
};

/** What messages call each part of the workbook. */
export const PART_WORDS = {
  settings: "the list of settings",
  state: "the state of the inspection",
  answers: "the table Answers",
  questions: "the table Questions",
  cases: "the table Cases",
  leadership: "the table of section 4",
  criteria: "the table Criteria",
  sections: "the table Sections",
  thread: "the score of the Thread",
  chartData: "the data behind Chart 1",
  behindNotice: "the cells behind the notice",
  notice: "the notice",
  report: "the report",
  calculation: "the formula",
} as const;

export const QUESTION_TABLES_FAILED = "The tables of this workbook were not looked through.";
