import type { ICellData } from "@univerjs/core";
import { toA1, type GridArea } from "../workbench/src/grid/a1";
import type { Range } from "../workbench/src/model/range";
import type { Loaded, ScoringGrid } from "./scoring-grid";
import type { WorkbookView } from "./workbook-view";

/** What a cell holds, as it is copied: a formula, a value as it is, or nothing. */
export type Copied = { readonly formula: string } | { readonly value: string | number | boolean } | null;

/** What a person does to the sheets, through what the grid and the model do for one. */
export interface Person {
  readonly view: WorkbookView;
  /** Types or pastes: each text as a person types it, "" empties the cell, undefined leaves it. */
  type(sheetId: string, row: number, column: number, rows: readonly (readonly (string | undefined)[])[]): void;
  copy(sheetId: string, row: number, column: number): Copied;
  /** Puts copied cells down as they are. */
  put(sheetId: string, row: number, column: number, rows: readonly (readonly Copied[])[]): void;
  range(sheetId: string, area: GridArea): Range;
  wholeRows(sheetId: string, row: number, count: number): Range;
  wholeColumns(sheetId: string, column: number, count: number): Range;
  resize(table: string, area: GridArea): void;
  renameSheet(sheetId: string, name: string): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function personAt(loaded: Loaded, scoring: ScoringGrid, view: WorkbookView): Person {
  const { grid, context } = scoring;
  const cells = (sheetId: string) => loaded.sheetCells(grid, sheetId);
  const range = (sheetId: string, area: GridArea) => context.worksheet(sheetId).getRange(toA1(area));
  const write = (
    sheetId: string,
    row: number,
    column: number,
    rows: readonly (readonly (ICellData | undefined)[])[],
  ) => {
    const matrix: Record<number, Record<number, ICellData>> = {};
    rows.forEach((entries, down) =>
      entries.forEach((entry, along) => {
        if (entry) (matrix[row + down] ??= {})[column + along] = entry;
      }),
    );
    if (Object.keys(matrix).length > 0) cells(sheetId).write(matrix);
  };
  const entry = (sheetId: string, row: number, column: number, value: unknown) =>
    loaded.cellEntry(value, cells(sheetId).style(row, column).n?.pattern);
  const asItIs = (copied: Copied): ICellData => {
    if (copied === null) return loaded.cellEntry("");
    if ("formula" in copied) return loaded.cellEntry(copied.formula);
    if (typeof copied.value !== "string") return loaded.cellEntry(copied.value);
    // A text stays the text that it is.
    return loaded.cellEntry(copied.value, "@");
  };
  return {
    view,
    type: (sheetId, row, column, rows) =>
      write(
        sheetId,
        row,
        column,
        rows.map((texts, down) =>
          texts.map((text, along) =>
            text === undefined ? undefined : entry(sheetId, row + down, column + along, text),
          ),
        ),
      ),
    copy(sheetId, row, column) {
      const formula = view.formula(sheetId, row, column);
      if (formula !== "") return { formula };
      const value = view.value(sheetId, row, column);
      if (value === null) return null;
      return { value: typeof value === "object" ? value.error : value };
    },
    put: (sheetId, row, column, rows) =>
      write(
        sheetId,
        row,
        column,
        rows.map((copied) => copied.map(asItIs)),
      ),
    range,
    wholeRows: (sheetId, row, count) => context.worksheet(sheetId).getRange(`${row + 1}:${row + count}`),
    wholeColumns: (sheetId, column, count) =>
      range(sheetId, { firstRow: 0, lastRow: 1_048_575, firstColumn: column, lastColumn: column + count - 1 }),
    resize(table, area) {
      const found = loaded.listTables(grid).find(({ name }) => name === table);
      if (found) new loaded.Table(context, found.id).resize(toA1(area));
    },
    renameSheet(sheetId, name) {
      context.worksheet(sheetId).name = name;
    },
    async undo() {
      await grid.calculated();
      await grid.api.undo();
    },
    async redo() {
      await grid.calculated();
      await grid.api.redo();
    },
  };
}
