/** What a property is tried at least, however seldom. */
const LEAST = 10;

/** How often a property is tried: the number given with OMI_RUNS=full, as CI has it, a fifth of it in a developer's `npm test`. */
export function runs(number: number): { readonly numRuns: number } {
  return { numRuns: process.env.OMI_RUNS === "full" ? number : Math.max(LEAST, Math.round(number / 5)) };
}
