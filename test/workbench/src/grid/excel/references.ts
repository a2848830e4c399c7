import { CellValueType, type ICellData, type IRange, type ObjectMatrix } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../a1";

type Cells = ObjectMatrix<ICellData> | undefined;
type Rows = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;
type Ranges = Readonly<Record<number, Readonly<Record<number, IRange>> | undefined>>;

/** What the grid's references know of the cells: of the sheet, of the last calculation and of the one under way. */
interface Inside extends Omit<BaseReferenceObject, "_checkIfWorksheetMiss" | "getCurrentActiveSheetData"> {
  getCurrentRuntimeSheetData(): Cells;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells;
  getCurrentActiveArrayFormulaCellData(): Cells;
  getCurrentActiveSheetData(): { readonly cellData: ObjectMatrix<ICellData> } | undefined;
  getRuntimeFeatureCellValue(row: number, column: number): ICellData | undefined;
  getCellValueObject(cell: ICellData): BaseValueObject;
  getCellPattern(unitId: string, sheetId: string, row: number, column: number): string;
  _checkIfWorksheetMiss(): boolean;
}

const BLANK = NullValueObject.create();
const NO_SHEET = "#REF!" as ErrorType;
/** Above this many cells only the used part of a range is looked at where the rest makes no difference. */
const LARGE = 200_000;

const texts = new Map<string, StringValueObject>();

/** Of the same text there is one value: judgements are thousands of the same few. */
function textValue(text: string): StringValueObject {
  const known = texts.get(text);
  if (known) return known;
  if (texts.size > 10_000) texts.clear();
  const value = StringValueObject.create(text);
  texts.set(text, value);
  return value;
}

const matrixOf = (cells: Cells): Rows => cells?.getMatrix() ?? {};

/** The cells of a reference's sheet as they are at this moment of a calculation. */
function sheetOf(reference: Inside) {
  const own = matrixOf(reference.getCurrentActiveSheetData()?.cellData);
  const running = matrixOf(reference.getCurrentRuntimeSheetData());
  const runningSpills = matrixOf(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const spills = matrixOf(reference.getCurrentActiveArrayFormulaCellData());
  const ranges = (reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {}) as Ranges;
  const hasFeatures = Object.keys(reference.getRuntimeFeatureCellData()).length > 0;
  // A spill whose formula has been calculated anew has what this calculation gave it, and nothing where that is less.
  const stale = Object.entries((reference.getCurrentActiveArrayFormulaRange() ?? {}) as Ranges).flatMap(
    ([row, columns]) =>
      Object.entries(columns ?? {}).flatMap(([column, range]) =>
        ranges[Number(row)]?.[Number(column)] || running[Number(row)]?.[Number(column)] ? [range] : [],
      ),
  );
  const isStale = (row: number, column: number) =>
    stale.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
  const resultAt = (row: number, column: number): ICellData | null | undefined =>
    running[row]?.[column] ||
    runningSpills[row]?.[column] ||
    (hasFeatures ? reference.getRuntimeFeatureCellValue(row, column) : undefined) ||
    (spills[row]?.[column] && !isStale(row, column) ? spills[row]?.[column] : undefined);

  return {
    hasRow: (row: number) => hasFeatures || Boolean(own[row] ?? running[row] ?? runningSpills[row] ?? spills[row]),
    cell: (row: number, column: number) =>
      resultAt(row, column) ?? (spills[row]?.[column] && isStale(row, column) ? null : own[row]?.[column]),
    /** null for an empty cell; the "" that a formula gives is a text. */
    value(row: number, column: number): BaseValueObject | null {
      const result = resultAt(row, column);
      const cell = result ?? this.cell(row, column);
      if (!cell) return null;
      const isFormula = Boolean(result ?? (cell.f || cell.si));
      if (cell.p) return reference.getCellValueObject(cell);
      if (cell.v === "" && isFormula) return textValue("");
      if ((cell.v === undefined || cell.v === null || cell.v === "") && !isFormula) return null;
      const isText =
        typeof cell.v === "string" && (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING);
      return isText && !ERROR_TYPE_SET.has(cell.v as ErrorType)
        ? textValue(cell.v as string)
        : reference.getCellValueObject(cell);
    },
    /** The last row and column that hold anything; -1 where nothing does. */
    used() {
      let [lastRow, lastColumn] = [-1, -1];
      for (const rows of [own, running, runningSpills, spills]) {
        for (const [rowText, columns] of Object.entries(rows)) {
          const row = Number(rowText);
          for (const column of Object.keys(columns ?? {}).map(Number)) {
            if ((row <= lastRow && column <= lastColumn) || this.value(row, column) === null) continue;
            [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
          }
        }
      }
      return { lastRow, lastColumn };
    },
  };
}

/** The values of a rectangle. Empty rows are one and the same row: a range may have millions of empty cells. */
function arrayOf(reference: Inside, { startRow, endRow, startColumn, endColumn }: IRange): ArrayValueObject {
  const sheet = sheetOf(reference);
  const columnCount = endColumn - startColumn + 1;
  const blankRow = new Array<BaseValueObject>(columnCount).fill(BLANK);
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => {
    const row = startRow + index;
    if (!sheet.hasRow(row)) return blankRow;
    return Array.from({ length: columnCount }, (__, offset) => sheet.value(row, startColumn + offset) ?? BLANK);
  });
  const first = rows[0]?.[0];
  if (first?.isNumber() === true) rows[0]![0] = formatted(reference, first, startRow, startColumn);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: reference.getUnitId(),
    sheetId: reference.getSheetId(),
    row: startRow,
    column: startColumn,
  });
}

/** The grid lets the result of a formula have the number format of the first cell it reads. */
function formatted(reference: Inside, value: BaseValueObject, row: number, column: number): BaseValueObject {
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

const errorArray = (error: ErrorType) =>
  ArrayValueObject.create({
    calculateValueList: [[ErrorValueObject.create(error)]],
    rowCount: 1,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

/** The values of a reference as far as its sheet is used, where it is large; the first cell at least. */
export function usedArray(given: BaseReferenceObject): ArrayValueObject {
  const reference = given as unknown as Inside;
  const range = reference.getRangePosition();
  const { startRow, endRow, startColumn, endColumn } = range;
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) <= LARGE || reference._checkIfWorksheetMiss())
    return reference.toArrayValueObject();
  const { lastRow, lastColumn } = sheetOf(reference).used();
  return arrayOf(reference, {
    ...range,
    endRow: Math.min(endRow, Math.max(startRow, lastRow)),
    endColumn: Math.min(endColumn, Math.max(startColumn, lastColumn)),
  });
}

/**
 * Lets references be as Excel's, once for all grids of the page: a range may name cells beyond those that the grid has, one
 * on a sheet that is not there is #REF!, "" in a cell is a text, and #BUSY! is an error.
 */
export function letReferencesBeExcels() {
  (ERROR_TYPE_SET as Set<string>).add("#BUSY!");
  const references = BaseReferenceObject.prototype as unknown as Inside;
  const firstCell = references.getFirstCell;
  references.isExceedRange = function (this: Inside) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAXIMUM_ROWS || endColumn >= MAXIMUM_COLUMNS;
  };
  references.getFirstCell = function (this: Inside) {
    if (this._checkIfWorksheetMiss()) return ErrorValueObject.create(NO_SHEET);
    return firstCell.call(this);
  };
  references.getCellData = function (this: Inside, row, column) {
    return sheetOf(this).cell(row, column);
  };
  references.iterator = function (this: Inside, callback) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const array = this.toArrayValueObject(false).getArrayValue();
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) {
        const value = array[row - startRow]?.[column - startColumn] ?? null;
        if (callback(value?.isNull() === true ? null : value, row, column) === false) return;
      }
  };
  references.toArrayValueObject = function (this: Inside, usesCache = true) {
    const range = this.getRangePosition();
    if (this._checkIfWorksheetMiss() || range.startRow < 0 || range.startColumn < 0) return errorArray(NO_SHEET);
    const { startRow, endRow, startColumn, endColumn } = range;
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${endRow}_${startColumn}_${endColumn}`;
    const known = usesCache ? FORMULA_REF_TO_ARRAY_CACHE.get(key) : undefined;
    if (known) return known;
    const array = arrayOf(this, range);
    if (usesCache) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    return array;
  };
}
