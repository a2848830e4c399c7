/** Each line of the diagnosis by its key: what it is about, and whether the add-in needs it to be as assumed. */
export const DIAGNOSIS_LINES = {
  host: { what: "Program", isNeeded: true },
  platform: { what: "Platform", isNeeded: true },
  version: { what: "Version", isNeeded: false },
  excelApi: { what: "ExcelApi set", isNeeded: true },
  functionsRuntime: { what: "CustomFunctionsRuntime set", isNeeded: true },
  sharedRuntime: { what: "SharedRuntime set", isNeeded: true },
  calculationMode: { what: "Calculation mode", isNeeded: true },

  addressOfCell: { what: "Address of a single cell given to a function", isNeeded: false },
  addressOfRange: { what: "Address of a range", isNeeded: false },
  addressOfMore: { what: "Addresses of two further ranges", isNeeded: false },
  addressOfOmitted: { what: "Address of an argument left out", isNeeded: false },
  addressOfLiteral: { what: "Address of values written in the formula", isNeeded: false },
  addressInIf: { what: "Address of a range inside IF", isNeeded: false },
  addressOfResult: { what: "Address of a calculated range", isNeeded: false },
  addressOfColumn: { what: "Address of a column of a table", isNeeded: false },

  emptyInRange: { what: "An empty cell in a range", isNeeded: false },
  emptyCell: { what: "An empty cell on its own", isNeeded: false },
  singleCell: { what: "A single cell where a range is expected", isNeeded: false },
  errorInRange: { what: "A cell with #N/A in a range", isNeeded: true },
  headingsAndData: { what: "A table with its headings, Table[[#Headers],[#Data]]", isNeeded: true },
  twoColumns: { what: "Two columns of a table put side by side with CHOOSE", isNeeded: true },
  indexRange: { what: "A range from INDEX to INDEX", isNeeded: true },
  emptiedSetting: { what: 'An emptied cell as IF(ISBLANK(…),"",…)', isNeeded: true },
  omitted: { what: "An argument left out between two others", isNeeded: true },
  listedWord: { what: "A word from the list that Excel offers", isNeeded: true },
  wholeColumn: { what: "A whole column", isNeeded: false },
  twoAreas: { what: "A reference of two areas", isNeeded: false },
  nameOfSpill: { what: "A name with #, the range that a formula spills", isNeeded: false },

  refusal: { what: "A value that is refused", isNeeded: true },
  noData: { what: "No data to answer from", isNeeded: true },
  errorInSpill: { what: "One error among spilled results", isNeeded: true },
  inTable: { what: "A function in a column of a table", isNeeded: true },
  insideIf: { what: "A function inside IF", isNeeded: true },
  formulaText: { what: "A function's name read by FORMULATEXT", isNeeded: true },
  tableInText: { what: "A table's name read by FORMULATEXT", isNeeded: true },
  isFormula: { what: "ISFORMULA counted over a column", isNeeded: true },
  spillType: { what: "ERROR.TYPE of #SPILL!", isNeeded: true },
  busyValue: { what: "A cell whose function is at work", isNeeded: true },
  busyIsError: { what: "ISERROR of that cell", isNeeded: true },
  busyType: { what: "ERROR.TYPE of that cell", isNeeded: false },

  sheetName: { what: "A name of cells, read back", isNeeded: true },
  conditionalFormat: { what: "A conditional format, read back", isNeeded: true },
  validation: { what: "A list of allowed words, read back", isNeeded: true },
  mergedCells: { what: "Merged cells", isNeeded: false },
  pageSetUp: { what: "Page set-up, read back", isNeeded: false },
  perCent: { what: "How a percentage is shown", isNeeded: true },
  narrow: { what: "A column too narrow for its figure", isNeeded: false },
  chartTitle: { what: "A chart's title taken from a cell", isNeeded: true },
  chartSource: { what: "The cells that a chart draws", isNeeded: false },
  chartValues: { what: "The values that a chart draws", isNeeded: true },

  oneCall: { what: "Time of one call", isNeeded: false },
  manyCells: { what: "Time of a call with 20,000 cells", isNeeded: false },
  mostCells: { what: "Time of a call with 200,000 cells", isNeeded: false },
} as const;

/** The words in which values are told. */
export const FOUND = {
  none: "none",
  itsCells: "its cells",
  both: "both areas",
  notBoth: "not both areas",
  anError: "an error",
  errorInItsCell: "an error in its cell, the others as they are",
  otherwise: "otherwise",
  twoMerged: "found",
  asWritten: "as written",
  numberSigns: "number signs",
  numbers: "as numbers or texts of numbers",
  result: "a result",
  orLater: (version: string) => `${version} or later`,
  any: "any",
  seconds: (milliseconds: number) => `${(milliseconds / 1000).toLocaleString("en-GB", { maximumFractionDigits: 2 })} s`,
  notRead: (code: string) => `could not be found out (${code})`,
  notSeen: "not seen in time",
} as const;

/** What Diagnose this Excel says. */
export const DIAGNOSE = {
  title: "OMI Scores: Diagnose this Excel",
  failed: "This Excel was not diagnosed.",
  /** The first cell of the temporary sheet: by this it is known again. */
  mark: "Temporary sheet of OMI Scores, made by Diagnose this Excel. Do not type here: it will be deleted.",
  notDeleted: (sheet: string) => ({
    what: "The temporary sheet was not deleted.",
    why: `Excel did not delete the hidden sheet ${sheet}.`,
    next: "Press Diagnose this Excel again: it deletes the sheet first.",
  }),
  allAssumed: (count: number) => `All ${count} lines are as assumed.`,
  otherwise: (count: number, needed: number) => {
    const lines = `${count} ${count === 1 ? "line is" : "lines are"} not as assumed.`;
    if (needed === 0) return `${lines} OMI Scores does not depend on ${count === 1 ? "it" : "them"}.`;
    return `${lines} OMI Scores depends on ${needed} of them: copy the table and send it to whoever looks after OMI Scores.`;
  },
  /** The table's headings, in the pane and in the text that is copied. */
  headings: { what: "What", assumed: "Assumed", here: "Here", isAssumed: "As assumed", needed: "Needed" },
  yes: "yes",
  no: "no",
} as const;
