import { SCORED_SECTIONS } from "../inspection/scheme";
import { columnLetters } from "../inspection/a1";
import { HEADINGS } from "../inspection/headings";
import { CHART_HEADINGS } from "../texts/sheets";

/** Columns of the sheet Scores, counted from 0. The figures behind Chart 1 and the notice lie beside the tables. */
const CHART_COLUMN = HEADINGS.criteria.length + 1;
/** Behind the chart's five columns: its figures in words, twice, and what has been typed over. */
const BESIDE_CHART = 3;
const NOTICE_COLUMN = CHART_COLUMN + CHART_HEADINGS.length + 1 + BESIDE_CHART + 1;
const TITLE_ROWS = 3;

/** Where everything on the sheet Scores is when Set up makes it; rows are counted from 1, as a person counts. */
export interface ScoresLayout {
  readonly criteria: TablePlace;
  readonly sections: TablePlace;
  /** The title above the chart's figures, then their headings. */
  readonly chart: TablePlace;
  /** What the notice is put together from. */
  readonly behindNotice: { readonly row: number; readonly column: number };
}

/** Where a table is on its sheet, rows counted from 1. */
export interface TablePlace {
  /** The row of the headings, and of the first and the last row below them. */
  readonly headings: number;
  readonly first: number;
  readonly last: number;
  /** Its first column, counted from 0. */
  readonly column: number;
  readonly address: string;
}

/** The place of a table with so many rows below its headings. */
export function tablePlace(headings: number, rowCount: number, column: number, columnCount: number): TablePlace {
  const last = headings + rowCount;
  const address = `${columnLetters(column)}${headings}:${columnLetters(column + columnCount - 1)}${last}`;
  return { headings, first: headings + 1, last, column, address };
}

/**
 * The places of everything on Scores for so many rows of criteria. A row that is added or taken out later is a whole row of
 * the sheet, so that all that lies lower moves along.
 */
export function scoresLayout(criterionCount: number): ScoresLayout {
  const headings = TITLE_ROWS + 1;
  const criteria = tablePlace(headings, criterionCount, 0, HEADINGS.criteria.length);
  const sections = tablePlace(criteria.last + 3, SCORED_SECTIONS.length + 1, 0, HEADINGS.sections.length);
  const chart = chartPlace(headings, criterionCount);
  return { criteria, sections, chart, behindNotice: { row: sections.headings, column: NOTICE_COLUMN } };
}

/** The place of what Chart 1 draws, for so many criteria. */
export const chartPlace = (headings: number, criterionCount: number, column = CHART_COLUMN) =>
  tablePlace(headings, criterionCount, column, CHART_HEADINGS.length + 1);

const BEHIND_CHART = [
  "label",
  "criterion",
  "onOrAbove",
  "below",
  "line",
  "wordsAbove",
  "wordsBelow",
  "typedOver",
] as const;

/** The addresses of a row behind the chart, by what its cells hold. */
export function chartRow(row: number, column = CHART_COLUMN) {
  return Object.fromEntries(
    BEHIND_CHART.map((name, offset) => [name, `${columnLetters(column + offset)}${row}`]),
  ) as Record<(typeof BEHIND_CHART)[number], string>;
}

/** Whether a column of the sheet, counted from 0, is one behind the chart where Set up makes them. */
export const isBehindChart = (column: number) => column >= CHART_COLUMN && column < CHART_COLUMN + BEHIND_CHART.length;
