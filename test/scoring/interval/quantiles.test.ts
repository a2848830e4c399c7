import { betaQuantile, normalQuantile, studentQuantile } from "../../../src/scoring/interval/quantiles";
import ofR from "../survey/quantiles.json";

/** How far apart two numbers are, as a share of the one expected. */
const apart = (found: number, expected: number) => Math.abs(found - expected) / expected;

test("the quantiles of Student's t are R's to twelve figures, from one degree of freedom to ten thousand", () => {
  for (const [confidence, freedom, expected] of ofR.student as [number, number, number][])
    expect([confidence, freedom, apart(studentQuantile(confidence, freedom), expected) < 1e-12]).toEqual([
      ...[confidence, freedom, true],
    ]);
});

test("the quantiles of the beta distribution are R's to eleven figures, for whole and broken numbers", () => {
  for (const [share, a, b, expected] of ofR.beta as [number, number, number, number][])
    expect([share, a, b, apart(betaQuantile(share, a, b), expected) < 1e-11]).toEqual([share, a, b, true]);
});

const CONFIDENCES = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999];

test("the quantiles of the normal distribution are the published ones", () => {
  // R 4.2.2: qnorm((1 + confidence) / 2)
  const PUBLISHED = [
    0.674489750196082, 1.2815515655446, 1.64485362695147, 1.95996398454005, 2.5758293035489, 3.29052673149193,
  ];
  CONFIDENCES.forEach((confidence, at) => expect(normalQuantile(confidence)).toBeCloseTo(PUBLISHED[at]!, 12));
});
