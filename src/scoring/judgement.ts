import { meaningOf, type AnswerMeaning } from "./answers";
import { basicValueOf, isBlank } from "./cell";

/**
 * What a cell of judgements says: above the line, below it, not relevant, still missing, or "unknown", which is no
 * answer at all and must never be counted.
 */
export type Judgement = AnswerMeaning | "missing" | "unknown";

/**
 * Tells what one cell of judgements says. Numbers, TRUE, FALSE and error cells are not answers, and Excel's error #N/A
 * is not the answer N/A. An empty cell is missing, not "not relevant".
 */
export function judgementOf(cell: unknown): Judgement {
  if (cell === null || cell === 0 || cell === "") return "missing";
  const value = basicValueOf(cell);
  if (isBlank(value)) return "missing";
  if (typeof value !== "string") return "unknown";
  return meaningOf(value) ?? "unknown";
}
