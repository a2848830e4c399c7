import type { AnswerMeaning } from "../scheme/scheme";
import type { Answers } from "./answers";
import { basicValueOf } from "./cell";
import { keyOf } from "./read-text";

/**
 * What a cell of judgements says: above the line, below it, not relevant, still missing, or "unknown", which is no
 * answer at all and must never be counted.
 */
export type Judgement = AnswerMeaning | "missing" | "unknown";

/**
 * Tells what one cell of judgements says. Numbers are answers only where the list has them, TRUE, FALSE and error cells
 * never, and Excel's error #N/A is not the answer N/A. A cell in which nothing can be seen is missing, not "not relevant".
 */
export function judgementOf(cell: unknown, { meanings }: Answers): Judgement {
  const value = basicValueOf(cell);
  if (value === null || value === undefined || value === 0) return "missing";
  if (typeof value === "number") return meanings.get(String(value)) ?? "unknown";
  if (typeof value !== "string") return "unknown";
  const key = keyOf(value);
  return key === "" ? "missing" : (meanings.get(key) ?? "unknown");
}
