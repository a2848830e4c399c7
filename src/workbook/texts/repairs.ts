const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const holdVerb = (count: number) => (count === 1 ? "it is" : "they are");

/** Said if Excel would not do it; why and what next are then Excel's. */
export const REPAIR_FAILURES = {
  notRead: "The workbook was not searched for repairs.",
  notDone: "The repairs were not made.",
  noInspection: {
    why: "There is no complete inspection in it.",
    next: "Run Set up on the OMI tab first.",
  },
  notTaken: (addresses: readonly string[]) => ({
    what: "Not every repair was made.",
    why: `Excel did not take what was written to ${addresses.join(", ")}.`,
    next: "Look at the cell, then search for repairs again.",
  }),
} as const;

/** Why a cell can be repaired. */
export const REPAIR_REASONS = {
  characters: "blanks or characters that cannot be seen, or a curly apostrophe",
  spelling: "spelt as in the list of answers",
  zeros: "the id has lost its zeros",
  zerosOfQuestion: "the question's id has lost its zeros: its column is scored when list and heading agree",
  number: "a criterion that Excel has turned into a number",
} as const;

/** What is said of repairs, in the pane. */
export const REPAIR_TEXTS = {
  none: "Nothing to repair was found.",
  found: (count: number) =>
    `${counted(count, "cell")} can be repaired. No repair changes what a judgement counts as. Undo takes a repair back.`,
  done: (made: number, changed: number) => {
    const parts = [
      made > 0 && `${counted(made, "cell")} repaired.`,
      changed > 0 &&
        `${counted(changed, "cell")} left alone: ${holdVerb(changed)} no longer as shown. Search for repairs again.`,
    ];
    return parts.filter((part) => part !== false).join(" ");
  },
} as const;
