const DUST = 1e12;

/** A question with fewer relevant cases is scored like any other and flagged. */
export const FEW_RELEVANT_CASES = 5;

/**
 * A score, 0 to 1, without floating-point dust: rounded to 12 decimals, so that Excel's format 0% shows 56% for 55.5 %
 * even where doubles give 0.5549999999999999.
 */
export function cleanScore(score: number): number {
  return Math.round(score * DUST) / DUST;
}

/**
 * A score, 0 to 1, as a whole per cent, rounded half up once after all arithmetic (report, Summary of Scores). Dust is
 * taken off first: exactly 55.5 % is 56, whatever doubles make of it.
 */
export function wholePerCent(score: number): number {
  return Math.floor(Math.round(score * DUST) / (DUST / 100) + 0.5);
}

/** Above / relevant, 0 to 1, or undefined where no case is relevant: such a question has no proportion, neither 0 nor 1. */
export function proportion(above: number, relevant: number): number | undefined {
  return relevant === 0 ? undefined : above / relevant;
}
