/** The sheets that Set up makes; a user may rename them afterwards, for everything is found by its table or name. */
export const SHEETS = {
  settings: "Settings",
  questions: "Questions",
  cases: "Cases",
  leadership: "Leadership",
  calculation: "Calculation",
  scores: "Scores",
  report: "Report",
} as const;

export const TABLES = {
  questions: "Questions",
  cases: "Cases",
  criteria: "Criteria",
  sections: "Sections",
  leadership: "LeadershipCriteria",
  answers: "Answers",
  /** Both versions of cases that two have judged. */
  judgedTwice: "JudgedTwice",
} as const;

/** Names of single cells and areas. */
export const NAMES = {
  /** Which rules and layout the workbook has. */
  version: "OMI_Version",
  /** TRUE where the cases are the example's. */
  synthetic: "OMI_Synthetic",
  area: "OMI_Area",
  month: "OMI_Month",
  /** Draft, provisional or final; a workbook made before there was such a setting has none. */
  state: "OMI_State",
  summaryWeight: "OMI_SummaryWeight",
  line: "OMI_Line",
  summaryInThread: "OMI_SummaryInThread",
  /** The answers as lists and formats refer to them: they cannot name a table's column themselves. */
  answers: "OMI_Answers",
  /** The cell of the one formula, and the area that its results spill over. */
  calculation: "OMI_Calculation",
  results: "OMI_Results",
  thread: "OMI_Thread",
  notice: "OMI_Notice",
  behindNotice: "OMI_BehindNotice",
  report: "OMI_Report",
  /** The cell on the report that repeats the notice. */
  reportNotice: "OMI_ReportNotice",
  /** The line on the report that says when its figures were proved. */
  proof: "OMI_Proof",
  table1: "OMI_Table1",
  table2: "OMI_Table2",
  caution: "OMI_Caution",
  chartTitle: "OMI_ChartTitle",
  /** The cells that Chart 1 will cover, while it is being inserted. */
  unfinishedChart: "OMI_UnfinishedChart",
  /** The table of the criteria and the row below it, while rows are being added or removed. */
  unfinishedRows: "OMI_UnfinishedRows",
  /** The names of the two sheets, while frozen copies are being written on them. */
  unfinishedFreeze: "OMI_UnfinishedFreeze",
  chartData: "OMI_ChartData",
  /** The figures of Chart 1 in words: on or above the line, and below it. */
  chartWords: "OMI_ChartWords",
  chartInWords: "OMI_ChartInWords",
} as const;

/** The settings that stand in single cells, in their order on the sheet; each cell has the name NAMES gives it. */
export const SETTINGS = ["area", "month", "summaryWeight", "line", "summaryInThread"] as const;
export type SettingName = (typeof SETTINGS)[number];
/** The setting below them, on which no score rests. */
export type SettingKey = SettingName | "state";

export const VERSION = 2;

export const CHART_1 = "OMI Chart 1";

/** The name of the heading block of a criterion: "OMI_Heading_1_2". */
export const headingName = (criterion: string) => `OMI_Heading_${criterion.replace(".", "_")}`;

/** How many rows below the table of cases are looked at for cases that nobody counts. */
export const ROWS_BELOW = 2_000;

/** The first cell of the sheet of Check, and the formula there whose list spills. */
export const CHECK_NAME = "OMI_Check";
export const CHECK_LIST_NAME = "OMI_CheckList";

/** How many cases of each kind the sample should have: on the sheet of the settings, if somebody has added it. */
export const SAMPLE_NAME = "OMI_Sample";
