import betaQuantileOfStdlib from "@stdlib/stats-base-dists-beta-quantile";
import studentQuantileOfStdlib from "@stdlib/stats-base-dists-t-quantile";
import { betaQuantile, normalQuantile, studentQuantile } from "../../../src/scoring/interval/quantiles";

const CONFIDENCES = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999];

/** How far apart two numbers are, as a share of the one expected. */
const apart = (found: number, expected: number) => Math.abs(found - expected) / expected;

test("the quantiles of Student's t are stdlib's to twelve figures, from one degree of freedom to ten thousand", () => {
  for (const confidence of CONFIDENCES) {
    for (const freedom of [1, 2, 3, 4, 5, 7, 9, 10, 19, 31, 49, 75, 99, 150, 299, 999, 4321, 9999]) {
      const expected = studentQuantileOfStdlib((1 + confidence) / 2, freedom);
      expect([confidence, freedom, apart(studentQuantile(confidence, freedom), expected) < 1e-12]).toEqual([
        confidence,
        freedom,
        true,
      ]);
    }
  }
});

test("the quantiles of the beta distribution are stdlib's to eleven figures, for whole and broken numbers", () => {
  for (const share of [0.0005, 0.005, 0.025, 0.05, 0.25, 0.5, 0.9, 0.975, 0.9995]) {
    for (const a of [0.4, 1, 1.7, 5, 10.2, 33.3, 99, 640.5]) {
      for (const b of [0.6, 1, 2.4, 8, 17.9, 101, 512.25]) {
        const expected = betaQuantileOfStdlib(share, a, b);
        if (expected < 1e-12) continue;
        expect([share, a, b, apart(betaQuantile(share, a, b), expected) < 1e-11]).toEqual([share, a, b, true]);
      }
    }
  }
});

test("the quantiles of the normal distribution are the published ones", () => {
  // R 4.2.2: qnorm((1 + confidence) / 2)
  const PUBLISHED = [
    0.674489750196082, 1.2815515655446, 1.64485362695147, 1.95996398454005, 2.5758293035489, 3.29052673149193,
  ];
  CONFIDENCES.forEach((confidence, at) => expect(normalQuantile(confidence)).toBeCloseTo(PUBLISHED[at]!, 12));
});
