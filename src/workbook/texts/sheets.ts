import { listOf, scoredSections } from "../../scoring/texts/scheme-words";
import { SCHEME, SCORED_CRITERIA } from "../inspection/scheme";

export const LABELS = {
  area: "Area",
  month: "Month of inspection",
  summaryWeight: "Summary weight",
  line: "Line of priority for improvement",
  summaryInThread: "Summary questions count in the Thread",
  state: "State of the inspection",
} as const;

/** What is shown while a setting's cell is selected; 255 characters at most, as all input messages. */
export const SETTING_PROMPTS = {
  area: "The probation area as the report names it, such as Nottinghamshire.",
  month: "Such as April 2007.",
  summaryWeight: "The share of a criterion's score that its summary question has: 20% in the published scoring.",
  line: "The line on Chart 1. A criterion below it is a primary focus for improvement. Scores are compared as whole per cents, and exactly on the line is not below. It is not a line of sufficiency.",
  summaryInThread: "Whether summary questions marked RoH count in the Risk of Harm Thread like any other: yes or no.",
  state:
    "Draft, provisional or final. Until it is final, the report and the title of Chart 1 say which. No score depends on it.",
} as const;

export const SETTING_ALERTS = {
  summaryWeight: "Type a per cent above 0% and up to 100%, such as 20%.",
  line: "Type a per cent from 0% to 100%, such as 68%.",
  summaryInThread: "Type yes or no.",
  state: "Type draft, provisional or final.",
} as const;

export const NOTES = {
  settings: "Settings",
  settingsHint: "Change a value here, and every score follows.",
  answers: "Answers",
  answersHint: "Use your own words if you like, and say what each counts as. Every score, mark and list follows.",
  leadership: "Section 4: Leadership and strategic management",
  leadershipHint:
    "The inspectors' judgement counts. A proposal is this tool's rule, not the Inspectorate's: the median of the specific criteria, the lower of two middle ones.",
  calculation: "Calculation",
  chartData: "Behind Chart 1",
  behindNotice: "Behind the notice",
  synthetic: "The cases are synthetic: no real person is in them.",
  thread: "Risk of Harm Thread",
} as const;

/** Below the title of the sheet Calculation. */
export const CALCULATION_NOTE =
  "One formula scores the inspection. Scores, Report and Chart 1 look up what it gives. Do not type on this sheet.";

/** What a score shows where the formula gives none. */
export const NO_ROW = { questions: "no questions", calculated: "not calculated" } as const;

export const LINE_WORDS = { below: "Below the line", notBelow: "On or above the line" } as const;

/** The headings of the block that Chart 1 draws; the last one is a formula, for it states where the line is. */
export const CHART_HEADINGS = ["Section", "Criterion", LINE_WORDS.notBelow, LINE_WORDS.below] as const;
export const BESIDE_CHART_HEADINGS = ["In words: on or above", "In words: below", "Typed over"] as const;
export const LINE_OF_PRIORITY = "Line of priority for improvement";

export const JUDGEMENT_ALERT = {
  title: "Not an answer",
  message:
    "Type one of the answers listed on the sheet Settings, or empty the cell. Until then its scores are refused.",
} as const;
export const LEVEL_ALERT = {
  title: "Not one of the four words",
  message: `Choose ${listOf(SCHEME.ratings, "or")}, or empty the cell.`,
} as const;
export const CRITERION_ALERT = {
  title: "Not a general criterion",
  message: `Type a general criterion of section ${scoredSections(SCHEME)}, such as ${SCORED_CRITERIA[0]!.id}.`,
} as const;
export const MARK_ALERT = { title: "Neither yes nor no", message: "Type yes, or leave the cell empty." } as const;
export const OVERRIDE_ALERT = {
  title: "Not a conclusion",
  message: `Choose ${listOf(Object.values(SCHEME.overrides), "or")}, or empty the cell: the conclusion then follows the line.`,
} as const;
export const COUNTS_AS_ALERT = { title: "Not understood", message: "An answer counts as Y, N or N/A." } as const;
export const NUMBER_ALERT = "Not a per cent";
export const YES_NO_ALERT = "Neither yes nor no";
export const STATE_ALERT = "Not a state of an inspection";

/** The input message on the heading of a question's column: "Q1.2-05 (criterion 1.2)" over its wording. */
export const questionPromptTitle = (id: string, criterion: string) => `${id} (criterion ${criterion})`;
/** The label of a section on Chart 1: "1 Assessment and sentence planning". */
export const sectionLabel = (section: number, title: string) => `${section} ${title}`;
