import type { FoundBlock } from "./find-blocks";
import type { Columns } from "./places";

/** The kinds of lines that blocks are made of. */
export type Look =
  | "caption"
  | "row"
  | "caution"
  | "small"
  | "heading"
  | "description"
  | "label"
  | "item"
  | "conclusion"
  | "notice"
  | "typedOver";

/** One line of a block: formulas or texts of its cells. What is not given is left empty. */
export interface Line {
  readonly look: Look;
  readonly number?: string;
  readonly text?: string;
  readonly result?: string;
  /** A line without columns. */
  readonly whole?: string;
  /** How many characters a formula will show at most, where its row must be given a height. */
  readonly length?: number;
}

/** Where a block's first cell is, by its indexes, and the columns that it has. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
  readonly columns: Columns;
}

/** What a cell is given; null leaves it as it is. */
export type Entry = string | null;

/** The entries of a line's cells, `otherwise` where the line says nothing. */
export function entriesOf<Otherwise extends Entry>(
  line: Line,
  columns: Columns,
  otherwise: Otherwise,
): (string | Otherwise)[] {
  const filled = (first: string | undefined, count: number) =>
    Array.from({ length: count }, (_, index) => (index === 0 ? (first ?? otherwise) : otherwise));
  return [
    ...filled(line.whole ?? line.number, columns.number),
    ...filled(line.text, columns.text),
    ...filled(line.result, columns.result),
  ];
}

/** A block of cells that is inserted once and found again by its name. */
export interface Block {
  readonly name: string;
  readonly title: string;
  readonly lineCount: (columns: Columns) => number;
  /** Its row on the report, counted from the report's first cell; of one that goes below whatever stands there, the first it may have. */
  readonly row: number | { readonly notAbove: number };
  readonly lines: (place: BlockPlace) => readonly Line[];
  /** What is written where it stands already; without it its lines are written again, however many they are by now. */
  readonly update?: (found: FoundBlock) => readonly (readonly Entry[])[];
}
