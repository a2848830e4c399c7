import type { Failure } from "./failures";

const FAILED = "The workbook was not brought over.";
const AGAIN = "then press Bring over again.";

/** What is said of a workbook that another version of the add-in made. */
export const BRING_OVER = {
  button: "Bring over",
  failed: FAILED,
  /** In place of the notice. */
  older:
    "Do not use these scores: an earlier version of OMI Scores made this workbook, and its sheets judge in another way. Press Bring over in the pane: it keeps every judgement, setting, override and text.",
  newer:
    "Do not use these scores: a newer version of OMI Scores made this workbook. Update the add-in (reload it, or ask whoever installed it) before you go on.",
  needed:
    "An earlier version of OMI Scores made this workbook. Bring over gives it the present formulas. It keeps every judgement, setting, override, text and sheet of yours, and lists the figures that change. Save a copy first.",
  done: "The workbook was brought over.",
  unchanged: (count: number) => `All ${count} figures and conclusions are as they were.`,
  changed: (count: number, all: number) => `${count} of ${all} figures and conclusions changed:`,
  change: (what: string, before: string, after: string, why: string) =>
    `${what}: ${before === "" ? "empty" : before} before, ${after === "" ? "empty" : after} now (${why}).`,
  why: {
    typedOver: "it had been typed over",
    refused: "what it rests on is refused: the notice says why",
    columns: "its formula named its columns itself; now the list of questions says which count",
    ofScore: "it follows its score",
    word: "the earlier version printed the word as it was typed",
  },
  placeTaken: (sheet: string, address: string): Failure => ({
    what: FAILED,
    why: `On the sheet ${sheet} the cells ${address}, where something new belongs, hold something else.`,
    next: `Move what is there to another place, ${AGAIN}`,
  }),
  notOurs: {
    what: FAILED,
    why: "Parts of the sheets that the earlier version made are missing.",
    next: "Undo what removed them, or open an earlier copy of the file, then try again.",
  } satisfies Failure,
} as const;
