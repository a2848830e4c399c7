import { UNSEEN } from "../../scoring/texts/values";
import { HOLDS } from "../texts/check";

/**
 * Says what a cell holds in which nothing can be seen, as the sheet has it.
 * @param hasFormulas whether there are formulas among the judgements: "" is what an empty cell and a formula that gives nothing
 * have alike, and a cell is called empty only where it is
 */
export const holdsNothing =
  (hasFormulas: boolean) =>
  (value: unknown): string => {
    if (value === 0) return HOLDS.zero;
    if (value !== "") return UNSEEN;
    return hasFormulas ? HOLDS.nothing : HOLDS.empty;
  };
