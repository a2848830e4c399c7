import fc from "fast-check";
import { errorCell } from "../helpers/excel";
import type { Cell } from "./reading";
import { blank } from "./spellings";
import type { Cells } from "./tables";

/** What may stand anywhere in a table by mistake. */
const odd: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...["Y", "N", "Yse", 1, true, 39115, "1.2", "1.6", "yes", "?", "C1", "Case", "Question", "RoH", "Q1.1-01"],
  ),
  blank as fc.Arbitrary<Cell>,
  fc.constant(errorCell("#N/A") as object),
);

/** A mistake that somebody makes in a table: it gives the table with the mistake in it. */
export type Change = (table: Cells) => Cells;

const place = fc.tuple(fc.nat(60), fc.nat(60));

export const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, odd).map(([[row, column], cell]): Change => (table) => {
      const [at, within] = [row % table.length, column % table[0]!.length];
      return table.map((cells, index) => (index === at ? cells.map((one, c) => (c === within ? cell : one)) : cells));
    }),
  },
  fc.nat(60).map((row): Change => (table) => [...table, table[row % table.length]!]),
  fc.nat(60).map(
    (column): Change =>
      (table) =>
        table.map((row) => [...row, row[column % row.length]]),
  ),
  fc.nat(60).map((column): Change => (table) => {
    const at = column % table[0]!.length;
    return table[0]!.length === 1 ? table : table.map((row) => row.filter((_, index) => index !== at));
  }),
);
