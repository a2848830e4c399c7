import { textOf } from "../../scoring/cell";

/** What a cell that should hold a score shows. */
export type CellScore =
  | { readonly kind: "score"; readonly value: number }
  /** #N/A: nothing can be scored yet, which is not a fault. */
  | { readonly kind: "none" }
  /** Excel is still at it. */
  | { readonly kind: "waiting" }
  | { readonly kind: "error"; readonly word: string };

const WAITING = ["#BUSY!", "#GETTING_DATA", "Loading..."];

/** Reads the value of a cell that should hold a score, as Range.values gives it: errors are words there. */
export function cellScore(value: unknown): CellScore {
  if (typeof value === "number") return { kind: "score", value };
  const word = textOf(value);
  if (word === "" || word === "#N/A") return { kind: "none" };
  if (WAITING.includes(word)) return { kind: "waiting" };
  return { kind: "error", word };
}
