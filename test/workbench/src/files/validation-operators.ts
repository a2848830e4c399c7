/** How a file names the comparisons of data validation and conditional formats. */
export const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** How a file names the kinds of data validation that compare. */
export const COMPARED_TYPES = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

export const ERROR_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The file's word for a word of the document. */
export function fileWord(words: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(words).find((key) => words[key] === word) ?? "";
}
