import {
  CellValueType,
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Nullable,
  type IStyleData,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import { format } from "numfmt";
import type { GridArea } from "./a1";
import { isCellError, type GridCell } from "./cell-value";
import type { Grid } from "./grid";
import { fromRange, toRange } from "./grid-range";
import { growSheet, setWholeStyle } from "./sheet-extent";

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|CYCLE!|ERROR!|GETTING_DATA)$/;

/** The value that a stored cell has, at full precision. A text of several lines or formats is kept apart from it. */
export function valueOf(cell: Nullable<ICellData>): GridCell {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value === "string" && cell?.t === CellValueType.NUMBER) return Number(value);
  return typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && ERROR.test(value)
    ? { error: value }
    : value;
}

const richText = (cell: Nullable<ICellData>) =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;

type Spills = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/** One sheet's cells: reading and writing them without a command a cell. */
export interface SheetCells {
  readonly worksheet: Worksheet;
  value(row: number, column: number): GridCell;
  /** What a formula gave to its own cell or one it spills to: "" is a text. */
  result(row: number, column: number): GridCell;
  /** The formula with its "=", or "". */
  formula(row: number, column: number): string;
  /** The area that the cell's formula spills to, itself included; null where it does not spill. */
  spillOf(row: number, column: number): GridArea | null;
  /** The area of the spill that the cell lies in, the formula's own cell being the first; null outside any. */
  spillAround(row: number, column: number): GridArea | null;
  style(row: number, column: number): IStyleData;
  /** What the cell shows: its value as its number format prints it. */
  text(row: number, column: number): string;
  /** Lets the sheet have the cells of an area: it has no more than were needed up to now. */
  reach(area: GridArea): void;
  /** Writes cells in one command, with one undo step. Rows and columns count from the sheet's first cell. */
  write(matrix: Readonly<Record<number, Record<number, ICellData>>>): void;
  /** Changes styles only, in one undo step. */
  writeStyles(styles: Readonly<Record<number, Record<number, { readonly s: IStyleData }>>>): void;
  /** Keeps the look of whole columns or rows for cells that are still to come; null forgets it. */
  setWholeStyle(area: GridArea, change: IStyleData | null): void;
  /** The rectangle around everything used; formats count unless `valuesOnly`. null on an empty sheet. */
  usedArea(valuesOnly: boolean): GridArea | null;
}

/** Throws where the sheet is no longer there. */
export function sheetCells(grid: Grid, sheetId: string): SheetCells {
  const workbook = grid.workbook().getWorkbook();
  const worksheet = workbook.getSheetBySheetId(sheetId);
  if (!worksheet) throw new Error(`Sheet ${sheetId} is not in the workbook any more.`);
  const unitId = workbook.getUnitId();
  const formulas = grid.injector.get(FormulaDataModel);
  const spills = (): Spills => formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  const spilled = () => formulas.getArrayFormulaCellData()[unitId]?.[sheetId];

  const style = (row: number, column: number): IStyleData =>
    workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)) ?? {};
  const value = (row: number, column: number): GridCell =>
    valueOf(worksheet.getCellRaw(row, column)) ?? valueOf(spilled()?.[row]?.[column]);
  const spillAreas = (): GridArea[] => Object.values(spills()).flatMap((row) => Object.values(row).map(fromRange));

  return {
    worksheet,
    value,
    result: (row, column) => value(row, column) ?? (spilled()?.[row]?.[column]?.v === "" ? "" : null),
    formula: (row, column) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "",
    spillOf(row, column) {
      const range = spills()[row]?.[column];
      return range ? fromRange(range) : null;
    },
    spillAround: (row, column) =>
      spillAreas().find(
        (area) =>
          row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
      ) ?? null,
    style,
    text(row, column) {
      const shown = value(row, column);
      if (shown === null) return "";
      return isCellError(shown) ? shown.error : format(style(row, column).n?.pattern ?? "General", shown);
    },
    reach: (area) => growSheet(grid, sheetId, area),
    setWholeStyle: (area, change) => setWholeStyle(grid, sheetId, area, change),
    write(matrix) {
      const scope = new ObjectMatrix(matrix).getStartEndScope();
      growSheet(grid, sheetId, fromRange(scope));
      grid.injector
        .get(ICommandService)
        .syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId: sheetId, range: scope, value: matrix });
    },
    writeStyles(styles) {
      growSheet(grid, sheetId, fromRange(new ObjectMatrix(styles).getStartEndScope()));
      // Without the trigger of a style command the grid would take the cells' formulas for deleted.
      const change = { unitId, subUnitId: sheetId, cellValue: styles, trigger: SetStyleCommand.id };
      const undo = { ...SetRangeValuesUndoMutationFactory(grid.injector, change), trigger: SetStyleCommand.id };
      grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, change);
      grid.injector.get(IUndoRedoService).pushUndoRedo({
        unitID: unitId,
        undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
        redoMutations: [{ id: SetRangeValuesMutation.id, params: change }],
      });
    },
    usedArea(valuesOnly) {
      let used: GridArea | null = null;
      const include = (area: GridArea) => {
        used = used
          ? {
              firstRow: Math.min(used.firstRow, area.firstRow),
              firstColumn: Math.min(used.firstColumn, area.firstColumn),
              lastRow: Math.max(used.lastRow, area.lastRow),
              lastColumn: Math.max(used.lastColumn, area.lastColumn),
            }
          : area;
      };
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell) return;
        const isUsed = valueOf(cell) !== null || Boolean(cell.f ?? cell.si) || (!valuesOnly && Boolean(cell.s));
        if (isUsed) include({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
      });
      for (const area of spillAreas()) include(area);
      return used;
    },
  };
}

/** One cell for every position of the area, made by `make`. */
export function matrixOf<Cell extends ICellData>(
  area: GridArea,
  make: (row: number, column: number) => Cell | undefined,
): Record<number, Record<number, Cell>> {
  const matrix: Record<number, Record<number, Cell>> = {};
  const range = toRange(area);
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = make(row, column);
      if (cell) (matrix[row] ??= {})[column] = cell;
    }
  }
  return matrix;
}
