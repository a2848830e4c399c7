/** What a user reads when the pane could not do something with the scores, and what it says of a judgement. */
export const SCORES_TEXTS = {
  notRead: "The scores were not read.",
  notWatched: "The list of scores does not follow your edits.",
  settingsNotRead: "The settings were not read.",
  settingNotWritten: (label: string) => `The setting ${label} was not changed.`,
  notGone: "The cell was not selected.",
  example: {
    notInserted: "The example was not inserted.",
    notEmpty: (address: string) => `Cell ${address} is not empty.`,
    selectEmpty: "Select an empty cell, then insert the example again.",
    noTables: "It reads the tables Cases and Questions, and this workbook does not have both.",
    noJudgedTwice: "It reads the table of the sheet Judged twice, and this workbook has none.",
    bringIn: "Bring in makes it when it finds a case that two people have judged.",
    setUp: "Run Set up first (the example inspection will do), then insert the example again.",
    inserted: (address: string) => `The example is in ${address}.`,
  },
} as const;
