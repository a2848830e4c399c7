const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

/** What is said of files that sheets are read from. */
export const TOGETHER_FILES = {
  sheetOf: (file: string, sheet: string) => `${file}, sheet ${sheet}`,
  tooLarge: (file: string) => `${file} is too large to be a sheet of judgements, and was not read.`,
  tooManyRows: (file: string) => `${file} has a sheet of more than 10,000 rows, and was not read.`,
  broken: (file: string) =>
    `${file} could not be read: it is damaged, or not a workbook. Open it in Excel, save it as .xlsx and choose it again.`,
  oldOrLocked: (file: string) =>
    `${file} is an .xls file or has a password. Open it in Excel, save it as .xlsx without a password and choose it again.`,
  unknownKind: (file: string) => `${file} is neither an .xlsx nor a .csv file, and was not read.`,
  merged: (source: string, count: number) =>
    `${source} has ${counted(count, "group")} of merged cells. Only the first cell of a group holds a judgement.`,
  formulas: (source: string, count: number) =>
    `${source} has ${counted(count, "formula")}. What each showed when the file was saved is taken.`,
  withoutResult: (source: string, count: number) =>
    `${counted(count, "formula")} of ${source} ${count === 1 ? "has" : "have"} no saved result and ${count === 1 ? "counts" : "count"} as empty. Open the file in Excel and save it.`,
} as const;
