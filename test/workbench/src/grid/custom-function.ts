import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { toA1 } from "./a1";
import { isCellError, type CellAddress, type GridCell } from "./cell-value";
import { usedArray } from "./excel/references";
import { fromRange } from "./grid-range";

/**
 * One argument of a custom function as the grid has it. An address stands beside what came from cells; Excel hands all cells
 * of it over, the grid those of a very large range only as far as the sheet is used.
 */
export type GridArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: GridCell }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly GridCell[])[]; readonly address?: string };

const isBusy = (cell: GridCell) => isCellError(cell) && cell.error === "#BUSY!";

/** Whether an argument is what another call gives within the same formula, and that is not there yet. */
export function isUnderWay(argument: GridArgument): boolean {
  if (argument.kind === "scalar") return isBusy(argument.value);
  return argument.kind === "matrix" && argument.address === undefined && argument.rows.some((row) => row.some(isBusy));
}

export type GridResult = GridCell | readonly (readonly GridCell[])[];

/** Gives the value that the formula goes on with: the result, or the error that stands for it. */
export type EvaluateFunction = (cell: CellAddress, functionName: string, args: readonly GridArgument[]) => GridResult;

function toCell(value: Nullable<BaseValueObject>): GridCell {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function toRows(array: ArrayValueObject): GridCell[][] {
  const values = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => toCell(values[row]?.[column])),
  );
}

function toArgument(variant: BaseValueObject | BaseReferenceObject, sheetName: (id: string) => string): GridArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const address = toA1(fromRange(reference.getRangePosition()), sheetName(reference.getSheetId()));
    return { kind: "matrix", rows: toRows(usedArray(reference)), address };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { kind: "matrix", rows: toRows(value as ArrayValueObject) };
  if (value.isNull()) return { kind: "omitted" };
  return { kind: "scalar", value: toCell(value) };
}

function fromCell(cell: GridCell): BaseValueObject {
  if (isCellError(cell)) return ErrorValueObject.create(cell.error as ErrorType);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? "");
}

function fromResult(result: GridResult): BaseValueObject {
  if (!Array.isArray(result)) return fromCell(result as GridCell);
  const rows = result as readonly (readonly GridCell[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(fromCell)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The grid's class for one custom function: it hands its arguments over with their addresses and never waits. */
export function customFunctionClass(name: string, evaluate: EvaluateFunction): new () => BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override needsSheetsInfo = true;

    constructor() {
      super(name);
    }

    override calculate(...variants: BaseValueObject[]) {
      const { sheetNameMap } = this.getSheetsInfo();
      const args = variants.map((variant) => toArgument(variant, (id) => sheetNameMap[id] ?? ""));
      return fromResult(evaluate({ sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, name, args));
    }
  };
}
