const LN_SQRT_TWO_PI = Math.log(2 * Math.PI) / 2;
/** What changes a sum or a fraction by a smaller share is not looked for. */
const SMALLEST = 4 * Number.EPSILON;
const MOST_TERMS = 100_000;
/** From here on Stirling's series is exact in doubles. */
const LARGE = 16;

/** How much of the normal distribution is above, and its density there; `at` 0 or more. */
export function normalTail(at: number): readonly [above: number, density: number] {
  const density = Math.exp(-at * at * 0.5 - LN_SQRT_TWO_PI);
  // The series of Abramowitz and Stegun 26.2.11: every term is positive, so that nothing is lost.
  let term = at;
  let sum = 0;
  for (let odd = 3; term > sum * SMALLEST; odd += 2) {
    sum += term;
    term *= (at * at) / odd;
  }
  return [0.5 - density * sum, density];
}

/** How much of Student's t distribution is above, and its density there; `at` 0 or more. */
export function studentTail(at: number, freedom: number): readonly [above: number, density: number] {
  const squared = at * at;
  const share = freedom / (freedom + squared);
  const [below] = at === 0 ? [1] : betaTail(share, freedom / 2, 0.5);
  const logDensity =
    -lnBeta(freedom / 2, 0.5) - Math.log(freedom) / 2 - ((freedom + 1) / 2) * Math.log1p(squared / freedom);
  return [below / 2, Math.exp(logDensity)];
}

/** How much of the beta distribution is below, the regularised incomplete beta function, and its density there. */
export function betaTail(at: number, a: number, b: number): readonly [below: number, density: number] {
  const power = Math.exp(a * Math.log(at) + b * Math.log1p(-at) - lnBeta(a, b));
  const below =
    at < (a + 1) / (a + b + 2) ? (power * fraction(at, a, b)) / a : 1 - (power * fraction(1 - at, b, a)) / b;
  return [below, power / (at * (1 - at))];
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), from its front (Lentz 1976, modified). */
function fraction(at: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * at) / (a + 1));
  let value = d;
  let change = 0;
  // It converges long before; but a loop that never ends would stop Excel.
  for (let m = 1; m < MOST_TERMS && Math.abs(change - 1) > SMALLEST; m++) {
    const even = (m * (b - m) * at) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * at) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    change = d * c;
    value *= change;
  }
  return value;
}

/**
 * The logarithm of the beta function, by Stirling's series. What is large in it is taken together, so that large arguments lose
 * no digits.
 */
function lnBeta(a: number, b: number): number {
  if (a < LARGE) return lnBeta(a + 1, b) + Math.log((a + b) / a);
  if (b < LARGE) return lnBeta(a, b + 1) + Math.log((a + b) / b);
  const sum = a + b;
  const main = (a - 0.5) * Math.log(a / sum) + b * Math.log(b / sum) - Math.log(b) / 2 + LN_SQRT_TWO_PI;
  return main + stirling(a) + stirling(b) - stirling(sum);
}

/** What Stirling's formula lacks of the logarithm of the gamma function. */
function stirling(at: number): number {
  const square = 1 / (at * at);
  return (
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360))))) /
    at
  );
}
