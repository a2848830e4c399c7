import { cellKey, cellsOf, errorCodeOf, isBlank } from "./cell";
import type { Problem, Source } from "./problem";

/** A row of two columns: its number in the range, and its cells. */
export type Pair = readonly [row: number, first: unknown, second: unknown];

/**
 * The rows of an argument that has two columns, or why it cannot be read. Empty rows are left out, and so is the first of
 * the others where it is the headings.
 *
 * @param headings what the headings, or the first of them, count as
 */
export function readPairs(argument: unknown, source: Source, headings: readonly string[]): readonly Pair[] | Problem {
  const code = errorCodeOf(argument);
  if (code !== undefined) return { kind: "argument error", source, code };
  const pairs: Pair[] = [];
  for (const [row, cells] of cellsOf(argument).entries()) {
    if (cells.every(isBlank)) continue;
    if (cells.length !== 2) return { kind: "not two columns", source };
    pairs.push([row, cells[0], cells[1]]);
  }
  const [, ...first] = pairs[0] ?? [];
  return headings.every((heading, column) => cellKey(first[column]) === heading) ? pairs.slice(1) : pairs;
}
