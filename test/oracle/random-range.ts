import fc from "fast-check";
import { type Judgement, tally, type Tally } from "./oracle";
import { answerCell, type AnswerCell, columnOfCells } from "./spellings";

/** A range of judgements as Excel hands it over, and the tallies of its columns. */
export interface Range {
  readonly cells: unknown[][];
  readonly columns: readonly Tally[];
}

const noAnswer = answerCell("no answer");

/** Rows of cells as a range; what a row lacks at its end is missing. */
function rangeOf(rows: readonly (readonly AnswerCell[])[]): Range {
  const width = Math.max(...rows.map((row) => row.length));
  const judgementOf = (row: readonly AnswerCell[], column: number): Judgement => row[column]?.judgement ?? "missing";
  return {
    cells: rows.map((row) => row.map((one) => one.cell)),
    columns: Array.from({ length: width }, (_, column) => tally(rows.map((row) => judgementOf(row, column)))),
  };
}

/** Full rows of a height and a width, each column with a leaning of its own. */
function fullRows(height: number, width: number): fc.Arbitrary<AnswerCell[][]> {
  return fc
    .array(columnOfCells, { minLength: width, maxLength: width })
    .chain((columns) => fc.array(fc.tuple(...columns), { minLength: height, maxLength: height }));
}

/** A range with all its cells. */
export function fullRange(height: number, width: number): fc.Arbitrary<Range> {
  return fullRows(height, width).map(rangeOf);
}

/** A range of which rows lack their last cells; one row at least is whole. */
export function jaggedRange(height: number, width: number): fc.Arbitrary<Range> {
  const lengths = fc.array(fc.nat(width), { minLength: height, maxLength: height });
  return fc
    .tuple(fullRows(height, width), lengths, fc.nat(height - 1))
    .map(([rows, kept, whole]) =>
      rangeOf(rows.map((row, index) => (index === whole ? row : row.slice(0, kept[index])))),
    );
}

/** A range in which one cell is no answer. */
export function spoiltRange(height: number, width: number): fc.Arbitrary<Range> {
  return fc
    .tuple(fullRows(height, width), fc.nat(height - 1), fc.nat(width - 1), noAnswer)
    .map(([rows, spoiltRow, spoiltColumn, cell]) =>
      rangeOf(
        rows.map((row, index) =>
          index === spoiltRow ? row.map((one, column) => (column === spoiltColumn ? cell : one)) : row,
        ),
      ),
    );
}

/** A number of cases and of questions that a range may cover. */
export const size = fc.record({ height: fc.integer({ min: 1, max: 25 }), width: fc.integer({ min: 1, max: 8 }) });

/** A range of any size: whole, or with rows that lack their last cells. */
export const range: fc.Arbitrary<Range> = size.chain(({ height, width }) =>
  fc.oneof(fullRange(height, width), jaggedRange(height, width)),
);
