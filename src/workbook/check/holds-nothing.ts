import { UNSEEN } from "../../scoring/texts/values";
import { HOLDS } from "../texts/check";

/**
 * What a cell holds in which nothing can be seen, as the sheet has it: it is called empty by nobody who cannot know it, for "" is
 * what an empty cell and a formula that gives nothing have alike.
 */
export function holdsNothing(value: unknown): string {
  if (value === 0) return HOLDS.zero;
  return value === "" ? HOLDS.nothing : UNSEEN;
}
