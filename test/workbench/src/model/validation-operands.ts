import { parseValue } from "numfmt";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { absoluteReference, rangeArea } from "./given-range";

const DAY = 86_400_000;
/** Excel's number for 1 January 1970. */
const EPOCH = 25_569;

export type OperandKind = "number" | "dateTime";

/** A formula or a number as the document keeps it: "=A1", "10", a date as its serial number. Throws InvalidArgument. */
export function operandText(context: ModelContext, given: unknown, kind: OperandKind): string {
  const area = rangeArea(given);
  if (area) return absoluteReference(context, area);
  if (typeof given === "number" && Number.isFinite(given)) return String(given);
  if (typeof given !== "string" || given.trim() === "" || given === "=") throw invalidArgument();
  const text = given.trim();
  const bare = text.replace(/^=/, "");
  if (Number.isFinite(Number(bare))) return String(Number(bare));
  if (text.startsWith("=")) return text;
  if (kind === "number") throw invalidArgument();
  return String(serialOf(text));
}

/** As Excel answers an operand: always a formula, "=10". */
export const operandFormula = (text: string) => (text.startsWith("=") ? text : `=${text}`);

function serialOf(text: string): number {
  // The client writes a Date as ISO 8601 in universal time.
  if (/^\d{4}-\d\d-\d\dT.*Z$/.test(text)) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) return time / DAY + EPOCH;
  }
  const parsed = parseValue(text.replace("T", " ")) as { v: unknown } | null;
  if (typeof parsed?.v !== "number") throw invalidArgument();
  return parsed.v;
}
