import type { Injector, Nullable } from "@univerjs/core";
import {
  AstTreeBuilder,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  type LexerNode,
} from "@univerjs/preset-sheets-core";

interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that stand in no cell and are calculated as seen from one, from what the last calculation left. */
export interface CellFormulas {
  /** The value for a cell that lies so many rows and columns from where the formula is written for; an error is false. */
  calculate(formula: string, cell: FormulaCell, rows: number, columns: number): unknown;
  /** Reads formulas anew: names and tables may have changed. */
  forget(): void;
}

export function createCellFormulas(injector: Injector): CellFormulas {
  const trees = new Map<string, BaseAstNode | null>();

  const read = (formula: string): BaseAstNode | null => {
    const words = injector.get(Lexer).treeBuilder(formula);
    // A text in its place is the error that the formula is.
    return typeof words === "string" ? null : (injector.get(AstTreeBuilder).parse(words as LexerNode) ?? null);
  };

  const first = (value: BaseValueObject | BaseReferenceObject): Nullable<BaseValueObject> => {
    if (value.isReferenceObject()) return first((value as BaseReferenceObject).toArrayValueObject(false));
    const single = value as BaseValueObject;
    return single.isArray() ? (single as ArrayValueObject).get(0, 0) : single;
  };

  return {
    calculate(formula, { unitId, sheetId, row, column }, rows, columns) {
      const runtime = injector.get(IFormulaRuntimeService);
      const { currentRowCount, currentColumnCount } = runtime as unknown as Record<string, number>;
      const { currentRow, currentColumn, currentSubUnitId, currentUnitId } = runtime;
      const goTo = (toRow: number, toColumn: number, toSheet: string, toUnit: string) =>
        runtime.setCurrent(toRow, toColumn, currentRowCount ?? 0, currentColumnCount ?? 0, toSheet, toUnit);
      goTo(row, column, sheetId, unitId);
      try {
        const key = `${unitId} ${sheetId} ${formula}`;
        if (!trees.has(key)) trees.set(key, read(formula));
        const node = trees.get(key);
        if (!node) return false;
        const value = injector.get(Interpreter).execute({ node, refOffsetX: columns, refOffsetY: rows });
        const result = first(value);
        return !result || result.isError() ? false : result.getValue();
      } finally {
        // A calculation may be under way between two cells.
        goTo(currentRow, currentColumn, currentSubUnitId, currentUnitId);
      }
    },
    forget: () => trees.clear(),
  };
}
