/** Every text of the pane. */
export const TEXTS = {
  title: "OMI Scores",
  introduction:
    "Scores an Offender Management Inspection from the judgements in this workbook. Type =OMI. in a cell; the scores follow every edit. Nothing leaves the workbook.",
  functions: "Functions",
  gives: "gives",
  optional: "optional",
  loading: "Loading the list of functions…",
  notLoaded:
    "The list of functions could not be read, so it is not shown here. The functions themselves are not affected. Close the pane and open it again; if that does not help, ask whoever installed OMI Scores.",
  notExcel: "OMI Scores works in Excel only. Open this add-in from the OMI tab in Excel.",
} as const;
