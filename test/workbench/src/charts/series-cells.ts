import type { ChartDocument, ChartSeriesDocument, ChartTextDocument } from "../document/chart-document";
import { columnCount, rowCount } from "../grid/a1";
import { areaOf } from "./chart-areas";
import { cellText, EMPTY_CELL, readRows, type ChartCell } from "./chart-cells";
import type { ChartSheets } from "./chart-sheets";

type Cells = Pick<ChartSeriesDocument, "values" | "categories">;
type Plot = Pick<ChartDocument, "plotsVisibleOnly">;

/** The cells that hold a text, none where it is written out. */
export function textCells(sheets: ChartSheets, text: ChartTextDocument): ChartCell[] {
  return typeof text === "string" ? [] : readRows(sheets, areaOf(text), false).flat();
}

/** What a text of a chart says, that of several cells behind one another; undefined where nobody has set one. */
export function shownText(sheets: ChartSheets, text: ChartTextDocument | undefined): string | undefined {
  if (typeof text !== "object") return text;
  if (text.cells === null) return "#REF!";
  return joined(textCells(sheets, text).map(cellText));
}

export const joined = (texts: readonly string[]) => texts.filter((text) => text !== "").join(" ");

/** The name of a series, which Excel numbers where it has none. */
export const seriesName = (sheets: ChartSheets, { name }: Pick<ChartSeriesDocument, "name">, index: number) =>
  shownText(sheets, name) || `Series${index + 1}`;

/** The cells of the values, in order. */
export function valueCells(sheets: ChartSheets, { plotsVisibleOnly }: Plot, { values }: Cells): ChartCell[] {
  return values ? readRows(sheets, areaOf(values), plotsVisibleOnly).flat() : [];
}

/** For every category its cells, from the outermost level to the innermost. */
export function categoryCells(sheets: ChartSheets, { plotsVisibleOnly }: Plot, series: Cells): ChartCell[][] {
  const rows = series.categories ? readRows(sheets, areaOf(series.categories), plotsVisibleOnly) : [];
  if (areCategoriesInRows(series)) return rows;
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** The same cells level by level. */
export function categoryLevels(sheets: ChartSheets, plot: Plot, series: Cells): ChartCell[][] {
  const cells = categoryCells(sheets, plot, series);
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, level) =>
    cells.map((levels) => levels[level] ?? EMPTY_CELL),
  );
}

/** The categories lie as the values do; of a single value nothing can be told, so the longer side decides. */
function areCategoriesInRows({ values, categories }: Cells): boolean {
  const given = values && areaOf(values);
  if (given && rowCount(given) !== columnCount(given)) return rowCount(given) > 1;
  const named = categories && areaOf(categories);
  return !named || rowCount(named) >= columnCount(named);
}
