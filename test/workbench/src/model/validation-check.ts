import { CellValueType, type ICellData, type ISheetDataValidationRule, type Nullable } from "@univerjs/core";
import { DataValidationCustomFormulaService } from "@univerjs/preset-sheets-data-validation";
import type { ValidationDocument } from "../document/workbook-document";
import { isCellError, type GridCell } from "../grid/cell-value";
import { sheetCells, valueOf } from "../grid/sheet-cells";
import { validationDocument } from "../grid/validation";
import { apiNotFound } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { listChoices } from "./validation-choices";
import type { ValidationPiece } from "./validation-pieces";

type Criteria = ValidationDocument["rule"];
type Comparison = Extract<Criteria, { operator: unknown }>;
type Check = (value: GridCell, row: number, column: number) => boolean | Promise<boolean>;

export interface CheckedCells {
  /** Row by row from left to right. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly checked: number;
}

/** The cells that hold what their rules do not allow. */
export async function invalidCells(
  context: ModelContext,
  sheetId: string,
  pieces: readonly ValidationPiece[],
): Promise<CheckedCells> {
  const sheet = sheetCells(context.grid, sheetId);
  const cells: { row: number; column: number }[] = [];
  let checked = 0;
  for (const { rule, inside } of pieces) {
    const check = await checkOf(context, sheetId, rule);
    for (const { firstRow, firstColumn, lastRow, lastColumn } of inside) {
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          checked++;
          const value = sheet.value(row, column);
          const result = value === null ? rule.allowBlank !== false : check(value, row, column);
          if (!(typeof result === "boolean" ? result : await result)) cells.push({ row, column });
        }
      }
    }
  }
  return { cells: cells.sort((one, other) => one.row - other.row || one.column - other.column), checked };
}

async function checkOf(context: ModelContext, sheetId: string, rule: ISheetDataValidationRule): Promise<Check> {
  const criteria = validationDocument(rule)?.rule;
  if (!criteria) throw apiNotFound(`DataValidation.valid for the kind ${rule.type}`);
  if (criteria.type === "list") {
    const choices = await listChoices(context, sheetId, rule, criteria.source);
    return (value) => choices(value);
  }
  const formulas = context.grid.injector.get(DataValidationCustomFormulaService);
  const unitId = context.grid.workbook().getId();
  const first = (row: number, column: number) =>
    formulas.getCellFormulaValue(unitId, sheetId, rule.uid, row, column).then(formulaValue);
  const second = (row: number, column: number) =>
    formulas.getCellFormula2Value(unitId, sheetId, rule.uid, row, column).then(formulaValue);
  if (criteria.type === "custom") return async (_, row, column) => isTrue(await first(row, column));
  const { formula1, formula2 = "" } = criteria;
  if (!formula1.startsWith("=") && !formula2.startsWith("=")) {
    const [one, two] = [Number(formula1), Number(formula2)];
    return (value) => isWithin(criteria, value, one, two);
  }
  // The grid does not calculate the formulas of times.
  if (criteria.type === "time") throw apiNotFound("DataValidation.valid for times with formulas");
  return async (value, row, column) => {
    const one = formula1.startsWith("=") ? await first(row, column) : Number(formula1);
    const two = formula2.startsWith("=") ? await second(row, column) : Number(formula2);
    return isWithin(criteria, value, one, two);
  };
}

const formulaValue = (cell: Nullable<ICellData>): GridCell =>
  cell?.t === CellValueType.BOOLEAN || typeof cell?.v === "boolean" ? Boolean(cell.v) : valueOf(cell);

const isTrue = (value: GridCell) => value === true || (typeof value === "number" && value !== 0);

function isWithin({ type, operator }: Comparison, value: GridCell, one: GridCell, two: GridCell): boolean {
  const measured = type === "textLength" && !isCellError(value) ? textOf(value).length : value;
  if (typeof measured !== "number" || (type === "wholeNumber" && !Number.isInteger(measured))) return false;
  // An empty cell in a rule's formula counts as nothing; a text or an error allows no value.
  const [first, last] = [one ?? 0, two ?? 0];
  if (typeof first !== "number" || typeof last !== "number") return false;
  switch (operator) {
    case "Between":
      return measured >= first && measured <= last;
    case "NotBetween":
      return measured < first || measured > last;
    case "EqualTo":
      return measured === first;
    case "NotEqualTo":
      return measured !== first;
    case "GreaterThan":
      return measured > first;
    case "GreaterThanOrEqualTo":
      return measured >= first;
    case "LessThan":
      return measured < first;
    case "LessThanOrEqualTo":
      return measured <= first;
  }
}

const textOf = (value: Exclude<GridCell, { error: string }>) =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
