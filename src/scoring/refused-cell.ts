import type { Problem } from "./problem";
import type { Refused } from "./refused";
import { problemSentence } from "./texts/problem-sentences";
import type { Wording } from "./texts/problem-words";

/** The cell that a problem leaves where there would be a value. */
export function refusedCell(problem: Problem, wording: Wording): Refused {
  return { refused: problemSentence(problem, wording) };
}
