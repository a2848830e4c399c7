/**
 * What stands in one cell, as Excel hands it over: text, a number, TRUE or FALSE, nothing, an error object, or one of
 * Excel's data types. Cells are `unknown` everywhere in the core, because that is what they are until judged here.
 */
export type Cells = readonly (readonly unknown[])[];

/** A cell of a range by its row and column, both counted from 0 within the range. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Whether a cell is empty. Desktop Excel hands an empty cell over as the number 0, Excel on the web as null, and a
 * formula can leave "": all three are empty, and so is text of nothing but spaces.
 */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === 0 || cell === "") return true;
  return typeof cell === "string" && cell.trim() === "";
}

/** A cell of one of Excel's data types (a formatted number, say) reduced to its basic value; any other cell as it is. */
export function basicValueOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicValue } = cell as { basicValue?: unknown };
  const isPlain = typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean";
  return isPlain && errorCodeOf(cell) === undefined ? basicValue : cell;
}

/** The code of an error cell ("#N/A", "#REF!"), or undefined where the cell is no error. */
export function errorCodeOf(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  if (typeof code === "string" && code.startsWith("#")) return code;
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return basicValue;
  return undefined;
}

/**
 * A cell as a person reads it, without outer blanks; "" for an empty cell. Identifiers are text even where Excel has
 * turned them into numbers.
 */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  const value = basicValueOf(cell);
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isBlank(value)) return "";
  if (typeof value === "number") return String(value);
  return errorCodeOf(value) ?? (Array.isArray(value) ? "several cells" : "a data type");
}

/** An identifier's text; "" where the cell is empty or an error. */
export function idOf(cell: unknown): string {
  return errorCodeOf(cell) === undefined ? textOf(cell) : "";
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * What an identifier or a heading counts as: its text in small letters, without the invisible characters that come along
 * when text is pasted from elsewhere. Plain text, the usual case, is told by its letters: a search for each of some hundred
 * headings would cost as much as counting their judgements.
 */
export function keyOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 126) return text.replace(INVISIBLE, "").toLowerCase();
  }
  return text.toLowerCase();
}
