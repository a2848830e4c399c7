import { cellAddress } from "../inspection/a1";
import { columnRange } from "../inspection/formula-text";
import { NAMES, TABLES, ROWS_BELOW } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";
import { CALCULATION_NOTE, NOTES } from "../texts/sheets";
import { printOnA4 } from "./print-on-a4";
import { formatTitle, setWidths, writeTitle, type SheetParts } from "./sheet-writer";

/** Where the one formula is, and how far its results can spill, whatever their length. */
const FORMULA_ROW = 3;
const FORMULA_CELL = `A${FORMULA_ROW}`;
/** What stands in the two cells above it. */
export const CALCULATION_TITLE = [NOTES.calculation, CALCULATION_NOTE] as const;
const MOST_ROWS = 200;
const MOST_COLUMNS = 26;

/** Points: ids, figures, the conclusion, counts, the note, the fingerprint. */
const WIDTHS = { "A:A": 84, "B:C": 84, "D:D": 330, "E:H": 66, "I:I": 430, "J:J": 124 };

/** The two columns of a table that say something of each criterion, side by side: they must be typed cells. */
const twoColumns = (table: string, word: string) =>
  `CHOOSE({1,2},${columnRange(table, HEADINGS.criteria[0])},${columnRange(table, word)})`;

/** The inspectors' overrides and ratings, as the functions take them. */
export const OVERRIDES = twoColumns(TABLES.criteria, HEADINGS.override);
export const RATINGS = twoColumns(TABLES.leadership, HEADINGS.judgement);

/** An emptied setting must reach the functions as "": the web would hand it over as an argument that is left out. */
export const setting = (name: string) => `IF(ISBLANK(${name}),"",${name})`;

/** A table with its headings and without its totals row, which is no case. */
export const wholeTable = (table: string) => `${table}[[#Headers],[#Data]]`;

/** The list of answers, as every function takes it. */
export const ANSWER_LIST = `${TABLES.answers}[#Data]`;

/** The cells below the table of cases, in its columns; "" while they are empty, so that nothing crosses for nothing. */
export function cellsBelow(casesSheet: string): string {
  const sheet = `'${casesSheet.replaceAll("'", "''")}'!$A$1:$XFD$1048576`;
  const all = `${TABLES.cases}[#All]`;
  const firstRow = `ROW(INDEX(${all},1,1))+ROWS(${all})`;
  const firstColumn = `COLUMN(INDEX(${all},1,1))`;
  const first = `INDEX(${sheet},${firstRow},${firstColumn})`;
  const last = `INDEX(${sheet},${firstRow}+${ROWS_BELOW - 1},${firstColumn}+COLUMNS(${all})-1)`;
  return `IF(COUNTA(${first}:${last})=0,"",${first}:${last})`;
}

/** The one formula: everything that Scores, Report and Chart 1 show is looked up in what it spills. */
function calculationFormula(casesSheet: string): string {
  const { summaryWeight, summaryInThread, line } = NAMES;
  const parts = [
    wholeTable(TABLES.cases),
    wholeTable(TABLES.questions),
    setting(summaryWeight),
    setting(summaryInThread),
    setting(line),
    ANSWER_LIST,
    OVERRIDES,
    RATINGS,
    cellsBelow(casesSheet),
  ];
  return `=OMI.SCORES(${parts.join(",")})`;
}

/** What the one formula must still read to be ours, however Excel writes it. */
export const FORMULA_READS = [
  "OMI.SCORES(",
  ...[TABLES.cases, TABLES.questions, TABLES.answers, TABLES.criteria, TABLES.leadership].map((table) => `${table}[`),
  NAMES.summaryWeight,
  NAMES.summaryInThread,
  NAMES.line,
] as const;

type Parts = Pick<SheetParts, "sheet" | "define">;

/**
 * The sheet of the one formula, without it: nothing else is on it but a line that says what it is. Its names are there before
 * anything looks its results up, and the formula comes when all that it reads is there. Returns the formula's cell.
 */
export function makeCalculation({ sheet, define }: Parts): Excel.Range {
  const cell = sheet.getRange(FORMULA_CELL);
  cell.getEntireRow().format.font.bold = true;
  setWidths(sheet, WIDTHS);
  printOnA4(sheet, { orientation: "Landscape", titleRows: `1:${FORMULA_ROW}` });
  formatTitle(sheet);
  define(NAMES.calculation, FORMULA_CELL);
  defineResults(FORMULA_ROW - 1, 0, define);
  // What is named is formatted: whoever finds it writes the words, and the formula, where they are missing.
  writeTitle(sheet, ...CALCULATION_TITLE);
  return cell;
}

/** Names the area that the results spill over, from the formula's cell on, whose indexes are given. */
export const defineResults = (row: number, column: number, define: SheetParts["define"]) =>
  define(NAMES.results, `${cellAddress(row, column)}:${cellAddress(row + MOST_ROWS - 1, column + MOST_COLUMNS - 1)}`);

/** Writes the one formula into its cell. */
export function writeFormula(cell: Excel.Range, casesSheet: string): void {
  cell.formulas = [[calculationFormula(casesSheet)]];
}
