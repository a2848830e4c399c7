import { NAMES, SETTINGS, SHEETS, TABLES } from "./names";
import { HEADINGS } from "./headings";

export type SheetKey = keyof typeof SHEETS;

/** A part of the workbook that is there or missing as a whole. */
export interface WorkbookPart {
  readonly sheet: SheetKey;
  /** The table it is known by, with the headings that such a table must have to be ours. */
  readonly table?: { readonly name: string; readonly needs: readonly string[] };
  /** The names it is known by. */
  readonly names?: readonly string[];
}

/** Every part that Set up makes, in the order in which it is made. */
const PARTS = {
  settings: {
    sheet: "settings",
    names: SETTINGS.map((setting) => NAMES[setting]),
  },
  state: { sheet: "settings", names: [NAMES.state] },
  answers: { sheet: "settings", table: { name: TABLES.answers, needs: HEADINGS.answers }, names: [NAMES.answers] },
  questions: {
    sheet: "questions",
    table: { name: TABLES.questions, needs: ["Question", "Criterion", "Summary", "RoH"] },
  },
  cases: { sheet: "cases", table: { name: TABLES.cases, needs: HEADINGS.cases } },
  leadership: {
    sheet: "leadership",
    table: { name: TABLES.leadership, needs: [HEADINGS.criterion, HEADINGS.title, HEADINGS.judgement] },
  },
  calculation: { sheet: "calculation", names: [NAMES.calculation, NAMES.results] },
  criteria: { sheet: "scores", table: { name: TABLES.criteria, needs: HEADINGS.criteria } },
  sections: { sheet: "scores", table: { name: TABLES.sections, needs: HEADINGS.sections } },
  thread: { sheet: "scores", names: [NAMES.thread] },
  chartData: { sheet: "scores", names: [NAMES.chartData, NAMES.chartWords] },
  behindNotice: { sheet: "scores", names: [NAMES.behindNotice] },
  notice: { sheet: "scores", names: [NAMES.notice] },
  report: { sheet: "report", names: [NAMES.report] },
} as const satisfies Readonly<Record<string, WorkbookPart>>;

export type PartKey = keyof typeof PARTS;
export const PART_KEYS = Object.keys(PARTS) as PartKey[];
export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];
/** A part of the workbook by its key. */
export const partOf = (key: PartKey): WorkbookPart => PARTS[key];

/**
 * Points to a sheet while Set up is making it: what it points to may be made anew. It is deleted when everything is done, and
 * where it is, Set up was stopped before.
 */
export const UNFINISHED = "OMI_Unfinished";
