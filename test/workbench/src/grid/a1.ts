/** A rectangle of cells; both corners belong to it, rows and columns count from 0. */
export interface GridArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A rectangle of cells on one sheet. */
export interface SheetArea extends GridArea {
  readonly sheetId: string;
}

export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

export const rowCount = (area: GridArea) => area.lastRow - area.firstRow + 1;
export const columnCount = (area: GridArea) => area.lastColumn - area.firstColumn + 1;

/** Column 0 is A, column 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands before the "!": in quotes where Excel wants them. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Cases!B2:C9"; whole columns are "Cases!B:C" and the whole sheet is "Cases!1:1048576", as Excel writes them. */
export function toA1(area: GridArea, sheet?: string): string {
  const from = columnLetters(area.firstColumn);
  const to = columnLetters(area.lastColumn);
  const prefix = sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
  if (area.firstColumn === 0 && area.lastColumn >= MAXIMUM_COLUMNS - 1)
    return `${prefix}${area.firstRow + 1}:${area.lastRow + 1}`;
  if (area.firstRow === 0 && area.lastRow >= MAXIMUM_ROWS - 1) return `${prefix}${from}:${to}`;
  const first = `${from}${area.firstRow + 1}`;
  const last = `${to}${area.lastRow + 1}`;
  return first === last ? prefix + first : `${prefix}${first}:${last}`;
}

const A1 = /^\$?([a-z]{1,3})?\$?(\d{1,7})?(?::\$?([a-z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Reads "B2", "B2:C9", "B:C" or "2:9" (with or without $); null for anything else. */
export function parseA1(text: string): GridArea | null {
  const match = A1.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const isRange = text.includes(":");
  const isSingleCell = column1 !== undefined && row1 !== undefined;
  if (!isRange && !isSingleCell) return null;
  if (isRange && ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined)))
    return null;
  if (column1 === undefined && row1 === undefined) return null;
  const columns =
    column1 === undefined ? [0, MAXIMUM_COLUMNS - 1] : [columnNumber(column1), columnNumber(column2 ?? column1)];
  const rows = row1 === undefined ? [0, MAXIMUM_ROWS - 1] : [Number(row1) - 1, Number(row2 ?? row1) - 1];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return area.firstRow < 0 || area.lastRow >= MAXIMUM_ROWS || area.lastColumn >= MAXIMUM_COLUMNS ? null : area;
}

/** Splits "'My sheet'!B2" into sheet and rest; the sheet is undefined where none is named. */
export function splitSheet(address: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const at = address.indexOf("!");
  return at > 0 ? { sheet: address.slice(0, at), rest: address.slice(at + 1) } : { rest: address };
}
