import type { DifferenceKind } from "../proof/shown-figures";

const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "27 November 2026, 14:32", whatever language the computer has. */
export function dateAndTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What Proof says. */
export const PROOF = {
  failed: "The figures were not proved.",
  stamp: (when: string, figures: number, judgements: number, cases: number) =>
    `Proved on ${when}: ${counted(figures, "figure")} agree with ${counted(judgements, "judgement")} on ${counted(cases, "case")}.`,
  changed: (when: string) => `The figures have changed since they were proved on ${when}.`,
  notStamped: (count: number) =>
    `${counted(count, "difference")} ${count === 1 ? "was" : "were"} found, so the report was not stamped. Correct ${count === 1 ? "it" : "them"}, then prove again.`,
  differs: {
    "typed over": "has been typed over",
    stale: "shows an old figure",
    "unknown function": "shows #NAME?: Excel did not know the function",
    unreadable: "does not show its figure as it is rounded, or is too narrow for it",
  } satisfies Record<DifferenceKind, string>,
  difference: (address: string, what: string, differs: string) => `${address} (${what}) ${differs}.`,
  manual: "Calculation is set to manual, so cells may show old figures.",
  busy: "Excel is still calculating.",
  changing: "The judgements changed while they were read.",
  refused: (words: string) => `${words}`,
  chart: (series: string) => `Chart 1: ${series} does not draw the cells behind the chart.`,
  uncovered: (sheet: string) => `The sheet ${sheet} shows figures of this inspection that Proof does not compare.`,
  cures: { restore: "Restore", calculate: "Recalculate all", chart: "Insert Chart 1 again" },
} as const;
