import { SHEETS } from "../inspection/names";

const DO_NOT_USE = "Do not use these scores: ";
const RESTORE = "Press Restore in the pane.";

/** What the notice above the scores and above the report says. It must be understood where there is no pane: on paper. */
export const NOTICE = {
  notLoaded: `${DO_NOT_USE}the add-in OMI Scores is not loaded, or its formula has been deleted. Open the add-in, then press Restore.`,
  spill: `${DO_NOT_USE}cells on the sheet Calculation are in the way of the results. Empty every cell below the formula there.`,
  deleted: `${DO_NOT_USE}a table, a sheet or a name that the formula reads has been deleted. Undo, or run Set up, then press Restore.`,
  refused: `${DO_NOT_USE}the formula on the sheet Calculation gives an error. A table that it reads may have been deleted. Select its cell to read why, then press Restore.`,
  // Another program, which cannot load the add-in, has errors of its own for it.
  waiting: `${DO_NOT_USE}Excel is still calculating them, or the add-in OMI Scores is not loaded. If this stays, open the add-in and calculate again (Ctrl+Alt+F9).`,
  overwritten: `${DO_NOT_USE}the formula on the sheet Calculation has been typed over or deleted. ${RESTORE}`,
  changed: `${DO_NOT_USE}the formula on the sheet Calculation has been changed. ${RESTORE}`,
  broken: `${DO_NOT_USE}what this notice is made of has been typed over or deleted. ${RESTORE}`,
  aboveTypedOver: `${DO_NOT_USE}the notice above has been typed over. ${RESTORE}`,
  noticeTypedOver: `${DO_NOT_USE}the notice on the sheet Scores has been typed over. ${RESTORE}`,
  reportNoticeGone: `${DO_NOT_USE}the notice on the sheet Report has been typed over or deleted. ${RESTORE}`,
  noticeDeleted: `${DO_NOT_USE}the sheet Scores or the notice on it has been deleted. Run Set up in the pane.`,
  emptied: { before: "Cell ", after: " is empty." },
  typedOver: { before: `${DO_NOT_USE}somebody has typed over `, after: `. ${RESTORE}` },
  more: { before: " and ", after: " more" },
  /** Instead of what has no room, whatever it is: it may say not to use a score. */
  cut: `${DO_NOT_USE}Check in the pane lists more than fits here.`,
  withoutRow: { before: "Without a row on this sheet: ", after: ". Press Add rows in the pane." },
} as const;

/** How the notice names what has been typed over. */
export const TYPED_OVER = {
  score: "the score of ",
  missing: "the number missing of ",
  line: "the line of ",
  conclusion: "the conclusion of ",
  note: "the note of ",
  chart: "the data behind Chart 1 for ",
  chartLine: "the name of the line in Chart 1",
  /** After what a cell of the sheet Scores shows. */
  onScores: ` (cell ${SHEETS.scores}!`,
  /** After a part of the report, which can be on any sheet. */
  inBlock: " (its cell ",
  end: ")",
  column: (table: string) => `the column Typed over of ${table}`,
  lastLine: (title: string) => `the last line of ${title}`,
} as const;

/** Beside the cells that the notice is put together from. */
export const BEHIND_NOTICE = {
  formula: "The formula",
  emptied: "Emptied settings",
  typedOver: "Typed over",
  withoutRow: "Without a row",
  cases: "On how many cases",
  whole: "All that comes before",
} as const;
