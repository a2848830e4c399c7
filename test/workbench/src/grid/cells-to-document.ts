import type { ICellData, IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellDocument } from "../document/workbook-document";
import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { sheetCells, valueOf } from "./sheet-cells";
import type { StyleList } from "./style-list";

/** Every cell of a sheet that holds something or is formatted. What a formula spills to is the formula's, not the cells'. */
export function cellDocuments(
  grid: Grid,
  sheetId: string,
  styles: StyleList,
  isDynamic: (formula: string) => boolean,
): CellDocument[] {
  const cells = sheetCells(grid, sheetId);
  const spilled = spilledCells(grid, sheetId);
  const documents: CellDocument[] = [];
  cells.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const place = styles.placeOf(cell.s);
    const style = place === undefined ? {} : { style: place };
    const formula = isFormula(cell) ? cells.formula(row, column) : "";
    const isSpilled = formula === "" && valueOf(cell) === null && spilled(row, column);
    const content = isSpilled ? {} : contentOf(row, column, cell, formula);
    if (Object.keys({ ...style, ...content }).length > 0) documents.push({ row, column, ...content, ...style });
  });
  return documents;

  function contentOf(row: number, column: number, cell: ICellData, formula: string) {
    const value = cells.value(row, column) ?? richText(cell) ?? emptyResult(cell, formula);
    const held = value === null ? {} : { value };
    return formula === "" ? held : { ...held, formula, ...spillOf(row, column, formula) };
  }
  function spillOf(row: number, column: number, formula: string) {
    const area = cells.spillOf(row, column);
    if (!area) return isDynamic(formula) ? { spill: { rows: 1, columns: 1 } } : {};
    const rows = area.lastRow - area.firstRow + 1;
    const columns = area.lastColumn - area.firstColumn + 1;
    const results = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => cells.result(row + down, column + across)),
    );
    return { spill: { rows, columns, results } };
  }
}

const isFormula = ({ f, si }: ICellData) => Boolean(f) || Boolean(si);

/** The grid keeps a text of several lines or formats apart from the cell's value. */
function richText({ p }: ICellData): string | null {
  const text = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  return text === "" ? null : text;
}

/** A formula's result may be an empty text. */
const emptyResult = ({ v }: ICellData, formula: string) => (formula !== "" && v === "" ? "" : null);

/** Whether a cell lies in a spill; asked for every cell, so the spills are looked up by their rows. */
function spilledCells(grid: Grid, sheetId: string): (row: number, column: number) => boolean {
  const ranges = grid.injector.get(FormulaDataModel).getArrayFormulaRange();
  const spills: Record<number, Record<number, IRange>> = ranges[grid.workbook().getId()]?.[sheetId] ?? {};
  const byRow = new Map<number, GridArea[]>();
  for (const area of Object.values(spills).flatMap((row) => Object.values(row).map(fromRange))) {
    for (let row = area.firstRow; row <= area.lastRow; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, column) =>
    byRow.get(row)?.some(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn) ?? false;
}
