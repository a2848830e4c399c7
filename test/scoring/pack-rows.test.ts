import fc from "fast-check";
import { OMI_2007 } from "../../src/scheme/omi-2007";
import { answersOf } from "../../src/scoring/answers";
import { judgementOf } from "../../src/scoring/judgement";
import { learnSpellings, MISSING } from "../../src/scoring/tally/judgement-codes";
import { packRows, PER_WORD } from "../../src/scoring/tally/pack-rows";

const ANSWERS = answersOf(OMI_2007);
const CODES = ["missing", "above", "below", "not relevant"];
const CELLS = [
  null,
  0,
  "",
  "Y",
  "N",
  "N/A",
  "y",
  "yes",
  "Not applicable",
  "insufficient",
  "Yse",
  "Not an answer",
  true,
  { type: "String", basicValue: "N/A" },
  7,
];

/** The code of every cell of the rows, as it is packed. */
function packed(rows: readonly (readonly unknown[])[], columns: readonly number[], areTogether: boolean): number[] {
  const words = Math.ceil(columns.length / PER_WORD);
  const into = new Int32Array(words * rows.length);
  const spellings = learnSpellings(ANSWERS);
  packRows({ rows, columns, areTogether, spellings, packed: into, unknown: () => undefined }, 0, rows.length);
  return rows.flatMap((_, row) =>
    columns.map((__, k) => {
      const [word, place] = [Math.floor(k / PER_WORD), k % PER_WORD];
      const last = Math.min(columns.length - word * PER_WORD, PER_WORD);
      return (into[row * words + word]! >>> (2 * (last - 1 - place))) & 3;
    }),
  );
}

test("a cell counts as the same judgement in whichever column it is, and whatever is in the cells around it", () => {
  const row = fc.array(fc.constantFrom(...CELLS), { minLength: 23, maxLength: 23 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 23 }),
      fc.boolean(),
      (rows, width, areTogether) => {
        const columns = Array.from({ length: width }, (_, index) => (areTogether ? index : 22 - index));
        const expected = rows.flatMap((cells) =>
          columns.map((column) => Math.max(CODES.indexOf(judgementOf(cells[column], ANSWERS)), MISSING)),
        );
        expect(packed(rows, columns, areTogether)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("an empty cell is missing, as Excel on the web hands it over too", () => {
  expect(learnSpellings(ANSWERS).codeOf(null)).toBe(MISSING);
});
