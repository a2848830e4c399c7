import type { BadCondition } from "../../scoring/case-form/condition";
import { badCondition } from "./cases";
import { dateAndTime } from "./proof";

const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const [AGAIN, SINCE] = [
  "The judgements have changed since: press Check again.",
  "The judgements have not changed since.",
];

/** What the sheet Check says, and what is said of it. */
export const CHECK_TEXTS = {
  title: "Check of the inspection",
  note: "Worst first: an Error must be corrected, a Warning needs a look, a Note is for information. The list that begins with Severity follows every edit.",
  /** The line above the points that no formula finds, before and after an edit. */
  read: (now: Date, fingerprint: string, points: number) => {
    const found = points === 0 ? "nothing more was found on the sheets" : `${counted(points, "point")} below`;
    const when = `Read from the sheets on ${dateAndTime(now)}, fingerprint ${fingerprint}: ${found}.`;
    return { before: `${when} ${SINCE}`, after: `${when} ${AGAIN}` };
  },
  goTo: "Go to",
  done: (sheet: string, counts: string) => `The sheet ${sheet} lists ${counts}, worst first.`,
  nothing: "no errors and no points to check",
  changed: AGAIN,
  counts: { Error: "error", Warning: "warning", Note: "note" },
} as const;

/** "2 errors, 1 warning and 3 notes". */
export function countsInWords(counts: Readonly<Record<"Error" | "Warning" | "Note", number>>): string {
  const parts = (["Error", "Warning", "Note"] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : counted(counts[severity], CHECK_TEXTS.counts[severity]),
  );
  if (parts.length === 0) return CHECK_TEXTS.nothing;
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`;
}

/** What a cell holds in which nothing can be seen. */
export const HOLDS = {
  zero: "holds 0, which Excel hands over like an empty cell",
  nothing: "shows nothing",
  empty: "is empty",
} as const;

/** What no formula finds, in words. */
export const SHEET_POINTS = {
  merged: (area: string) =>
    `Cells ${area} are merged: only the first of them holds a judgement, and the others count as missing. Unmerge them and type each judgement.`,
  mergedUntold:
    "This version of Excel does not say which cells are merged. Look for merged cells among the judgements.",
  formulas: (count: number, cell: string) =>
    `${counted(count, "judgement")} or case ${count === 1 ? "id is a formula" : "ids are formulas"}, the first in cell ${cell}: what they show can change without anybody typing. Type the answers.`,
  zeros: (count: number, cell: string, shown: string) => {
    const looks = shown === "0" || shown === "" ? "" : `, shown as '${shown}'`;
    return `${counted(count, "cell")} among the judgements ${count === 1 ? "holds" : "hold"} 0, the first cell ${cell}${looks}. Excel hands 0 over like an empty cell, so ${count === 1 ? "it counts" : "they count"} as missing. Type an answer.`;
  },
  second: (name: string, sheet: string, like: string) =>
    `The table ${name} on the sheet ${sheet} looks like a second table ${like}: nothing of it is scored. There is one inspection in a workbook.`,
  beside: (cell: string) => `Cells beside the table Cases hold something, the first near ${cell}. They are not scored.`,
  badCondition: (question: string, condition: BadCondition, cell: string) =>
    `When ${question} is relevant is not known: in cell ${cell}, ${badCondition(condition)}`,
  judged: (question: string, condition: string, cases: number, cell: string) =>
    `${question} is judged in ${counted(cases, "case")} to which it does not apply (relevant when ${condition}), the first in cell ${cell}. Correct the answer, or what the condition rests on.`,
  leftOut: (question: string, condition: string, cases: number, cell: string) =>
    `${question} is answered as not relevant in ${counted(cases, "case")} to which it applies (relevant when ${condition}), the first in cell ${cell}. Correct the answer, or what the condition rests on.`,
  press: (sentence: string, button: string) => `${sentence} Press ${button} in the pane.`,
} as const;

/** Said if Excel would not do it; why and what next are then Excel's. */
export const NOT_CHECKED = "The workbook was not checked.";

export const CHECK_FAILURES = {
  noInspection: {
    what: NOT_CHECKED,
    why: "There is no inspection in it: it has no tables named Cases and Questions.",
    next: "Run Set up on the OMI tab first.",
  },
  sheetTaken: (sheet: string) => ({
    what: NOT_CHECKED,
    why: `The workbook has a sheet ${sheet} already, which OMI Scores does not know as its own, and nothing was written.`,
    next: `Rename that sheet, then press Check again.`,
  }),
} as const;
