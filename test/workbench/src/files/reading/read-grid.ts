import type { CellDocument, SheetDocument } from "../../document/workbook-document";
import { LAST_COLUMN, LAST_ROW, parseArea } from "../areas";
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPixels } from "../sizes";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import type { FileStyles } from "./read-styles";

/** Nobody sets the width of so many columns one by one. */
const MANY = 1000;

type Sizes = Pick<SheetDocument, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns">;

/** Widths, heights and what is hidden. `lastColumn` is the last one in use: the sheet's own width is given up to it. */
export function readSizes(sheet: XmlElement, lastColumn: number): Sizes {
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const defaultWidth = numberIn(child(sheet, "sheetFormatPr"), "defaultColWidth");
  const standard = defaultWidth === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(defaultWidth);
  if (standard !== DEFAULT_COLUMN_PIXELS) {
    for (let column = 0; column <= lastColumn; column += 1) columnWidths[column] = standard;
  }
  for (const group of childrenOf(child(sheet, "cols"), "col")) {
    const width = numberIn(group, "width") ?? 0;
    const pixels = columnPixels(width);
    const isOwn = width > 0 && (isOn(group, "customWidth") || pixels !== standard);
    for (let column = firstOf(group); column <= lastOf(group); column += 1) {
      // A width for all columns to the edge of the sheet is one for those in use.
      const isRest = lastOf(group) === LAST_COLUMN && lastOf(group) - firstOf(group) > MANY;
      const isKept = isOwn && (column <= lastColumn || !isRest);
      if (isKept) columnWidths[column] = pixels;
      if (isOn(group, "hidden")) hiddenColumns.push(column);
    }
  }
  let row = -1;
  for (const line of childrenOf(child(sheet, "sheetData"), "row")) {
    row = (numberIn(line, "r") ?? row + 2) - 1;
    const pixels = rowPixels(numberIn(line, "ht") ?? 0);
    if (pixels > 0 && (isOn(line, "customHeight") || pixels !== DEFAULT_ROW_PIXELS)) rowHeights[row] = pixels;
    if (isOn(line, "hidden")) hiddenRows.push(row);
  }
  return { columnWidths, rowHeights, hiddenRows, hiddenColumns };
}

/** The frozen panes and the gridlines of a sheet's first view. */
export function readView(sheet: XmlElement): Pick<SheetDocument, "frozenRows" | "frozenColumns" | "showsGridlines"> {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = /^frozen/.test(pane?.attributes["state"] ?? "");
  return {
    frozenRows: isFrozen ? Math.min(numberIn(pane, "ySplit") ?? 0, LAST_ROW) : 0,
    frozenColumns: isFrozen ? Math.min(numberIn(pane, "xSplit") ?? 0, LAST_COLUMN) : 0,
    showsGridlines: isOn(view, "showGridLines", true),
  };
}

/** The merged areas of a sheet. */
export function readMerges(sheet: XmlElement): SheetDocument["merges"] {
  return childrenOf(child(sheet, "mergeCells"), "mergeCell").flatMap(
    (one) => parseArea(one.attributes["ref"] ?? "") ?? [],
  );
}

/**
 * The cells with the formats of whole columns put onto the empty cells among the filled ones; whether a
 * row or column has such a format at all (beyond the cells in use it is lost).
 */
export function withColumnStyles(
  sheet: XmlElement,
  cells: readonly CellDocument[],
  styles: FileStyles,
): { cells: readonly CellDocument[]; hasWhole: boolean } {
  const groups = childrenOf(child(sheet, "cols"), "col").flatMap((group) => {
    const style = styles.place(numberIn(group, "style") ?? 0);
    return style === undefined ? [] : [{ first: firstOf(group), last: lastOf(group), style }];
  });
  const rows = childrenOf(child(sheet, "sheetData"), "row");
  const hasRowStyles = rows.some(
    (row) => isOn(row, "customFormat") && styles.place(numberIn(row, "s") ?? 0) !== undefined,
  );
  if (groups.length === 0) return { cells, hasWhole: hasRowStyles };
  const filled = cells.filter((cell) => cell.value !== undefined || cell.formula !== undefined);
  const lastRow = filled.reduce((last, cell) => Math.max(last, cell.row), -1);
  const lastColumn = usedColumns(filled);
  const known = new Set(cells.map((cell) => cell.row * (LAST_COLUMN + 1) + cell.column));
  const added: CellDocument[] = [];
  for (const { first, last, style } of groups) {
    for (let column = first; column <= Math.min(last, lastColumn); column += 1) {
      for (let row = 0; row <= lastRow; row += 1) {
        if (!known.has(row * (LAST_COLUMN + 1) + column)) added.push({ row, column, style });
      }
    }
  }
  return { cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column), hasWhole: true };
}

/** The last column that holds a cell; -1 on an empty sheet. */
export function usedColumns(cells: readonly CellDocument[]): number {
  return cells.reduce((last, cell) => Math.max(last, cell.column), -1);
}

function firstOf(group: XmlElement): number {
  return Math.max(0, (numberIn(group, "min") ?? 1) - 1);
}

function lastOf(group: XmlElement): number {
  return Math.min(LAST_COLUMN, (numberIn(group, "max") ?? numberIn(group, "min") ?? 1) - 1);
}
