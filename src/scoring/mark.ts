import { cellKey, isBlank } from "./cell";

const MARKED = new Set(["yes", "y", "x", "true"]);
const UNMARKED = new Set(["no", "n", "false", "0"]);

/**
 * Whether a cell marks its question: yes, y, x or TRUE do; an empty cell, no, n, FALSE and 0 do not. Undefined for
 * anything else, which is an error: a mark that is guessed would change a score.
 */
export function markOf(cell: unknown): boolean | undefined {
  if (isBlank(cell)) return false;
  const text = cellKey(cell);
  if (MARKED.has(text)) return true;
  return UNMARKED.has(text) ? false : undefined;
}
