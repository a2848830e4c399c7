/** What is said where Excel is too old for the add-in. */
export const NEEDED_SETS_TEXTS = {
  what: "This version of Excel is too old for OMI Scores.",
  /** Of the sets that are not there: "ExcelApi 1.13". */
  why: (missing: readonly string[]) =>
    `It does not have ${missing.join(" and ")}, so parts of OMI Scores would fail half-way. Nothing in the workbook has been changed.`,
  next: "Use Excel for Microsoft 365 (version 2102 or later), Excel 2021 or later, Excel for Mac 16.50 or later, or Excel on the web.",
} as const;
