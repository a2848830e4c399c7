import { NAMES } from "../../inspection/names";

/** Where something is inserted: at its place on the sheet of the report, or at the selected cell. */
export type Place = "report" | "selection";

/** How many columns of the sheet the number, the text and the result of a block take. */
export interface Columns {
  readonly number: number;
  readonly text: number;
  readonly result: number;
}

/** The report's columns are as wide as its parts; elsewhere the sheet's ordinary columns are merged to that. */
const COLUMNS: Readonly<Record<Place, Columns>> = {
  report: { number: 1, text: 1, result: 1 },
  selection: { number: 1, text: 5, result: 2 },
};

/** The columns that a new block has at a place. */
export const columnsAt = (place: Place) => COLUMNS[place];

/** Whether a block has the report's columns: elsewhere it carries the notice itself. */
export const isOnReport = ({ text }: Columns) => text === COLUMNS.report.text;

/** How many columns of the sheet a block takes. */
export const columnCountOf = ({ number, text, result }: Columns) => number + text + result;

/** The columns of a block that stands somewhere, by how many they are. */
export const columnsOf = (count: number): Columns => {
  const result = count < columnCountOf(COLUMNS.selection) ? 1 : 2;
  return { number: 1, text: Math.max(1, count - 1 - result), result };
};

/** How many rows Chart 1 covers: less than half a page. */
export const CHART_ROWS = 20;

/** Rows of the report, counted from its first cell; its blocks follow one another below the chart. */
export const REPORT_ROWS = { title: 0, notice: 1, stamp: 2, chart: 3, blocks: 3 + CHART_ROWS } as const;

/** The cell that everything of a place is counted from. */
export const startCell = (context: Excel.RequestContext, place: Place): Excel.Range =>
  place === "selection"
    ? context.workbook.getActiveCell()
    : context.workbook.names.getItem(NAMES.report).getRange().getCell(0, 0);
