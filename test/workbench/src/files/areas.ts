import type { Area } from "../document/values";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A column's letters: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column with these letters, in either case: "A" is 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B2", or "A1" for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$2", as a formula has an area that is to stay where it is; whole columns and rows are "$A:$B" and "$1:$2". */
export function absoluteAddress(area: Area): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  if (firstColumn === 0 && lastColumn === LAST_COLUMN) return `$${firstRow + 1}:$${lastRow + 1}`;
  if (firstRow === 0 && lastRow === LAST_ROW) return `$${columnLetters(firstColumn)}:$${columnLetters(lastColumn)}`;
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The areas of a list of addresses with blanks between them, as `sqref` holds one. */
export function addressList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** Reads "A1", "$A$1:B2", "A:B" or "1:3"; null where it is none of these or off the sheet. */
export function parseArea(address: string): Area | null {
  const [, firstLetters, firstDigits, colon, lastLetters, lastDigits] = ADDRESS.exec(address) ?? [];
  if (!firstLetters && !firstDigits) return null;
  if (!colon && !(firstLetters && firstDigits)) return null;
  if (colon && (!firstLetters !== !lastLetters || !firstDigits !== !lastDigits)) return null;
  const rows = [firstDigits, colon ? lastDigits : firstDigits].map((digits) => (digits ? Number(digits) - 1 : null));
  const columns = [firstLetters, colon ? lastLetters : firstLetters].map((one) => (one ? columnNumber(one) : null));
  const [top, bottom] = [rows[0] ?? 0, rows[1] ?? LAST_ROW];
  const [left, right] = [columns[0] ?? 0, columns[1] ?? LAST_COLUMN];
  const area = {
    firstRow: Math.min(top, bottom),
    firstColumn: Math.min(left, right),
    lastRow: Math.max(top, bottom),
    lastColumn: Math.max(left, right),
  };
  return area.firstRow < 0 || area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN ? null : area;
}

/** Reads a list of addresses; what is no address is left out. */
export function parseAddressList(addresses: string | undefined): Area[] {
  return (addresses ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

/** How many rows and columns an area has. */
export function sizeOf(area: Area): { rows: number; columns: number } {
  return { rows: area.lastRow - area.firstRow + 1, columns: area.lastColumn - area.firstColumn + 1 };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?:(:)\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;
