const number = (count: number) => count.toLocaleString("en-GB");
const counted = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

/** The headings of the sheet of both versions that the table of cases does not have: keys before they are words. */
export const RECORD_HEADINGS = ["Case", "Version", "Differs", "Kept"] as const;

/** The name of the sheet of both versions, when it is made. */
export const RECORD_SHEET = "Judged twice";

/** What is said of sheets that are brought together. */
export const TOGETHER = {
  here: "This workbook",
  and: " and ",
  sheet: (name: string) => `sheet ${name}`,
  table: (name: string, sheet: string) => `table ${name} on sheet ${sheet}`,
  again: (source: string, row: number) => `${source}, row ${row}`,
  noSheet: (file: string) =>
    `${file} has no row with the heading Case and the ids of questions. Nothing of it was taken.`,
  noCaseColumn: (source: string) => `${source} has questions, but no column headed Case. Nothing of it was taken.`,
  noCases: (source: string) => `${source} has no cases.`,
  noId: (place: string) => `${capital(place)} has no case id, but its row has judgements. The row was not taken.`,
  headingTwice: (place: string, heading: string) =>
    `${capital(place)}: two columns are headed ${heading}. Neither was taken.`,
  unknownColumn: (place: string, heading: string) =>
    `${capital(place)}: the table of cases has no column headed ${heading}. The column was not taken.`,
  date: (place: string) => `${capital(place)} holds a date, which is not an answer. It was not taken.`,
  tooLong: (place: string) => `${capital(place)} holds more text than a cell of Excel. It was not taken.`,
  formula: (address: string) => `Cell ${address} holds a formula, and stays as it is.`,
} as const;

function capital(text: string) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What is said while it runs, and when it has ended. */
export const TOGETHER_TEXTS = {
  reading: (name: string) => `Reading ${name}`,
  comparing: "Comparing with the table of cases",
  recording: "Recording the cases that were judged twice",
  writing: (done: number, all: number) => `Writing case ${number(done)} of ${number(all)}`,
  checking: "Reading back what was written",
  stopped: (written: number) =>
    `Stopped. ${counted(written, "cell")} had been written, and ${written === 1 ? "stays" : "stay"}. Press the button again to go on.`,
  done: (outcome: {
    readonly added: number;
    readonly cells: number;
    readonly differences: number;
    readonly undecided: number;
    readonly changed: number;
    readonly twice: number;
  }) => {
    const { added, cells, differences, undecided, changed, twice } = outcome;
    const parts = [
      `${counted(added, "case")} added, ${counted(cells, "cell")} filled in and ${counted(differences, "difference")} settled.`,
      undecided > 0 &&
        `${counted(undecided, "difference")} without a choice: left as ${undecided === 1 ? "it is" : "they are"}.`,
      changed > 0 &&
        `${counted(changed, "cell")} changed meanwhile: left alone. Compare again to see ${changed === 1 ? "it" : "them"}.`,
      twice > 0 && `The sheet ${RECORD_SHEET} has both versions of ${counted(twice, "case")}.`,
    ];
    return parts.filter((part) => part !== false).join(" ");
  },
} as const;

/** Said if Excel would not do it; why and what next are then Excel's. */
export const TOGETHER_FAILURES = {
  notListed: "The sheets of this workbook were not listed.",
  notCompared: "The sheets were not compared.",
  notDone: "The sheets were not brought together.",
  noInspection: {
    why: "There is no complete inspection in this workbook.",
    next: "Run Set up on the OMI tab first.",
  },
  correctFirst: "Correct this, then try again. Check lists all that is wrong.",
  rowsOutside: {
    why: "Rows below the table of cases hold something, and may be cases that would not be seen.",
    next: "Take them into the table on the tab Scores, or clear them, then try again.",
  },
  sheetTaken: {
    why: `The workbook has a sheet ${RECORD_SHEET} that OMI Scores does not know as its own.`,
    next: "Rename that sheet, then try again.",
  },
  notTaken: {
    why: "Excel did not take everything that was written.",
    next: "Compare again: what is still missing is shown.",
  },
} as const;
