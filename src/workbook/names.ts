/** The sheets that Set up makes; a user may rename them afterwards, for everything is found by its table or name. */
export const SHEETS = {
  settings: "Settings",
  questions: "Questions",
  cases: "Cases",
  leadership: "Leadership",
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
} as const;

/** Names of single cells and areas. */
export const NAMES = {
  area: "OMI_Area",
  month: "OMI_Month",
  summaryWeight: "OMI_SummaryWeight",
  line: "OMI_Line",
  summaryInThread: "OMI_SummaryInThread",
  thread: "OMI_Thread",
  report: "OMI_Report",
  table1: "OMI_Table1",
  table2: "OMI_Table2",
  caution: "OMI_Caution",
  chartTitle: "OMI_ChartTitle",
  chartData: "OMI_ChartData",
} as const;

export const CHART_1 = "OMI Chart 1";

/** The name of the heading block of a criterion: "OMI_Heading_1_2". */
export const headingName = (criterion: string) => `OMI_Heading_${criterion.replace(".", "_")}`;
