import {
  ArrayValueObject,
  ErrorValueObject,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";

type FunctionClass = new (name: string) => BaseFunction;
/** A function of the grid's own, under the name that formulas use. */
export type NamedFunction = readonly [executor: FunctionClass, name: string];

const ALL = [
  ...functionInformation,
  ...functionLogical,
  ...functionLookup,
  ...functionMath,
  ...functionMeta,
  ...functionStatistical,
  ...functionText,
] as unknown as readonly NamedFunction[];

export function classOf(name: string): FunctionClass {
  const found = ALL.find(([, own]) => own === name)?.[0];
  if (!found) throw new Error(`The grid has no function ${name}.`);
  return found;
}

export const sizeOf = (value: BaseValueObject) =>
  value.isArray()
    ? { rows: (value as ArrayValueObject).getRowCount(), columns: (value as ArrayValueObject).getColumnCount() }
    : { rows: 1, columns: 1 };

/** The value for a place of an array; what has one row or column stands for all of them, what is missing is #N/A. */
export function valueAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  return (
    (value as ArrayValueObject).get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ??
    ErrorValueObject.create("#N/A" as ErrorType)
  );
}

export function arrayOf(
  rows: number,
  columns: number,
  at: (row: number, column: number) => BaseValueObject,
): BaseValueObject {
  if (rows === 1 && columns === 1) return at(0, 0);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => at(row, column)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export const mapped = (value: BaseValueObject, map: (one: BaseValueObject) => BaseValueObject) =>
  arrayOf(sizeOf(value).rows, sizeOf(value).columns, (row, column) => map(valueAt(value, row, column)));

export const valuesOf = (value: BaseValueObject | BaseReferenceObject): BaseValueObject =>
  value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject);

/** Makes a function out of the grid's own of that name. */
export function replaced(
  name: string,
  calculate: (own: BaseFunction, values: BaseValueObject[]) => unknown,
): NamedFunction {
  const Own = classOf(name);
  return [
    class extends Own {
      override calculate(...values: BaseValueObject[]) {
        const own = Object.create(this, {
          calculate: { value: (...all: BaseValueObject[]) => super.calculate(...all) },
        }) as BaseFunction;
        return calculate(own, values) as BaseValueObject;
      }
    },
    name,
  ];
}
