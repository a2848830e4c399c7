import { criterionRange } from "../../scoring/texts/scheme-words";
import { SCHEME } from "../inspection/scheme";

/** What the report prints, to the letter where the published report has the words. */
export const PRINTED = {
  summary: "Summary of scores",
  chart: { title: "Chart 1: Scoring of sections 1-3:", inspection: "Offender Management Inspection" },
  table1: "Table 1: Scoring of section 4:",
  table2: "Table 2: Risk of Harm Thread",
  thread: "Score for Risk of Harm Thread",
  generalCriterion: "General Criterion: ",
  caution:
    "Scores should not be compared area by area: areas differ in their cases and in the conditions under which they work, and the inspection does not rank them.",
  strengths: { one: "Strength:", several: "Strengths:" },
  improvement: { one: "Area for Improvement:", several: "Areas for Improvement:" },
  judged: { before: "This criterion was ", after: "." },
  notJudged: "not yet judged",
  noScore: "no score yet",
} as const;

/** Chart 1 in words, for those who do not see it: Excel lets no add-in give a chart an alternative text. */
export const CHART_IN_WORDS = {
  below: "Chart 1 in words. Below the line of priority for improvement (",
  notBelow: ". On or above it: ",
  none: "none",
  noLine: "not set",
} as const;

/** What is inserted, as messages name it. */
export const TITLES = {
  chart: "Chart 1",
  chartInWords: "Chart 1 in words",
  table1: "Table 1",
  table2: "Table 2",
  caution: "The caution on comparing areas",
  headings: "The headings of the criteria",
  heading: (criterion: string) => `The heading of criterion ${criterion}`,
  report: "The report",
} as const;

/** A title inside a sentence: "the heading of criterion 1.2". */
export const lowerTitle = (title: string) => title.replace(/^The /, "the ");

/** What was done, in one sentence. */
export const DONE = {
  inserted: (title: string, where: string) => `${title} was inserted at ${where}.`,
  updated: (title: string, where: string) =>
    `${title} was there already, at ${where}: it was updated in place, not inserted a second time.`,
  chartInserted: (sheet: string) => `Chart 1 was inserted on the sheet ${sheet}.`,
  chartUpdated: (sheet: string) =>
    `Chart 1 is already on the sheet ${sheet}. Its data and formatting were updated; no second chart was inserted.`,
  headings: (inserted: number, updated: number, where: string) =>
    [
      inserted > 0 ? `${headings(inserted)} inserted, from ${where} down.` : "",
      updated > 0
        ? `${headings(updated)} there already and updated in place; what you wrote there was left as it is.`
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  laidOut: (sheet: string) => `The sheet ${sheet} holds Chart 1, Table 1, the caution and Table 2.`,
} as const;

const headings = (count: number) =>
  count === 1 ? "The heading of one criterion was" : `The headings of ${count} criteria were`;

/** Why something was not done. */
export const REFUSED = {
  what: (title: string) => `${title === TITLES.headings ? `${title} were` : `${title} was`} not inserted.`,
  laidOut: "The report was not laid out.",
  taken: (title: string, cell: string, place: "report" | "selection") => ({
    why: `The cell ${cell} is not empty, and ${lowerTitle(title)} would overwrite it.`,
    next:
      place === "selection"
        ? "Select a cell with more room below it and to its right, or empty the cell, then try again."
        : "Move the contents of that cell, then try again, or insert at a selected cell elsewhere.",
  }),
  inTable: (title: string, table: string) => ({
    why: `It would lie in the table ${table}, and ${lowerTitle(title)} is no part of a table.`,
    next: "Select a cell outside every table, then try again.",
  }),
  noInspection: (missing: string) => ({
    why: `This workbook has no ${missing}, which it reads.`,
    next: "Run Set up: it puts back what is missing and changes nothing else. Then try again.",
  }),
  ownWords: (title: string, words: string) => ({
    why: `A row of ${lowerTitle(title)} holds '${words}', which is not part of it, and would be lost.`,
    next: "Move what you wrote to another row, delete the row that is now empty, then try again.",
  }),
  noReport: {
    why: "The sheet of the report is not in this workbook.",
    next: "Run Set up, which makes it, or select an empty cell and insert there.",
  },
  noCriterion: (criterion: string) => ({
    why: `There is no general criterion ${criterion}.`,
    next: `Choose one of ${criterionRange(SCHEME)}.`,
  }),
} as const;
