import type { Rules } from "../scheme/scheme";
import { cellKey } from "./cell";
import { keyOf } from "./read-text";

/** The rating a cell names, in the report's spelling; undefined for any other word. */
export function levelOf(cell: unknown, { ratings }: Rules): string | undefined {
  const key = cellKey(cell);
  return ratings.find((rating) => keyOf(rating) === key);
}

/**
 * The word proposed for a criterion that is not scored from the levels of its specific criteria: the median, the lower of
 * two middle ones; undefined of none. This is this tool's rule: the Inspectorate publishes none, and its word stands.
 *
 * @param levels ratings in the report's spelling
 */
export function proposedLevel(levels: readonly string[], { ratings }: Rules): string | undefined {
  const ranks = levels.map((level) => ratings.indexOf(level)).sort((a, b) => a - b);
  const middle = ranks[Math.floor(ranks.length / 2)];
  return middle === undefined ? undefined : ratings[middle];
}
