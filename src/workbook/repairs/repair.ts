import type { REPAIR_REASONS } from "../texts/repairs";

/** A cell that can be put right without changing what any judgement counts as. */
export interface Repair {
  readonly reason: keyof typeof REPAIR_REASONS;
  /** "Cases!H18". */
  readonly address: string;
  readonly was: string | number;
  readonly becomes: string;
}

/** What tells one repair from another: the cell, what is there, and what it becomes. */
export const repairKey = ({ address, was, becomes }: Repair) => JSON.stringify([address, was, becomes]);
