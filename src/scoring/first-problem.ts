import { readingOrder, type NotAnAnswer, type Problem } from "./problem";

/** The problem to name: one of the tables before one of a cell, and of the cells the first in reading order. */
export function firstProblem<Item>(
  items: readonly Item[],
  problemOf: (item: Item) => Problem | undefined,
): Problem | undefined {
  let first: NotAnAnswer | undefined;
  for (const item of items) {
    const problem = problemOf(item);
    if (!problem) continue;
    if (problem.kind !== "not an answer") return problem;
    if (!first || readingOrder(problem, first) < 0) first = problem;
  }
  return first;
}
