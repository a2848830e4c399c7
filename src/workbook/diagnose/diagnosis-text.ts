import { DIAGNOSE } from "../texts/diagnose";
import type { Line } from "./line";

/** Those not as assumed first, and of these the needed ones. */
export function inOrderOfWeight(lines: readonly Line[]): Line[] {
  const weight = ({ isAssumed, isNeeded }: Line) => (isAssumed ? 0 : isNeeded ? 2 : 1);
  return [...lines].sort((one, other) => weight(other) - weight(one));
}

/** A sentence that says how many lines are not as assumed, and how many of these are needed. */
export function diagnosisSentence(lines: readonly Line[]): string {
  const others = lines.filter(({ isAssumed }) => !isAssumed);
  if (others.length === 0) return DIAGNOSE.allAssumed(lines.length);
  return DIAGNOSE.otherwise(others.length, others.filter(({ isNeeded }) => isNeeded).length);
}

/** The table as text that pastes into a sheet or an e-mail: a line each, with tabs between its cells. Nothing of the workbook is in it. */
export function diagnosisText(lines: readonly Line[]): string {
  const { headings, yes, no, title } = DIAGNOSE;
  const { what, assumed, here, needed, isAssumed } = headings;
  const rows = inOrderOfWeight(lines).map((line) => [
    line.what,
    line.assumed,
    line.here,
    line.isAssumed ? yes : no,
    line.isNeeded ? yes : no,
  ]);
  const table = [[what, assumed, here, isAssumed, needed], ...rows].map((row) => row.join("\t"));
  return [title, diagnosisSentence(lines), ...table].join("\n");
}
