import type { Position } from "../scoring/cell";

/** Names a cell of one argument for a person. */
export type NameCell = (position: Position) => string;

const ADDRESS = /^(.*!)?\$?([A-Z]{0,3})\$?(\d*)(:\$?[A-Z]*\$?\d*)?$/i;

/**
 * Names the cells of an argument by sheet and cell where Excel gives the argument's address ("cell Cases!H18"), else by
 * row and column of the range ("row 17, column 3 of the judgements").
 *
 * @param address as Excel gives it: "Cases!B2:GO101", "Cases!H:H"; empty for an argument that is no range
 */
export function nameCells(address: string | undefined, noun: string): NameCell {
  const [, sheet = "", letters = "", digits = ""] = ADDRESS.exec(address ?? "") ?? [];
  if (letters === "" && digits === "") {
    return ({ row, column }) => `row ${row + 1}, column ${column + 1} of ${noun}`;
  }
  const firstColumn = letters === "" ? 0 : columnNumber(letters);
  const firstRow = digits === "" ? 1 : Number(digits);
  return ({ row, column }) => `cell ${sheet}${columnLetters(firstColumn + column)}${firstRow + row}`;
}

/** The addresses of the arguments, where Excel gives them; a repeating argument's are a list of their own. */
export function argumentAddress(invocation: unknown, index: number): string | undefined {
  const { parameterAddresses } = (invocation ?? {}) as { parameterAddresses?: unknown };
  if (!Array.isArray(parameterAddresses)) return undefined;
  const address: unknown = parameterAddresses.flat()[index];
  return typeof address === "string" && address !== "" ? address : undefined;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(column: number): string {
  return column < 0 ? "" : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
