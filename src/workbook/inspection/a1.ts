/** The letters of a column by its index from 0: "A", "Z", "AA". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The address of a cell by its indexes from 0. */
export const cellAddress = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** A formula that refers to a cell by its full address, "=Scores!$J$20", as the title of a chart wants it. */
export function absoluteReference(address: string): string {
  const cell = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, cell)}${address.slice(cell).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** A sheet's name in quotes, as it is written before an address. */
const inQuotes = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

/** A formula that refers to cells of a sheet: "='My report'!$A$1:$C$9". */
export const referenceOn = (sheet: string, address: string) => absoluteReference(`${inQuotes(sheet)}!${address}`);

/** The full address of cells, with quotes where the sheet's name needs them: "Cases!A1", "'My cases'!A1". */
export const addressOn = (sheet: string, address: string) =>
  `${/^[\p{L}\d_]+$/u.test(sheet) ? sheet : inQuotes(sheet)}!${address}`;

/** The sheet's name in an address: "Settings!B3", "'My settings'!B3". */
export function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
