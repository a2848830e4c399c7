import type { TableDocument } from "../document/workbook-document";
import { toRange } from "./grid-range";

/** What Excel knows of a table and the grid does not. */
export interface TableMeta {
  readonly style: string;
  readonly hasTotals: boolean;
  readonly showsFilterButtons: boolean;
}

export const DEFAULT_TABLE_META: TableMeta = { style: "TableStyleMedium2", hasTotals: false, showsFilterButtons: true };

/** A table as the grid's snapshot holds it. The grid knows no total row, so its table ends above it. */
export function tableResource(table: TableDocument, index: number) {
  const id = `table-${table.name}-${index + 1}`;
  const meta: TableMeta = {
    style: table.style,
    hasTotals: table.hasTotals,
    showsFilterButtons: table.showsFilterButtons,
  };
  const range = toRange(table.area);
  return {
    id,
    name: table.name,
    range: table.hasTotals ? { ...range, endRow: range.endRow - 1 } : range,
    options: { showHeader: true },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((displayName, column) => ({
      id: `${id}-${column + 1}`,
      displayName,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
    meta,
  };
}
