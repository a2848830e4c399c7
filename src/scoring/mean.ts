/**
 * The mean of a list, or undefined of an empty one.
 *
 * The sum is compensated (Neumaier 1974), so that the order of questions or cases cannot change a digit that is shown.
 */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / values.length;
}
