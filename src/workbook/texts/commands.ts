import { FAILURES, type Failure } from "./failures";

/** What a button of the ribbon was to do, in the words in which its failure begins. */
export const COMMANDS_NOT_DONE = {
  showPane: "The pane was not opened.",
  setUp: "The pane was not opened at Set up.",
  proof: "The pane was not opened at Proof.",
  chart1: "Chart 1 was not inserted.",
  table1: "Table 1 was not inserted.",
  table2: "Table 2 was not inserted.",
} as const;

/** A fault that no task foresaw. */
export const unforeseen = (what: string): Failure => ({ what, ...FAILURES.other });
