/** The Thread or a criterion as a sheet is named after it: "Why 1.2", and "Why 1.2 (2)" where there is another. */
const sheetName = (id: string, number: number) => (number === 1 ? `Why ${id}` : `Why ${id} (${number})`);

/** What a user reads of why a score is what it is, on a sheet or where Excel would not do it. */
export const WHY_TEXTS = {
  notRead: "Why the scores are what they are was not read.",
  notFollowed: "This view does not follow your edits.",
  notInserted: "The table was not inserted.",
  noScore: (id: string) => ({
    why: `There is no score for ${id} in this workbook now.`,
    next: "Look at its note on the tab Scores.",
  }),
  taken: (id: string, count: number) => ({
    why: `The workbook has ${count} sheets named ${sheetName(id, 1)} to ${sheetName(id, count)}, and none of them is overwritten.`,
    next: "Delete or rename one of them, then insert the table again.",
  }),
  inserted: (sheet: string) => `The table is on the sheet ${sheet}.`,
  sheetName,
  title: (id: string, title: string, score: string) => `Why ${[id, title].filter(Boolean).join(" ")} is ${score}`,
  read: (fingerprint: string) => {
    const from = `Figures of the judgements with fingerprint ${fingerprint}.`;
    return {
      same: `${from} The judgements have not changed since.`,
      other: `${from} The judgements have changed since: do not use these figures. Insert the table again from the tab Why.`,
    };
  },
  headings: (side: "above" | "below") => [
    "Question",
    "Wording",
    "Above",
    "Relevant",
    "Missing",
    "Proportion",
    "Points lost",
    `Judgements to ${side === "above" ? "reach the line" : "fall below the line"}`,
  ],
  all: "All questions",
} as const;
