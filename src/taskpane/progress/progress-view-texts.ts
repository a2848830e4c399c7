import { wholePerCent } from "../../scoring/score";

const number = (count: number) => count.toLocaleString("en-GB");

/** What the view of the progress says. */
export const PROGRESS_VIEW_TEXTS = {
  none: "This workbook has no inspection yet. Set one up first.",
  cases: "Cases",
  ofCases: (count: number) =>
    `${number(count)} ${count === 1 ? "case" : "cases"} in the table Cases. Press a number to go there.`,
  noCases: "There are no cases yet.",
  all: "All",
  states: { done: "Done", begun: "Begun", untouched: "Untouched" },
  assessors: "By assessor",
  assessor: "Assessor",
  noAssessor: "none named",
  noColumn: "The table Cases has no column headed Assessor.",
  criteria: "Missing by criterion",
  criterion: "Criterion",
  missing: "Missing",
  unknown: "Not an answer",
  complete: "Nothing is missing.",
  completeOthers: (count: number) => `In the other ${number(count)} nothing is missing.`,
  sample: "Sample",
  kind: "Cases that are",
  there: "There are",
  least: "At least",
  number,
  share: (count: number, all: number) =>
    all === 0 ? number(count) : `${number(count)} (${wholePerCent(count / all)}%)`,
  leastOf: (least: number) => (least < 1 ? `${wholePerCent(least)}%` : number(least)),
  result: "Result",
  met: "met",
  short: "too few",
  noSample:
    "How many cases there should be, the area assessors' share and the least number of each kind can be kept in the settings.",
  addSample: "Add the sample to the settings",
  goTo: (what: string, count: number) => `${what}: ${number(count)}, go to the next`,
} as const;
