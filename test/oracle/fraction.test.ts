import fc from "fast-check";
import { add, asWritten, compare, divide, exactly, fraction, mean, multiply, subtract, wholePercent } from "./fraction";

const anyFraction = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([over, under]) => fraction(over, under));

test("0.8 x 3/5 + 0.2 x 3/8 is exactly 55.5 per cent and is shown as 56", () => {
  const score = add(multiply(fraction(4, 5), fraction(3, 5)), multiply(fraction(1, 5), fraction(3, 8)));
  expect(score).toEqual(fraction(555, 1000));
  expect([score, fraction(5549, 10000), fraction(1), fraction(0)].map(wholePercent)).toEqual([56, 55, 100, 0]);
});

test("fractions stand in lowest terms over a denominator above 0", () => {
  expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
  expect(mean([fraction(1, 2), fraction(1, 3)])).toEqual(fraction(5, 12));
  expect(() => fraction(1, 0)).toThrow(RangeError);
});

test("what is added can be subtracted, and what is multiplied can be divided, without a trace", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (one, other) => {
      expect(subtract(add(one, other), other)).toEqual(one);
      fc.pre(other.numerator !== 0n);
      expect(divide(multiply(one, other), other)).toEqual(one);
      expect(compare(one, add(one, fraction(1, 10n ** 30n)))).toBe(-1);
    }),
    { numRuns: 300 },
  );
});

test("a double is read as what it holds, or as what it is written as", () => {
  expect(exactly(0.75)).toEqual(fraction(3, 4));
  expect(exactly(0.1)).not.toEqual(fraction(1, 10));
  expect([0.555, 1, 0, 5e-7, 1e21].map(asWritten)).toEqual([
    fraction(555, 1000),
    fraction(1),
    fraction(0),
    fraction(5n, 10n ** 7n),
    fraction(10n ** 21n),
  ]);
});
