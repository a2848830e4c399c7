/** A cell that must not be used, and why: the functions make an error of it, with the reason as its message. */
export interface Refused {
  readonly refused: string;
}

/** A cell of what a function spills. */
export type SpillCell = string | number | boolean | Refused;

/** Whether a cell of a spill is an error with its reason instead of a value. */
export function isRefused(cell: SpillCell): cell is Refused {
  return typeof cell === "object";
}
