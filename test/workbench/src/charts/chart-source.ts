import { isDateFormat } from "numfmt";
import { columnCount, rowCount, type SheetArea } from "../grid/a1";
import type { ChartCell } from "./chart-cells";

export type PlotBy = "Rows" | "Columns";

/** Where one series takes its name, its values and its categories from. */
export interface SeriesSource {
  readonly name: SheetArea | null;
  readonly values: SheetArea;
  readonly categories: SheetArea | null;
}

export interface ChartSource {
  readonly plotBy: PlotBy;
  readonly series: readonly SeriesSource[];
}

/**
 * Takes a range apart as Excel does: rows of headings at its top, columns of labels at its left, values in the rest; an
 * empty cell in the corner makes headings and labels even of numbers.
 * @param cell a cell of the range, counted from its first
 * @param given how the series lie; undefined leaves it to the range's shape
 * @param firstIsX whether a first column of numbers holds the places along the axis, as for XYScatter
 */
export function readSource(
  area: SheetArea,
  cell: (row: number, column: number) => ChartCell,
  given?: PlotBy,
  firstIsX = false,
): ChartSource {
  const size = { rows: rowCount(area), columns: columnCount(area) };
  const labels = labelColumns(size, cell, firstIsX);
  const headings = headingRows(size, labels, cell);
  // Excel takes the longer side for the categories; where both are as long, the series lie in rows.
  const plotBy =
    given ?? (size.columns - labels >= size.rows - headings && size.columns - labels > 1 ? "Rows" : "Columns");
  const part = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): SheetArea | null =>
    lastRow < firstRow || lastColumn < firstColumn
      ? null
      : {
          sheetId: area.sheetId,
          firstRow: area.firstRow + firstRow,
          firstColumn: area.firstColumn + firstColumn,
          lastRow: area.firstRow + lastRow,
          lastColumn: area.firstColumn + lastColumn,
        };
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const series: SeriesSource[] = [];
  if (plotBy === "Columns") {
    const categories = part(headings, 0, lastRow, labels - 1);
    for (let column = labels; column <= lastColumn; column++) {
      const values = part(headings, column, lastRow, column);
      if (values) series.push({ name: part(0, column, headings - 1, column), values, categories });
    }
  } else {
    const categories = part(0, labels, headings - 1, lastColumn);
    for (let row = headings; row <= lastRow; row++) {
      const values = part(row, labels, row, lastColumn);
      if (values) series.push({ name: part(row, 0, row, labels - 1), values, categories });
    }
  }
  return { plotBy, series };
}

interface SourceSize {
  readonly rows: number;
  readonly columns: number;
}

type CellOf = (row: number, column: number) => ChartCell;

/** The columns at the left that hold no values; at least one column is left for these. */
function labelColumns({ rows, columns }: SourceSize, cell: CellOf, firstIsX: boolean): number {
  if (columns === 1) return 0;
  const hasEmptyCorner = rows > 1 && isEmpty(cell(0, 0));
  let count = 0;
  while (count < columns - 1 && isLabelColumn(count, rows, cell, hasEmptyCorner)) count++;
  return count === 0 && firstIsX ? 1 : count;
}

function isLabelColumn(column: number, rows: number, cell: CellOf, hasEmptyCorner: boolean): boolean {
  // The empty corner reaches as far as the cells beside it are empty.
  if (hasEmptyCorner && range(column + 1).every((one) => isEmpty(cell(0, one)))) return true;
  const body = range(rows)
    .slice(rows > 1 ? 1 : 0)
    .map((row) => cell(row, column));
  return body.some(isLabel) && body.every((one) => isLabel(one) || isEmpty(one));
}

/** The rows at the top that hold no values; at least one row is left for these. */
function headingRows({ rows, columns }: SourceSize, labels: number, cell: CellOf): number {
  if (rows === 1) return 0;
  const hasEmptyCorner = labels > 0 && isEmpty(cell(0, 0));
  let count = 0;
  while (count < rows - 1 && isHeadingRow(count, columns, labels, cell, hasEmptyCorner)) count++;
  return count;
}

function isHeadingRow(row: number, columns: number, labels: number, cell: CellOf, hasEmptyCorner: boolean): boolean {
  if (hasEmptyCorner && row === 0) return true;
  // Headings go on below the first row only where nothing stands beside them.
  if (row > 0 && (labels === 0 || !range(labels).every((column) => isEmpty(cell(row, column))))) return false;
  const values = range(columns)
    .slice(labels)
    .map((column) => cell(row, column));
  return values.some(isLabel) && values.every((one) => isLabel(one) || isEmpty(one));
}

const isEmpty = ({ value }: ChartCell) => value === null;

/** Text and dates stand for something; an error is a value that went wrong. */
function isLabel({ value, numberFormat }: ChartCell): boolean {
  if (typeof value === "number") return isDateFormat(numberFormat);
  return typeof value === "string";
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
