import type { Problem } from "../problem";
import { problemWords } from "./problem-sentences";
import type { Wording } from "./problem-words";
import { listOf } from "./scheme-words";

/** Why something must not be used: how many problems there are, and the first of them. */
export interface Refusals {
  readonly count: number;
  readonly first: readonly Problem[];
}

/** As many problems as a person takes in at once. */
const MOST_NAMED = 3;

/**
 * What must not be used and why: "Do not use the scores of 1.2 and Section 1: cell Cases!H18 holds 'Yse', which is not an
 * answer; ...; and 2 more."
 *
 * @param noun in the singular where the titles are given
 */
export function doNotUse(
  noun: string,
  { count, first }: Refusals,
  wording: Wording,
  titles: readonly string[] = [],
): string {
  const what = titles.length === 0 ? noun : `${noun}${titles.length === 1 ? "" : "s"} of ${listOf(titles)}`;
  const named = first.slice(0, MOST_NAMED).map((problem) => problemWords(problem, wording)[0]);
  const more = count > named.length ? `; and ${count - named.length} more` : "";
  return `Do not use ${what}: ${named.join("; ")}${more}.`;
}
