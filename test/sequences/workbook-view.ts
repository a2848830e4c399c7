import { toA1, type GridArea } from "../workbench/src/grid/a1";
import type { GridCell } from "../workbench/src/grid/cell-value";
import { keyOf } from "../oracle/reading";
import type { Loaded, ScoringGrid } from "./scoring-grid";

/** What an edit that renames a heading puts behind it: whoever reads the sheets must find the column all the same. */
export const RENAMED = " renamed";

export interface Place {
  readonly sheetId: string;
  readonly area: GridArea;
}

/** A table as it is now: its area without the totals row, rows and columns of the sheet. */
export interface TableView extends Place {
  readonly id: string;
  readonly name: string;
  readonly hasTotals: boolean;
  /** The sheet's rows below the headings. */
  readonly rows: readonly number[];
  readonly headings: readonly GridCell[];
  /** The sheet's column with the heading, renamed or not; null where there is none. */
  column(heading: string): number | null;
}

/** The workbook as it is now; everything is found by its table or name. */
export interface WorkbookView {
  table(name: string): TableView | null;
  /** The cells behind a name; null where it is gone or refers to nothing. */
  name(name: string): Place | null;
  value(sheetId: string, row: number, column: number): GridCell;
  text(sheetId: string, row: number, column: number): string;
  formula(sheetId: string, row: number, column: number): string;
  /** A cell as messages name it, "Scores!C5". */
  address(sheetId: string, row: number, column: number): string;
  /** The last row and column with anything in them. */
  used(sheetId: string): { readonly lastRow: number; readonly lastColumn: number };
}

const counted = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export function viewOf(loaded: Loaded, { grid, context }: ScoringGrid): WorkbookView {
  let opened = "";
  const sheets = new Map<string, ReturnType<Loaded["sheetCells"]>>();
  const cells = (sheetId: string) => {
    const known = sheets.get(sheetId);
    if (known) return known;
    const made = loaded.sheetCells(grid, sheetId);
    sheets.set(sheetId, made);
    return made;
  };
  // A table or a name is looked for before any cell: what is known of the sheets of another workbook is forgotten then.
  const lookAtWorkbook = () => {
    const now = grid.workbook().getId();
    if (now !== opened) sheets.clear();
    opened = now;
  };
  const value = (sheetId: string, row: number, column: number) => cells(sheetId).value(row, column);
  return {
    table(name) {
      lookAtWorkbook();
      const table = loaded.listTables(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!table) return null;
      const { startRow, startColumn, endRow, endColumn } = table.range;
      const columns = counted(startColumn, endColumn);
      const headings = columns.map((column) => value(table.subUnitId, startRow, column));
      return {
        id: table.id,
        name: table.name,
        sheetId: table.subUnitId,
        area: { firstRow: startRow, firstColumn: startColumn, lastRow: endRow, lastColumn: endColumn },
        hasTotals: loaded.tableMeta(table).hasTotals,
        rows: counted(startRow + 1, endRow),
        headings,
        column(heading) {
          const index = headings.findIndex((one) =>
            [heading, heading + RENAMED].some((is) => keyOf(one) === keyOf(is)),
          );
          return index < 0 ? null : startColumn + index;
        },
      };
    },
    name(name) {
      lookAtWorkbook();
      const found = loaded.listNames(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
      const formula = found?.formulaOrRefString;
      if (formula === undefined || formula.includes("#REF!")) return null;
      const area = loaded.nameReference(context, formula.startsWith("=") ? formula : `=${formula}`);
      return area ? { sheetId: area.sheetId, area } : null;
    },
    value,
    text: (sheetId, row, column) => cells(sheetId).text(row, column),
    formula: (sheetId, row, column) => cells(sheetId).formula(row, column),
    address: (sheetId, row, column) =>
      `${context.worksheet(sheetId).name}!${toA1({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })}`,
    used(sheetId) {
      const area = cells(sheetId).usedArea(true);
      return { lastRow: area?.lastRow ?? 0, lastColumn: area?.lastColumn ?? 0 };
    },
  };
}
