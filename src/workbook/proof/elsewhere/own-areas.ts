import { TABLES } from "../../inspection/names";
import type { OwnCells } from "../figures/read-figures";
import type { FormulaCell } from "./sheet-formulas";

interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Behind the chart's columns: its figures in words, twice, and what has been typed over. */
const BESIDE_CHART = 3;
/** Below a notice is a line that says when it has been typed over. */
const BELOW_NOTICE = 1;

/** Below the title of the sheet Check are the notice and what was read when. */
const BELOW_CHECK = 3;

const areaOf = (range: Excel.Range, below = 0, beside = 0): Area => ({
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  lastRow: range.rowIndex + range.rowCount - 1 + below,
  lastColumn: range.columnIndex + range.columnCount - 1 + beside,
});

/** Tells the formulas of the add-in's own cells, which are compared or only repeat what is, from all others. */
export function ownFormulas(own: OwnCells, notices: readonly Excel.Range[]) {
  const areas = [
    ...own.all.map((range) => areaOf(range)),
    ...[own.criteria, own.sections, own.leadership].map((range) => areaOf(range)),
    ...notices.map((range) => areaOf(range, BELOW_NOTICE)),
    areaOf(own.chartData, 0, BESIDE_CHART),
    ...own.check.map((range) => areaOf(range, BELOW_CHECK)),
  ];
  return ({ sheetName, row, column }: Pick<FormulaCell, "sheetName" | "row" | "column">): boolean =>
    areas.some(
      (area) =>
        area.sheet === sheetName &&
        area.row <= row &&
        row <= area.lastRow &&
        area.column <= column &&
        column <= area.lastColumn,
    );
}

/** Names of the add-in's that give figures or words, and those of its tables that do. */
const SHOWING = [
  "Calculation",
  "Results",
  "Thread",
  "Notice",
  "ChartData",
  "ChartWords",
  "Table1",
  "Table2",
  "Heading_\\w+",
];
const SHOWN_TABLES = [TABLES.criteria, TABLES.sections, TABLES.leadership];
const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Whether a formula reads figures of the inspection: through a function of the add-in's, its names, its tables, or the sheets
 * that show them.
 */
export function readsFigures({ all, criteria }: OwnCells): (formula: string) => boolean {
  const sheets = [...new Set([...all, criteria].map(({ worksheet }) => worksheet.name))];
  const parts = [
    "\\bOMI\\.[A-Z]+\\(",
    `\\bOMI_(?:${SHOWING.join("|")})\\b`,
    `(?<![\\w.])(?:${SHOWN_TABLES.join("|")})\\[`,
    ...sheets.map((name) => `(?:'${plain(name.replaceAll("'", "''"))}'|(?<![\\w.'])${plain(name)})!`),
  ];
  const pattern = new RegExp(parts.join("|"), "i");
  return (formula) => pattern.test(formula);
}
