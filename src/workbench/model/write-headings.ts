import type { Range } from "./range";

/**
 * Writes a table's headings as texts, whatever they look like: the apostrophe that makes a text of a number would be a part of
 * it in a cell that is formatted as text.
 */
export function writeHeadings(range: Range, headings: readonly string[]): void {
  const [formats] = range.numberFormat as [string[]];
  range.values = [headings.map((heading, index) => (formats[index] === "@" ? heading : `'${heading}`))];
}
