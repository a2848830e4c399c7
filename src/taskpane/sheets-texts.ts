/** Every text of the view that brings the assessors' sheets together. */
export const BRING_IN_TEXTS = {
  heading: "Bring the assessors' sheets together",
  about:
    "Takes cases from other sheets into the table of cases. Columns are matched by question id, whatever their order. Everything is shown first, and only what you agree to is written. Files are read here and sent nowhere.",
  files: { name: "Choose files", about: ".xlsx or .csv, several at once" },
  sheets: { name: "Sheets of this workbook", about: "Looks for other sheets and tables with cases" },
  noSheets: "No other sheet or table of this workbook has a heading Case.",
  from: "Taken from",
  clear: "Start again",
  progress: "Bringing the sheets together",
  nothing: "Everything in these sheets is in the table of cases already.",
  same: (same: number, settled: number) =>
    `${same.toLocaleString("en-GB")} cells say the same already.` +
    (settled > 0 ? ` ${settled.toLocaleString("en-GB")} differ, and were settled before.` : ""),
  additions: "To be added",
  addition: (id: string, isNew: boolean, cells: number, sources: string) =>
    `${id}${isNew ? " (new case)" : ""}: ${cells.toLocaleString("en-GB")} cell${cells === 1 ? "" : "s"}${sources === "" ? "" : ` from ${sources}`}`,
  all: "All",
  none: "None",
  differences: "Different in two places",
  differencesAbout: "Choose which to keep. Both versions go to the sheet Judged twice.",
  keepMine: "Keep all that is in this workbook",
  takeAll: (source: string) => `Take all from ${source}`,
  difference: (id: string, heading: string, address: string) =>
    `${id}, ${heading}${address === "" ? "" : ` (${address})`}`,
  option: (value: string, sources: string) => `${value}: ${sources}`,
  undecided: "No choice yet: leave as it is",
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more: the buttons above choose for them too`,
  moreUnknown: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  unknown: "Not taken",
  notes: "To know",
  write: "Write what is agreed",
  sourcesJoined: (sources: readonly string[]) => sources.join(", "),
};

/** Every text of the repairs that Check offers. */
export const REPAIRS_TEXTS = {
  heading: "Repairs",
  about: "Looks for cells that can be put right without changing what a judgement counts as, and shows each one first.",
  name: "Look for repairs",
  all: (count: number) => (count === 1 ? "Repair this cell" : `Repair these ${count} cells`),
  one: "Repair",
  oneNamed: (address: string) => `Repair cell ${address}`,
  becomes: "becomes",
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more, which come up then`,
};
