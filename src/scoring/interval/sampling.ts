import { isOmitted, valueOf } from "../cell";
import { placeOf, type Problem } from "../problem";

/** How an interval is to be made. */
export interface Sampling {
  readonly confidence: number;
  /** How many cases the area has, for the finite population correction; undefined for none. */
  readonly population: number | undefined;
}

const USUAL_CONFIDENCE = 0.95;
const [LEAST_CONFIDENCE, MOST_CONFIDENCE] = [0.5, 0.999];

/**
 * Reads the confidence, 0.5 to 0.999 (0.95 where it is left out), and the number of cases in the area, a whole number of at
 * least 1. An emptied cell is refused as any setting is; and so is 0.05, with which the uncertainty was meant.
 */
export function readSampling(confidence: unknown, population: unknown): Sampling | Problem {
  const share = isOmitted(confidence) ? USUAL_CONFIDENCE : valueOf(confidence);
  if (typeof share !== "number" || !(share >= LEAST_CONFIDENCE && share <= MOST_CONFIDENCE)) {
    return { kind: "setting refused", setting: "confidence", at: placeOf("confidence", 0, 0), value: share };
  }
  if (isOmitted(population)) return { confidence: share, population: undefined };
  const cases = valueOf(population);
  if (typeof cases === "number" && Number.isSafeInteger(cases) && cases >= 1) {
    return { confidence: share, population: cases };
  }
  return { kind: "setting refused", setting: "population", at: placeOf("population", 0, 0), value: cases };
}

/** The problem that more cases were judged than the area is said to have, if it is so. */
export function populationProblem({ population }: Sampling, cases: number): Problem | undefined {
  if (population === undefined || population >= cases) return undefined;
  return { kind: "population too small", at: placeOf("population", 0, 0), value: population, cases };
}
