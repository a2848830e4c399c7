/**
 * Errors newer than the file format, by their number in a rich value. A cell that shows one is stored as #VALUE! with
 * such a value behind it; written out plainly, Excel would call the file damaged.
 */
export const RICH_ERRORS: readonly (readonly [error: string, type: number])[] = [
  ["#SPILL!", 8],
  ["#CONNECT!", 9],
  ["#BLOCKED!", 10],
  ["#UNKNOWN!", 11],
  ["#FIELD!", 12],
  ["#CALC!", 13],
];

/** Errors that a cell of a file may hold as they are. */
export const PLAIN_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);
