/** A sequence that failed once: the seed and those of its steps that it takes. */
export interface Kept {
  /** What went wrong, as a promise. */
  readonly what: string;
  readonly seed: number;
  readonly steps: readonly number[];
}

export const KEPT: readonly Kept[] = [];
