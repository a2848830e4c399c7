import { betaTail, normalTail, studentTail } from "./distributions";

/** A quantile does not change any more in a double before this. */
const MOST_STEPS = 100;

/**
 * The quantile of the normal distribution that leaves half of what the confidence leaves above it: 1.96 for 0.95.
 *
 * @param confidence 0.5 or more, below 1
 */
export function normalQuantile(confidence: number): number {
  return upperQuantile((1 - confidence) / 2, normalTail);
}

/**
 * The quantile of Student's t distribution that leaves half of what the confidence leaves above it: 2.26 for 0.95 and 9.
 *
 * @param confidence 0.5 or more, below 1
 * @param freedom the degrees of freedom, 1 or more
 */
export function studentQuantile(confidence: number, freedom: number): number {
  return upperQuantile((1 - confidence) / 2, (at) => studentTail(at, freedom));
}

/**
 * Newton's steps to where no more than a share is above. Above 0 the tail is convex and falls, so that from 0 the steps come
 * ever nearer and never pass.
 */
function upperQuantile(share: number, tail: (at: number) => readonly [above: number, density: number]): number {
  let at = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [above, density] = tail(at);
    const next = at + (above - share) / density;
    if (next <= at) break;
    at = next;
  }
  return at;
}

/**
 * The quantile of the beta distribution: where a share of it is below.
 *
 * @param share above 0 and below 1
 */
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  let at = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [below, density] = betaTail(at, a, b);
    if (below < share) low = at;
    else high = at;
    const next = at - (below - share) / density;
    // Where Newton's step would leave what is known to hold the quantile, that is halved.
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - at) <= Number.EPSILON * at) break;
    at = inside;
  }
  return at;
}
