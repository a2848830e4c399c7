import { SCHEME, SCORED_CRITERIA } from "../inspection/scheme";
import { HEADINGS } from "../inspection/headings";
import type { Place } from "./temporary-sheet";

/** The tables and the name of the temporary sheet; they are deleted with it. */
export const CASES_TABLE = "OMI_DiagnosisCases";
const WORDS_TABLE = "OMI_DiagnosisWords";
export const SPILL_NAME = "OMI_DiagnosisSpill";

/** Where on the temporary sheet is what. */
export const CELLS = {
  /** Two rows of two, whose last cell is empty. */
  area: "B3:C4",
  emptyRow: "B4:C4",
  empty: "C4",
  single: "B5",
  errorRow: "B6:C6",
  second: "B7:C8",
  around: "B1:C10",
  cases: "E3:F5",
  questionColumn: "F4:F5",
  questions: "B12:F13",
  wrongCases: "H3:I4",
  words: "N3:O5",
  word: "N4",
  level: "O4",
  levels: "O4:O5",
  blockedSpill: "U3",
  spill: "W3",
  perCent: "Y3",
  narrow: "AA3",
  rows: "Y5",
  scores: "S31",
  scoresHeading: "T31",
  firstScore: "T32",
} as const;

const [YES = ""] = SCHEME.answers.above;
const [NO = ""] = SCHEME.answers.below;
const QUESTION = "Q";

/** Writes what the formulas are about. One sync. */
export async function writeInputs({ sheet, context }: Place): Promise<void> {
  const write = (address: string, rows: readonly (readonly (string | number)[])[]) =>
    void (sheet.getRange(address).formulas = rows.map((row) => [...row]));
  const [caseHeading] = HEADINGS.cases;
  const [word = ""] = SCHEME.ratings;
  write(CELLS.area, [
    [YES, NO],
    [NO, ""],
  ]);
  write(CELLS.single, [[YES]]);
  write(CELLS.errorRow, [["=NA()", YES]]);
  write(CELLS.second, [
    [YES, YES],
    [NO, NO],
  ]);
  write(CELLS.cases, [
    [caseHeading, QUESTION],
    ["C1", YES],
    ["C2", NO],
  ]);
  sheet.tables.add(CELLS.cases, true).name = CASES_TABLE;
  sheet.getRange(CELLS.questions).numberFormat = [["@"]];
  write(CELLS.questions, [HEADINGS.questions, [QUESTION, SCORED_CRITERIA[0]!.id, "", "", ""]]);
  write(CELLS.wrongCases, [
    [caseHeading, QUESTION],
    ["C1", "Yse"],
  ]);
  write(CELLS.words, [
    ["Word", "Level"],
    [word, `=OMI.LEVEL(${CELLS.word})`],
    [word, "typed"],
  ]);
  sheet.tables.add(CELLS.words, true).name = WORDS_TABLE;
  write(CELLS.blockedSpill, [["=B7:B8"]]);
  sheet.getRange(CELLS.blockedSpill).getOffsetRange(1, 0).values = [["in the way"]];
  write(CELLS.spill, [["=B7:B8"]]);
  sheet.names.add(SPILL_NAME, sheet.getRange(CELLS.spill));
  write(CELLS.rows, [[`=ROWS(${CASES_TABLE}[#Data])`]]);
  write(CELLS.scores, [[`=OMI.SCORES(${CELLS.wrongCases},${CELLS.questions})`]]);
  await context.sync();
}
