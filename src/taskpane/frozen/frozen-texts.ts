/** The pane's texts about frozen copies. */
export const FROZEN_TEXTS = {
  heading: "Frozen copies",
  freeze: [
    "Freeze for the report",
    "Proves the figures, then copies Scores and Report as values onto two new sheets. They do not follow the judgements any more, and people without OMI Scores can read them.",
  ],
  compare: "Compare two copies",
  compareAbout: "Two copies of the same area, from this workbook or moved in from an earlier inspection.",
  first: "First copy",
  second: "Second copy",
  named: (sheet: string, area: string, month: string) =>
    `${sheet}: ${[area, month].filter((text) => text !== "").join(", ")}`,
  table: "Two frozen copies compared",
  headings: (older: string, newer: string) => ["Score", older, newer, "Change"],
  column: (month: string, when: string) => `${month}, frozen ${when.split(",")[0]}`,
} as const;
