import { criterionScore } from "../../src/scoring/criterion-score";
import { cleanScore, proportion, wholePerCent } from "../../src/scoring/score";

const UP_TO = 200;

// Jest looks a global up anew each time, which is slow 150 million times over.
const { abs, floor } = Math;

/** Every fraction from 0 to 1 with a denominator to 200, each once, as [numerator, denominator]. */
function fractions(): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const seen = new Set<number>();
  for (let denominator = 1; denominator <= UP_TO; denominator++) {
    for (let numerator = 0; numerator <= denominator; numerator++) {
      if (seen.has(numerator / denominator)) continue;
      seen.add(numerator / denominator);
      found.push([numerator, denominator]);
    }
  }
  return found;
}

test("exactly 55.5 per cent, which doubles make 55.49999999999999, is shown as 56", () => {
  const score = criterionScore([3 / 5], 3 / 8, 0.2)!;
  expect(score).toBeLessThan(0.555);
  expect(cleanScore(score)).toBe(0.555);
  expect(wholePerCent(score)).toBe(56);
});

test("every proportion with a denominator to 200 is rounded half up", () => {
  let wrong = 0;
  for (let relevant = 1; relevant <= UP_TO; relevant++) {
    for (let above = 0; above <= relevant; above++) {
      const exact = Number((BigInt(200 * above) + BigInt(relevant)) / BigInt(2 * relevant));
      if (wholePerCent(proportion(above, relevant)!) !== exact) wrong++;
    }
  }
  expect(wrong).toBe(0);
});

test("0.8 x a/b + 0.2 x c/d is rounded half up for every pair of fractions with denominators to 200", () => {
  const all = fractions();
  const values = Float64Array.from(all, ([numerator, denominator]) => numerator / denominator);
  let wrong = 0;
  let onTheEdge = 0;
  for (let i = 0; i < values.length; i++) {
    const [a, b] = all[i]!;
    const others = 80 * values[i]!;
    for (let j = 0; j < values.length; j++) {
      // A double is right to about 15 digits: only scores this near to a half can be rounded wrongly. A few others are
      // checked along the way.
      const percent = others + 20 * values[j]!;
      const isEdge = abs(percent - floor(percent) - 0.5) < 1e-9;
      if (!isEdge && (i + j) % 1000 !== 0) continue;
      const [c, d] = all[j]!;
      // (4ad + bc) / 5bd in whole numbers; all below 2^53.
      const exact = floor((200 * (4 * a * d + b * c) + 5 * b * d) / (10 * b * d));
      if (wholePerCent(criterionScore([a / b], c / d, 0.2)!) !== exact) wrong++;
      if (isEdge) onTheEdge++;
    }
  }
  expect(all.length ** 2).toBeGreaterThan(149_000_000);
  expect(onTheEdge).toBeGreaterThan(10_000);
  expect(wrong).toBe(0);
}, 300_000);

test("a score is cleaned to 12 decimals and no further", () => {
  expect(cleanScore(0.1 + 0.2)).toBe(0.3);
  expect(cleanScore(1 / 3)).toBe(0.333333333333);
  expect(cleanScore(0.5549999)).toBe(0.5549999);
  expect([cleanScore(0), cleanScore(1)]).toEqual([0, 1]);
});
