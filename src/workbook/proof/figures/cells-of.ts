import { cellAddress } from "../../inspection/a1";

/** A range whose values, formulas and texts are asked for, with its place. */
export const loadCells = (range: Excel.Range): Excel.Range => {
  range.worksheet.load("name");
  return range.load("values,formulas,text,rowIndex,columnIndex,rowCount,columnCount");
};

/** One cell of a range that was loaded by loadCells. */
export interface ReadCell {
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
}

/** A cell of a loaded range, by its row and column within it. */
export function readCell(range: Excel.Range, row: number, column: number): ReadCell {
  const { values, formulas, text, rowIndex, columnIndex, worksheet } = range;
  return {
    address: `${worksheet.name}!${cellAddress(rowIndex + row, columnIndex + column)}`,
    value: (values as unknown[][])[row]?.[column],
    formula: (formulas as unknown[][])[row]?.[column],
    text: text[row]?.[column] ?? "",
  };
}
