import type { ParameterType } from "./read-functions-metadata";

/** What a cell of the grid holds; null is an empty one, an error is as Excel prints it: "#N/A". */
export type GridCell = string | number | boolean | null | { readonly error: string };

/** What a cell becomes on its way to a function; an error where Excel does not make the call. */
export type Coerced = { readonly value: string | number | boolean } | { readonly error: string };

const NO_VALUE: Coerced = { error: "#VALUE!" };

/** A value that is there, as the declared type: 5 from "5", "TRUE" from TRUE; #VALUE! where Excel cannot convert it. */
export function coerce(value: string | number | boolean, type: ParameterType): Coerced {
  switch (type) {
    case "any":
      return { value };
    case "number":
      return asNumber(value);
    case "string":
      return { value: asText(value) };
    case "boolean":
      return asBoolean(value);
  }
}

/** What an empty cell is to a parameter of a declared type. */
export function blankOf(type: ParameterType): string | number | boolean {
  if (type === "string") return "";
  return type === "boolean" ? false : 0;
}

function asNumber(value: string | number | boolean): Coerced {
  if (typeof value !== "string") return { value: Number(value) };
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? { value: Number(value) } : NO_VALUE;
}

/** Excel writes a number with at most 15 significant digits. */
function asText(value: string | number | boolean): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace("e", "E");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

function asBoolean(value: string | number | boolean): Coerced {
  if (typeof value !== "string") return { value: Boolean(value) };
  const word = value.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE" ? { value: word === "TRUE" } : NO_VALUE;
}
