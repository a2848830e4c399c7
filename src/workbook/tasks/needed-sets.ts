import type { Failure } from "../texts/failures";
import { NEEDED_SETS_TEXTS as TEXTS } from "../texts/needed-sets";

/**
 * The newest sets of Excel's interface that are used without asking first: a test reads them off the members in use. The
 * manifest asks for the shared runtime alone, as Microsoft wants it of an add-in that has one, so these are looked at when the
 * pane starts.
 */
export const NEEDED_SETS = [
  "ExcelApi 1.13",
  // Addresses of arguments, by which messages name cells.
  "CustomFunctionsRuntime 1.3",
  "SharedRuntime 1.1",
] as const;

/** Whether this Excel has a set, "ExcelApi 1.13". */
export function isSetSupported(set: string): boolean {
  const [name = "", version = ""] = set.split(" ");
  return Office.context.requirements.isSetSupported(name, version);
}

/** Why this Excel cannot run the add-in, with the sets it lacks and which Excel has them; null where it has all. */
export function missingSets(): Failure | null {
  const missing = NEEDED_SETS.filter((set) => !isSetSupported(set));
  if (missing.length === 0) return null;
  const { what, why, next } = TEXTS;
  return { what, why: why(missing), next };
}
