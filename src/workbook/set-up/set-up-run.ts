import type { Inspection } from "../inspection/inspection";
import { referenceOn } from "../inspection/a1";
import { defineName } from "../inspection/workbook-names";
import { UNFINISHED, type PartKey } from "../inspection/workbook-parts";
import type { PlannedSheet } from "./plan-set-up";

/** Thrown between two steps of Set up when the user has stopped it. */
export class Stopped extends Error {}

/** What one run of Set up knows while it makes one sheet after another. */
export interface Run {
  readonly context: Excel.RequestContext;
  readonly inspection: Inspection;
  /** What stands where missing parts go: what is left of them is kept. */
  readonly places: ReadonlyMap<PartKey, readonly (readonly unknown[])[]>;
  /** The ids of the criteria that have a row on Scores, or will have one. */
  readonly criteria: readonly string[];
  /** Every name that the workbook has. */
  readonly names: Set<string>;
}

/** The sheet to write to, empty where it is not in use; it is marked as unfinished. */
export function beginSheet(run: Run, { key, name, state }: PlannedSheet): Excel.Worksheet {
  const { worksheets } = run.context.workbook;
  const sheet = state === "absent" ? worksheets.add(name) : worksheets.getItem(name);
  if (state !== "ours" || key === "report") defineName(run, UNFINISHED, referenceOn(name, "A1"));
  if (state === "cleared") {
    const cells = sheet.getRange();
    cells.clear();
    cells.conditionalFormats.clearAll();
    cells.dataValidation.clear();
  }
  return sheet;
}

/** No sheet is unfinished any more; Set up as a whole is. */
export const finishSheet = (run: Run): void => defineName(run, UNFINISHED, "=TRUE");

/** Takes the mark away: everything is done. */
export function finish({ workbook }: Excel.RequestContext): void {
  workbook.names.getItem(UNFINISHED).delete();
}
