import { BRING_OVER } from "./bring-over";

/** Why a cell does not show what it must. */
export type DifferenceKind =
  "typed over" | "stale" | "other formula" | "unknown function" | "unreadable" | "too narrow";

const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "27 November 2026, 14:32", whatever language the computer has. */
export function dateAndTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Words in quotation marks, figures without. */
const quoted = (shown: string) => (/^[-\d.,%#]*$|^nothing$|^an error$|^#/.test(shown) ? shown : `'${shown}'`);
const isAre = (count: number) => (count === 1 ? "is" : "are");

const PROVED = "Proved on ";

/** What Proof says. */
export const PROOF = {
  failed: "The figures were not proved.",
  stamp: (when: string, figures: number, judgements: number, cases: number) =>
    `${PROVED}${when}: ${counted(figures, "figure")} agree with ${counted(judgements, "judgement")} on ${counted(cases, "case")}.`,
  proved: PROVED,
  withdrawn: (when: string) => `Not proved: on ${when} figures did not agree with the judgements.`,
  changed: (when: string) => `The figures have changed since they were proved on ${when}.`,
  notStamped: (differences: number, figures: number) =>
    `The report was not stamped: ${differences.toLocaleString("en-GB")} of ${counted(figures, "figure")} ${differences === 1 ? "does" : "do"} not agree with the judgements.`,
  notCalculated: "The report was not stamped: the figures cannot be compared.",
  held: "The report was not stamped.",

  cell: (heading: string, id: string) => `${heading} of ${id}`,
  number: (id: string) => `Number of ${id}`,
  title: (id: string) => `Title of ${id}`,
  notice: "The notice",
  lineInChart: "Name of the line in Chart 1",
  criterionInChart: "The criterion behind Chart 1",
  legend: "Name of the columns in Chart 1",
  sectionInChart: "The section behind Chart 1",
  behindChart: "The area behind Chart 1",
  textOf: (title: string) => `Text of ${title.replace(/^The /, "the ")}`,
  headingLost: (heading: string, held: string | undefined) =>
    held === undefined
      ? `The table has no column with the heading '${heading}', so what it shows cannot be compared. Undo what removed it, or type the heading again.`
      : `The heading '${heading}' now reads '${held}', so what the column shows cannot be compared.`,
  columns: (title: string, count: number) =>
    `${title} has ${counted(count, "column")}: columns were inserted or deleted in it, so what it shows cannot be compared. Undo that.`,
  inChart: (id: string) => `Chart 1, ${id}`,
  formulaOf: (id: string) => `The formula of ${id}`,
  differs: {
    "typed over": "has been typed over",
    stale: "shows an old figure",
    "other formula": "has another formula, or an old figure",
    "unknown function": "does not find its function",
    unreadable: "is formatted so that its figure cannot be read",
    "too narrow": "is too narrow for its figure",
  } satisfies Record<DifferenceKind, string>,
  nothing: "nothing",
  anError: "an error",
  difference: (what: string, differs: string, shown: string, right: string) =>
    `${what} ${differs}. It shows ${shown === "" ? "nothing" : quoted(shown)}; the judgements give ${quoted(right)}.`,
  differenceOfText: (what: string, differs: string, shown: string, right: string) =>
    `${what} ${differs}. It reads ${shown === "" ? "nothing" : quoted(shown)} instead of ${quoted(right)}.`,
  unknownFunction: "The formula shows #NAME?: Excel has lost the function of OMI Scores.",

  manual: "Calculation is set to manual, so cells may show old figures.",
  busy: "Excel is still calculating.",
  changing: "The judgements changed while they were read. Prove again.",
  refused: "A score is refused. The notice on the sheet Scores says why.",
  noReport: "All figures agree. There is no sheet Report to stamp: run Set up, which makes it.",
  calculation: {
    overwritten: "The formula that scores the inspection has been typed over or deleted.",
    unknown: "The formula that scores the inspection shows #NAME?: Excel has lost the function of OMI Scores.",
    spill: "Cells are in the way of the results. Empty every cell below the formula, then prove again.",
    error: (code: string) => `The formula that scores the inspection gives ${code}.`,
    changed: "The formula that scores the inspection has been changed.",
  },
  noticeDeleted: "The notice below the title of the report has been deleted, or the line below it.",
  behindNotice: "A formula behind the notice has been typed over.",
  typedOver: (words: string) => `The notice says that this has been typed over: ${words}.`,
  chart: {
    series: (count: number) => `Chart 1 draws ${count} series instead of 3.`,
    source: (series: string, drawn: string, right: string) =>
      `Chart 1: the series '${series}' draws ${drawn.replace(/^=/, "").replaceAll("$", "")} instead of ${right}.`,
    name: (shown: string, right: string) => `Chart 1: a series is named '${shown}' instead of '${right}'.`,
    title: (shown: string, right: string) => `Chart 1 is titled '${shown}' instead of '${right}'.`,
    values: (series: string) => `Chart 1: the series '${series}' does not show the values behind the chart.`,
    copied: (sheet: string, sentence: string) =>
      `A copy of Chart 1 on the sheet ${sheet} is otherwise. ${sentence} Delete the copy.`,
    others: (count: number) =>
      `The sheet of the report has ${counted(count, "chart")} besides Chart 1, which Proof does not compare.`,
    untold:
      "This version of Excel does not say which cells a chart draws. The values of Chart 1 were compared, its sources were not.",
  },
  unknownBlock: (sheet: string) =>
    `The sheet ${sheet} holds parts of the report that have lost their names, so what they show cannot be compared. Delete them and insert them again.`,
  copiedReport: (sheet: string) =>
    `The sheet ${sheet} holds a copy of parts of the report. Proof does not compare it. Check it yourself, or delete it.`,
  thread: (name: string) =>
    `The name ${name}, which formulas of yours may read, does not give the score of the RoH Thread.`,
  uncovered: (sheet: string, count: number) =>
    `The sheet ${sheet} shows figures that Proof does not compare, in ${counted(count, "cell")}. Check ${count === 1 ? "it" : "them"} yourself, or delete what is a copy.`,
  copied: (sheet: string, count: number, differing: number) =>
    `The sheet ${sheet} holds a copy of scores as values, in ${counted(count, "cell")}. ${differing === 0 ? "They are the present figures" : `${differing.toLocaleString("en-GB")} of them ${isAre(differing)} not the present figure${differing === 1 ? "" : "s"}`}, and they do not follow the judgements.`,

  notCured: "The figures were not corrected.",
  /** Each cure: what is the matter, the button, and what is said when it was done. */
  cures: {
    automatic: {
      about: () => "Excel calculates only when it is asked to.",
      button: "Calculate automatically",
      done: "Excel calculates automatically now, and has calculated everything.",
    },
    calculate: {
      about: (count: number) => `${counted(count, "cell")} ${isAre(count)} out of date.`,
      button: "Recalculate all",
      done: "Everything was calculated again.",
    },
    restore: {
      about: (count: number) =>
        `${counted(count, "cell")} ${count === 1 ? "has" : "have"} lost ${count === 1 ? "its" : "their"} formula. Restore writes ${count === 1 ? "it" : "them"} again and changes nothing else.`,
      button: "Restore",
      done: "The formulas were written again.",
    },
    write: {
      about: (count: number) =>
        `The ${count === 1 ? "formula" : "formulas"} of ${counted(count, "cell")} can be written again.`,
      button: "Write again",
      done: "The formulas were written again.",
    },
    format: {
      about: (count: number) => `${counted(count, "cell")} cannot be read.`,
      button: "Make readable",
      done: "The cells can be read again.",
    },
    chart: {
      about: () => "Chart 1 does not draw the figures of the sheet Scores.",
      button: "Correct Chart 1",
      done: "Chart 1 draws the figures of the sheet Scores again.",
    },
    bringOver: {
      about: () => BRING_OVER.needed,
      button: BRING_OVER.button,
      done: BRING_OVER.done,
    },
  },
  byHand: (count: number) => `${counted(count, "cell")} only you can correct.`,
} as const;
