import type { SheetArea } from "../grid/a1";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { SheetDataValidationModel, type ListValidator } from "@univerjs/preset-sheets-data-validation";
import { parseValue } from "numfmt";
import { isCellError, type GridCell } from "../grid/cell-value";
import { listNames } from "../grid/name-operations";
import { sheetCells } from "../grid/sheet-cells";
import type { ModelContext } from "./context";
import { referenceArea } from "./given-range";
import { nameReference } from "./name-reference";

/** Whether a value is one of a list's: typed choices are told apart by their case, those in cells are not, as in Excel. */
export async function listChoices(
  context: ModelContext,
  sheetId: string,
  rule: ISheetDataValidationRule,
  source: string,
): Promise<(value: GridCell) => boolean> {
  if (!source.startsWith("=")) return isOneOf(source.split(",").map((choice) => choice.trim()));
  const area = sourceArea(context, sheetId, source);
  if (area) return isInCells(context, area);
  const { grid } = context;
  const lists = grid.injector.get(SheetDataValidationModel).getValidator("list") as ListValidator;
  return isOneOf(await lists.getListAsync(rule, grid.workbook().getId(), sheetId));
}

function sourceArea(context: ModelContext, sheetId: string, source: string): SheetArea | null {
  const area = referenceArea(context, source, sheetId);
  if (area) return area;
  const wanted = source.slice(1).trim().toLowerCase();
  const named = listNames(context.grid).find(({ name }) => name.toLowerCase() === wanted);
  return named ? nameReference(context, named.formulaOrRefString) : null;
}

function isOneOf(choices: readonly string[]) {
  const texts = new Set(choices);
  const values = new Set(choices.map((choice) => (parseValue(choice) as { v: unknown } | null)?.v));
  return (value: GridCell) =>
    !isCellError(value) && (texts.has(String(value)) || (typeof value !== "string" && values.has(value)));
}

function isInCells(context: ModelContext, { sheetId, firstRow, firstColumn, lastRow, lastColumn }: SheetArea) {
  const cells = sheetCells(context.grid, sheetId);
  const found = new Set<unknown>();
  const last = { row: Math.min(lastRow, cells.worksheet.getRowCount() - 1), column: lastColumn };
  for (let row = firstRow; row <= last.row; row++) {
    for (let column = firstColumn; column <= last.column; column++) {
      const value = cells.value(row, column);
      if (value !== null && !isCellError(value)) found.add(typeof value === "string" ? value.toLowerCase() : value);
    }
  }
  return (value: GridCell) => found.has(typeof value === "string" ? value.toLowerCase() : value);
}
