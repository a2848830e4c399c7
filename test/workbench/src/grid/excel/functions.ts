import type { IRange } from "@univerjs/core";
import {
  ArrayValueObject,
  ErrorValueObject,
  functionInformation,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { literally } from "./literal-comparison";
import { textOfFormula } from "./formula-text";
import { usedArray } from "./references";

type FunctionClass = new (name: string) => BaseFunction;
/** A function of the grid's own, under the name that formulas use. */
export type NamedFunction = readonly [executor: FunctionClass, name: string];

const ALL = [
  ...functionInformation,
  ...functionLookup,
  ...functionMath,
  ...functionMeta,
  ...functionStatistical,
  ...functionText,
] as unknown as readonly NamedFunction[];

function classOf(name: string): FunctionClass {
  const found = ALL.find(([, own]) => own === name)?.[0];
  if (!found) throw new Error(`The grid has no function ${name}.`);
  return found;
}

const sizeOf = (value: BaseValueObject) =>
  value.isArray()
    ? { rows: (value as ArrayValueObject).getRowCount(), columns: (value as ArrayValueObject).getColumnCount() }
    : { rows: 1, columns: 1 };

/** The value for a place of an array; what has one row or column stands for all of them, what is missing is #N/A. */
function valueAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  return (
    (value as ArrayValueObject).get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ??
    ErrorValueObject.create("#N/A" as ErrorType)
  );
}

function arrayOf(rows: number, columns: number, at: (row: number, column: number) => BaseValueObject): BaseValueObject {
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

const mapped = (value: BaseValueObject, map: (one: BaseValueObject) => BaseValueObject) =>
  arrayOf(sizeOf(value).rows, sizeOf(value).columns, (row, column) => map(valueAt(value, row, column)));

const valuesOf = (value: BaseValueObject | BaseReferenceObject): BaseValueObject =>
  value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject);

/** Makes a function out of the grid's own of that name. */
function replaced(name: string, calculate: (own: BaseFunction, values: BaseValueObject[]) => unknown): NamedFunction {
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

const modeOf = (value: BaseValueObject | undefined, standard: number) =>
  value === undefined || value.isNull() ? standard : Number(valueAt(value, 0, 0).getValue());

/** XLOOKUP for an exact match: an error that is found is an error, "" is "", and "?" is no wildcard. */
function lookUp(own: BaseFunction, values: BaseValueObject[]) {
  const [wanted, keys, results, notFound, matchMode, searchMode] = values;
  const direction = modeOf(searchMode, 1);
  if (!wanted || !keys || !results || modeOf(matchMode, 0) !== 0 || Math.abs(direction) !== 1)
    return own.calculate(...values);
  const size = sizeOf(keys);
  const isColumn = size.columns === 1;
  const length = isColumn ? size.rows : size.columns;
  const found = sizeOf(results);
  if (keys.isError()) return keys;
  if (results.isError()) return results;
  if ((size.rows > 1 && size.columns > 1) || length !== (isColumn ? found.rows : found.columns))
    return ErrorValueObject.create("#VALUE!" as ErrorType);
  const missing = notFound === undefined || notFound.isNull() ? ErrorValueObject.create("#N/A" as ErrorType) : notFound;
  const placeOf = (one: BaseValueObject) => {
    for (let index = 0; index < length; index++) {
      const place = direction === 1 ? index : length - 1 - index;
      const key = isColumn ? valueAt(keys, place, 0) : valueAt(keys, 0, place);
      if (!key.isError() && literally(() => key.isEqual(one)).getValue() === true) return place;
    }
    return -1;
  };
  const wantedSize = sizeOf(wanted);
  if (wantedSize.rows === 1 && wantedSize.columns === 1) {
    const one = valueAt(wanted, 0, 0);
    const place = one.isError() ? -1 : placeOf(one);
    if (one.isError()) return one;
    if (place < 0) return missing;
    return isColumn
      ? arrayOf(1, found.columns, (_, column) => valueAt(results, place, found.columns === 1 ? 0 : column))
      : arrayOf(found.rows, 1, (row) => valueAt(results, found.rows === 1 ? 0 : row, place));
  }
  return mapped(wanted, (one) => {
    const place = one.isError() ? -1 : placeOf(one);
    if (one.isError()) return one;
    return place < 0 ? valueAt(missing, 0, 0) : isColumn ? valueAt(results, place, 0) : valueAt(results, 0, place);
  });
}

/** CHOOSE with an array of places: columns stand beside one another, and an empty cell is 0. */
function choose(own: BaseFunction, values: BaseValueObject[]) {
  const [index, ...choices] = values;
  if (!index || index.isError() || !(index.isArray() || index.isReferenceObject())) return own.calculate(...values);
  const [places, ...all] = [index, ...choices].map(valuesOf) as [BaseValueObject, ...BaseValueObject[]];
  const sizes = [places, ...all].map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  return arrayOf(rows, columns, (row, column) => {
    const place = valueAt(places, row, column);
    if (place.isError()) return place;
    const chosen = all[Math.trunc(Number(place.getValue())) - 1];
    const value = chosen ? valueAt(chosen, row, column) : ErrorValueObject.create("#VALUE!" as ErrorType);
    return value.isNull() ? NumberValueObject.create(0) : value;
  });
}

const textOf = (value: BaseValueObject) =>
  value.isNull() ? "" : value.isBoolean() ? String(value.getValue()).toUpperCase() : String(value.getValue());

const trimmed = (value: BaseValueObject) =>
  value.isError()
    ? value
    : StringValueObject.create(
        textOf(value)
          .replace(/^ +| +$/g, "")
          .replace(/ +/g, " "),
      );

const ERROR_NUMBERS = new Map(
  ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"].map(
    (error, index) => [error, index + 1] as const,
  ),
).set("#CALC!", 14);

function errorNumber(value: BaseValueObject) {
  const number = value.isError() ? ERROR_NUMBERS.get((value as ErrorValueObject).getErrorType()) : undefined;
  return number === undefined ? ErrorValueObject.create("#N/A" as ErrorType) : NumberValueObject.create(number);
}

/** A function of which empty cells change nothing: of a large range only the used part is read. */
function overUsedCells(name: string): NamedFunction {
  const Own = classOf(name);
  return [
    class extends Own {
      override needsReferenceObject = true;
      override calculate(...values: BaseValueObject[]) {
        return super.calculate(
          ...values.map((value) =>
            value.isReferenceObject() ? usedArray(value as unknown as BaseReferenceObject) : value,
          ),
        );
      }
    },
    name,
  ];
}

/** A size for which no cell is read. */
function countOf(name: string, count: (range: IRange) => number): NamedFunction {
  const Own = classOf(name);
  return [
    class extends Own {
      override needsReferenceObject = true;
      override calculate(value: BaseValueObject) {
        if (!value.isReferenceObject()) return super.calculate(value);
        return NumberValueObject.create(count((value as unknown as BaseReferenceObject).getRangePosition()));
      }
    },
    name,
  ];
}

/** What the grid calculates otherwise than Excel does. */
export const EXCEL_FUNCTIONS: readonly NamedFunction[] = [
  replaced("COMPARE", (own, values) => literally(() => own.calculate(...values))),
  replaced("XLOOKUP", lookUp),
  replaced("XMATCH", (own, values) =>
    modeOf(values[2], 0) === 2 ? own.calculate(...values) : literally(() => own.calculate(...values)),
  ),
  replaced("CHOOSE", choose),
  textOfFormula(classOf("FORMULATEXT")),
  replaced("TRIM", (_, [text]) => mapped(text!, trimmed)),
  replaced("ERROR.TYPE", (_, [value]) => mapped(value!, errorNumber)),
  countOf("ROWS", ({ startRow, endRow }) => endRow - startRow + 1),
  countOf("COLUMNS", ({ startColumn, endColumn }) => endColumn - startColumn + 1),
  ...["COUNTA", "COUNT", "SUM", "MAX", "MIN", "AVERAGE"].map(overUsedCells),
];
