import { PER_WORD } from "./pack-rows";

/** What every judgement counts as, kept for a second look: row by row, 16 columns in a whole number, two bits each. */
export interface KeptCodes {
  readonly packed: Int32Array;
  readonly rows: number;
  /** How many columns there are, and how many whole numbers a row takes. */
  readonly columns: number;
  readonly words: number;
}

/** Room for the codes of so many rows. */
export function roomForCodes(rows: number, columns: number): KeptCodes {
  const words = Math.ceil(columns / PER_WORD);
  return { packed: new Int32Array(rows * words), rows, columns, words };
}

/** Where the code of a column is in a row: in which whole number, and how many bits from its lowest. */
export function placeOfCode(column: number, { columns }: KeptCodes): { readonly word: number; readonly shift: number } {
  const word = Math.floor(column / PER_WORD);
  const inWord = Math.min(PER_WORD, columns - PER_WORD * word);
  return { word, shift: 2 * (inWord - 1 - (column % PER_WORD)) };
}
