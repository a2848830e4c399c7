import type { Inspection } from "../inspection/inspection";
import { defineName } from "../inspection/define-name";
import { UNFINISHED, type PieceKey } from "../inspection/pieces";
import type { PlannedSheet } from "./plan";

/** Thrown between two steps of Set up when the user has stopped it. */
export class Stopped extends Error {}

/** What one run of Set up knows while it makes one sheet after another. */
export interface Run {
  readonly context: Excel.RequestContext;
  readonly inspection: Inspection;
  /** What stands where missing pieces go: what is left of them is kept. */
  readonly places: ReadonlyMap<PieceKey, readonly (readonly unknown[])[]>;
  /** The ids of the criteria that have a row on Scores, or will have one. */
  readonly criteria: readonly string[];
  /** Every name that the workbook has. */
  readonly names: Set<string>;
}

/** The sheet to write to, empty where it is not in use; it is marked as unfinished. */
export function beginSheet(run: Run, { name, state }: PlannedSheet): Excel.Worksheet {
  const { worksheets } = run.context.workbook;
  if (state === "ours") return worksheets.getItem(name);
  const sheet = state === "absent" ? worksheets.add(name) : worksheets.getItem(name);
  defineName(run, UNFINISHED, sheet.getRange("A1"));
  if (state === "cleared") sheet.getRange().clear();
  return sheet;
}

/** Takes the mark of the unfinished sheet away. */
export function finishSheet(context: Excel.RequestContext): void {
  context.workbook.names.getItem(UNFINISHED).delete();
}
