import { NAMES, SHEETS, TABLES } from "../names";
import { HEADINGS } from "../texts/sheets";

export type SheetKey = keyof typeof SHEETS;

/** A part of the workbook that is there or missing as a whole. */
export interface Piece {
  readonly sheet: SheetKey;
  /** The table it is known by, with the headings that such a table must have to be ours. */
  readonly table?: { readonly name: string; readonly needs: readonly string[] };
  /** The names it is known by. */
  readonly names?: readonly string[];
  /** Where it goes; of the larger ones the first cell says enough, for they have a sheet to themselves. */
  readonly address: string;
}

/** Every part that Set up makes, in the order in which it is made. */
export const PIECES = {
  settings: {
    sheet: "settings",
    names: [NAMES.area, NAMES.month, NAMES.summaryWeight, NAMES.line, NAMES.summaryInThread],
    address: "A3:B7",
  },
  answers: { sheet: "settings", table: { name: TABLES.answers, needs: HEADINGS.answers }, address: "D3:E19" },
  questions: {
    sheet: "questions",
    table: { name: TABLES.questions, needs: ["Question", "Criterion", "Summary", "RoH"] },
    address: "A1",
  },
  cases: { sheet: "cases", table: { name: TABLES.cases, needs: HEADINGS.cases }, address: "A1" },
  leadership: {
    sheet: "leadership",
    table: { name: TABLES.leadership, needs: ["Criterion", "Judgement"] },
    address: "A4",
  },
  criteria: {
    sheet: "scores",
    table: { name: TABLES.criteria, needs: ["Criterion", "Title", "Score", "Missing", "Inspectors' override"] },
    address: "A4:G18",
  },
  sections: { sheet: "scores", table: { name: TABLES.sections, needs: ["Section", "Score"] }, address: "A21:D25" },
  thread: { sheet: "scores", names: [NAMES.thread], address: "C25" },
  chartData: { sheet: "scores", names: [NAMES.chartData], address: "J3:N18" },
  report: { sheet: "report", names: [NAMES.report], address: "A1" },
} as const satisfies Readonly<Record<string, Piece>>;

export type PieceKey = keyof typeof PIECES;
export const PIECE_KEYS = Object.keys(PIECES) as PieceKey[];
export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];
export const pieceOf = (key: PieceKey): Piece => PIECES[key];

/** Points to a sheet while Set up is making it, and is deleted when it is done: what it points to may be made anew. */
export const UNFINISHED = "OMI_Unfinished";
/** The answers as lists and formats refer to them: they cannot name a table's column themselves. */
export const ANSWERS_NAME = "OMI_Answers";
