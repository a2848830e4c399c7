import { NO_RECTANGLE } from "./texts";

/** A cell of a function's result as it is shown. */
export type ResultCell = string | number | boolean | { readonly error: string; readonly message?: string };

/** What a call of a custom function gave: a cell, rows of cells of one length, or an error as Excel prints it. */
export type InvocationResult =
  | { readonly ok: true; readonly value: ResultCell | readonly (readonly ResultCell[])[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The runtime's own error numbers; 2, 3 and 4 are for what was thrown, and what is missing here is #VALUE! too. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** An error as the runtime reports it: a number and a text, "" where an ordinary exception was thrown. */
export function failure(errorCode: number, message: string): InvocationResult {
  // NaN has no number of its own.
  const isNotANumber = errorCode === 0 && message === "NaN";
  return { ok: false, code: isNotANumber ? "#NUM!" : (ERROR_CODES[errorCode] ?? "#VALUE!"), message };
}

/** A returned value as Excel shows it; a returned error is an error, and rows that are no rectangle are #VALUE!. */
export function success(value: unknown): InvocationResult {
  if (isRectangle(value)) return { ok: true, value: value.map((row) => row.map(toCell)) };
  if (Array.isArray(value)) return { ok: false, code: "#VALUE!", message: NO_RECTANGLE };
  const cell = toCell(value);
  return typeof cell === "object"
    ? { ok: false, code: cell.error, message: cell.message ?? "" }
    : { ok: true, value: cell };
}

function isRectangle(value: unknown): value is readonly (readonly unknown[])[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!Array.isArray(value) || !Array.isArray(first) || first.length === 0) return false;
  return value.every((row) => Array.isArray(row) && row.length === first.length);
}

/** Excel shows 0 for null, and for undefined and NaN inside rows, which JSON turns into null. */
function toCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value !== "object") return { error: "#VALUE!" };
  return fromDataType(value);
}

/** Errors and Excel's data types alike carry the value they count as; an error may say why. */
function fromDataType(value: object): ResultCell {
  const { basicValue, basicType, type, message } = value as Readonly<Record<string, unknown>>;
  if (type === "Error" || basicType === "Error") {
    const error = typeof basicValue === "string" ? basicValue : "#VALUE!";
    return typeof message === "string" && message !== "" ? { error, message } : { error };
  }
  return typeof basicValue === "object" || basicValue === undefined ? { error: "#VALUE!" } : toCell(basicValue);
}
