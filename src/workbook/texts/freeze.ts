import { HEADINGS } from "../inspection/headings";
import { PRINTED } from "./report";
import { LABELS } from "./sheets";

const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

/** What frozen copies say on their sheets: who reads them finds them by these words. */
export const FROZEN = {
  /** In the first cell, and nowhere else in a workbook. */
  scoresTitle: "Frozen copy of the scores",
  reportTitle: "Frozen copy of the report",
  facts: {
    area: LABELS.area,
    month: LABELS.month,
    state: LABELS.state,
    when: "Frozen on",
    cases: "Cases",
    missing: "Missing judgements",
    summaryWeight: LABELS.summaryWeight,
    line: LABELS.line,
    summaryInThread: LABELS.summaryInThread,
    answers: "Answers",
    fingerprint: "Fingerprint",
    notice: "Before use",
  },
  ratings: [HEADINGS.criterion, HEADINGS.title, "Rating"],
  values: "These are values. They do not follow the judgements any more.",
  sheet: (kind: "scores" | "report", date: string, number: number) =>
    `${kind === "scores" ? "Scores" : "Report"} frozen ${date}${number > 1 ? ` (${number})` : ""}`,
  about: (area: string, month: string, state: string) =>
    `${[area, month].filter((text) => text !== "").join(", ") || "Inspection without a name"}. State: ${state}.`,
  frozenOn: "Frozen on ",
  when: (when: string, cases: number, fingerprint: string) =>
    `Frozen on ${when}. ${counted(cases, "case")}, fingerprint ${fingerprint}.`,
  settings: (weight: string, line: string, inThread: string) =>
    `Summary weight ${weight}, line of priority ${line}, summary questions in the Thread: ${inThread}.`,
  missing: (count: number) =>
    count === 0
      ? "No judgement is missing."
      : `${counted(count, "judgement")} ${count === 1 ? "is" : "are"} missing: the figures may still change.`,
} as const;

/** What Freeze says. */
export const FREEZE = {
  failed: "The report was not frozen.",
  notRead: "The frozen copies were not read.",
  done: (scores: string, report: string, missing: number) =>
    `The figures are frozen as values on the sheets ${scores} and ${report}.${missing > 0 ? ` ${FROZEN.missing(missing)} Both sheets say so.` : ""}`,
  already: (scores: string) =>
    `Nothing has changed since the last frozen copy, on the sheet ${scores}. No second copy was made.`,
  differences: (count: number, first: readonly string[], more: number) => ({
    why: `Proof finds ${counted(count, "cell")} that ${count === 1 ? "does" : "do"} not agree with the judgements: ${first.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`,
    next: "Open Check, press Prove the figures, correct them, then freeze again.",
  }),
  obstacle: (sentence: string) => ({ why: sentence, next: "Correct this, then freeze again." }),
  changing: {
    why: "The workbook changed while it was being frozen.",
    next: "Wait until nobody is typing, then freeze again.",
  },
  badState: (cell: string, held: string) => ({
    why: `The cell ${cell} holds '${held}', which is not a state of an inspection.`,
    next: "Choose draft, provisional or final, then freeze again.",
  }),
  noReport: {
    why: "The sheet of the report is not in this workbook.",
    next: "Run Set up, which makes it, then freeze again.",
  },

  nothing: "nothing",
  error: "an error",
  move: (id: string, old: string, now: string) => `${id}: ${old} when frozen, ${now} now.`,
  moved: (sheet: string, when: string, count: number) =>
    `${counted(count, "live figure")} ${count === 1 ? "has" : "have"} moved since the copy on the sheet ${sheet} was frozen on ${when}.`,
  movedElsewhere: (sheet: string, when: string) =>
    `Since the copy on the sheet ${sheet} was frozen on ${when}, judgements or settings have changed, but no score or conclusion.`,
  more: (count: number) => `And ${count} more.`,
  same: (sheet: string) => `The live figures are those of the frozen copy on the sheet ${sheet}.`,
  proofMoved: (sheet: string, count: number) =>
    `The sheet ${sheet} is a frozen copy: ${counted(count, "figure")} on it ${count === 1 ? "is" : "are"} not the present one${count === 1 ? "" : "s"}.`,
  changed: "changed",
  unchanged: "none",
  otherAreas: (one: string, other: string) => ({
    what: "The frozen copies were not compared.",
    why: `One is of ${one || "an area without a name"}, the other of ${other || "an area without a name"}.`,
    next: `${PRINTED.caution} Choose two copies of the same area.`,
  }),
} as const;
