import type { TableDocument } from "../document/workbook-document";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { sheetCells } from "./sheet-cells";
import { isCellError } from "./cell-value";
import { listTables, tableMeta } from "./table-operations";

/** The tables of a sheet, their columns named as their heading cells are. */
export function tableDocuments(grid: Grid, sheetId: string): TableDocument[] {
  const cells = sheetCells(grid, sheetId);
  return listTables(grid)
    .filter(({ subUnitId }) => subUnitId === sheetId)
    .map((table) => {
      const { style, hasTotals, showsFilterButtons } = tableMeta(table);
      // The grid's tables have no total row, so it lies below them.
      const area = fromRange(table.range);
      const columns = table.columns.map(({ displayName }, index) => {
        const heading = cells.value(area.firstRow, area.firstColumn + index);
        return heading === null || isCellError(heading) ? displayName : String(heading);
      });
      return {
        name: table.name,
        area: hasTotals ? { ...area, lastRow: area.lastRow + 1 } : area,
        columns,
        hasTotals,
        style,
        showsFilterButtons,
      };
    });
}
