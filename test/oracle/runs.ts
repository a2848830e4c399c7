/** How often a property is tried: the number given in `npm test`, ten times as often with OMI_RUNS=full. */
export function runs(number: number): { readonly numRuns: number } {
  return { numRuns: process.env.OMI_RUNS === "full" ? number * 10 : number };
}
