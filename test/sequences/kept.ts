/** A sequence that failed once: the seed and those of its steps that it takes. */
export interface Kept {
  /** What went wrong, as a promise. */
  readonly what: string;
  readonly seed: number;
  readonly steps: readonly number[];
}

export const KEPT: readonly Kept[] = [
  { what: "Proof takes a refused setting for what the formula says of it, with its cell", seed: 3, steps: [2] },
  { what: "on the desktop Proof takes an empty id for what the formula says of it", seed: 14, steps: [1] },
  { what: "a row inserted in the table of sections is nobody's typing over", seed: 74, steps: [9, 17] },
  {
    what: "a table does not grow over cells beside it whose formulas follow a row inserted above it",
    seed: 83,
    steps: [1],
  },
  {
    what: "a table does not grow over cells far below it whose formulas follow an inserted row",
    seed: 126,
    steps: [0],
  },
  { what: "with the row of a setting only what rests on the setting is refused", seed: 198, steps: [0] },
  { what: "a column inserted behind the chart leaves every criterion in its place", seed: 211, steps: [5] },
  { what: "a row inserted among the criteria and behind the chart is nobody's typing over", seed: 293, steps: [5] },
];
