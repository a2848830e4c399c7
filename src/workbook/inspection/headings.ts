/** The headings of the specific criteria begin so. */
export const SPECIFIC = "Specific ";

/** The headings of the tables that Set up makes. Formulas, the scoring core and workbooks that are there know them: they are keys before they are words. */
export const HEADINGS = {
  questions: ["Question", "Criterion", "Wording", "Summary", "RoH"],
  cases: ["Case"],
  /** Facts about a case that a new inspection offers, and the one by which the progress is counted. */
  facts: ["Case type", "Assessor", "Assessor group"],
  assessor: "Assessor",
  answers: ["Answer", "Counts as"],
  leadership: [
    "Criterion",
    "Title",
    "Judgement",
    "Proposal",
    ...Array.from({ length: 8 }, (_, index) => `${SPECIFIC}${index + 1}`),
    "Description",
  ],
  criteria: [
    "Criterion",
    "Title",
    "Score",
    "Missing",
    "Line",
    "Inspectors' override",
    "Conclusion",
    "Note",
    "Typed over",
    "Description",
  ],
  sections: ["Section", "Title", "Score", "Missing", "Typed over", "Note"],
  criterion: "Criterion",
  title: "Title",
  score: "Score",
  missing: "Missing",
  override: "Inspectors' override",
  conclusion: "Conclusion",
  judgement: "Judgement",
  proposal: "Proposal",
  typedOver: "Typed over",
  description: "Description",
} as const;
