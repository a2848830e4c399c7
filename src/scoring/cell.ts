import { keyOf, readText } from "./read-text";

export { keyOf };

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
 * An argument as rows of cells. Excel passes a range as rows, a single cell as a scalar and an omitted argument as null;
 * a range can be empty, and its rows of different lengths.
 */
export function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray)
    ? (argument as Cells)
    : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
}

/**
 * An argument that is to be one value: the basic value of a cell. A range of one cell is that cell, and an empty one "",
 * because it was not left out.
 */
export function valueOf(argument: unknown): unknown {
  if (!Array.isArray(argument)) return basicValueOf(argument);
  const [row, ...others] = cellsOf(argument);
  return others.length === 0 && row?.length === 1 ? basicValueOf(row[0] ?? "") : argument;
}

/** Whether an argument was left out of the formula: Excel passes null. */
export function isOmitted(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/**
 * Whether nothing can be seen in a cell. Desktop Excel hands an empty cell over as the number 0, Excel on the web as null,
 * and a formula can leave "": all three are empty, and so is text of nothing but blanks and invisible characters.
 */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === 0 || cell === "") return true;
  return (typeof cell === "string" || typeof cell === "object") && textOf(cell) === "";
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
 * A cell as a person reads it; "" for one in which nothing can be seen. Identifiers are text even where Excel has turned
 * them into numbers: the number 1 and the text 1 are the same.
 */
export function textOf(cell: unknown): string {
  const value = basicValueOf(cell);
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null || value === undefined || value === 0) return "";
  if (typeof value === "number") return String(value);
  return errorCodeOf(value) ?? (Array.isArray(value) ? "several cells" : "a data type");
}

/** What a cell counts as where it is compared with others: its text, capitals apart. */
export function cellKey(cell: unknown): string {
  return textOf(cell).toLowerCase();
}

/** An identifier's text; "" where the cell is empty or an error. */
export function idOf(cell: unknown): string {
  return errorCodeOf(cell) === undefined ? textOf(cell) : "";
}
