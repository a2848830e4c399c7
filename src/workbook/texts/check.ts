/** What the sheet Check says, and what is said of it. */
export const CHECK_TEXTS = {
  title: "Check of the judgements and the questions",
  note: "Worst first: an Error must be corrected, a Warning needs a look, a Note is for information. The list follows every edit.",
  done: (sheet: string) =>
    `The sheet ${sheet} lists the errors and points to check in the judgements and the questions, worst first. It follows every edit.`,
} as const;

/** Said if Excel would not do it; why and what next are then Excel's. */
export const NOT_CHECKED = "The workbook was not checked.";

export const CHECK_FAILURES = {
  noInspection: {
    what: NOT_CHECKED,
    why: "There is no inspection in it: it has no tables named Cases and Questions.",
    next: "Run Set up on the OMI tab first.",
  },
  sheetTaken: (sheet: string) => ({
    what: NOT_CHECKED,
    why: `The workbook has a sheet ${sheet} already, which OMI Scores does not know as its own, and nothing was written.`,
    next: `Rename that sheet, then press Check again.`,
  }),
} as const;
