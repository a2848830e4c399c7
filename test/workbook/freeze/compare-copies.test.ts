import { compareCopies } from "../../../src/workbook/frozen/compare-copies";
import { frozenCopyOf } from "../../../src/workbook/frozen/frozen-copy";
import { FROZEN } from "../../../src/workbook/texts/freeze";

/** A frozen copy of an area, with the score of 1.2. */
const copyOf = (sheet: string, area: string, when: string, score: number) =>
  frozenCopyOf(sheet, [
    [FROZEN.scoresTitle],
    [FROZEN.facts.area, area],
    [FROZEN.facts.when, when],
    [],
    ["Criterion", "Title", "Score", "Conclusion"],
    ["1.2", "", score, ""],
    [],
    ["Criterion", "Title", "Rating"],
    ["4.1", "", score < 0.7 ? "Partly met" : "Fully met"],
  ])!;

test("two frozen copies of an area are compared, the older first", () => {
  const later = copyOf("One", "Essex", "3 May 2009, 10:00", 0.74);
  const earlier = copyOf("Two", "essex", "27 November 2007, 14:32", 0.667);
  const { older, rows } = compareCopies(later, earlier);
  expect(older.sheet).toBe("Two");
  expect(rows).toEqual([
    ["1.2", "67%", "74%", "+7"],
    ["4.1", "Partly met", "Fully met", "changed"],
  ]);
});

test("areas are never compared with one another, and the caution says why", () => {
  const [one, other] = ["Essex", "Kent"].map((area) => copyOf(area, area, "3 May 2009, 10:00", 0.7));
  expect(() => compareCopies(one!, other!)).toThrow(/Essex.*Kent.*Scores should not be compared area by area/);
});
