import type { GridArea } from "../grid/a1";
import { listTables, type GridTable } from "../grid/table-operations";
import { ExcelObject } from "../rich-api/excel-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { Range } from "./range";

/** A table as its rows and columns know it. */
export abstract class TablePart extends ExcelObject {
  constructor(
    readonly $context: ModelContext,
    readonly $id: string,
  ) {
    super();
  }

  /** Throws ItemNotFound where the table is gone. */
  $table(): GridTable {
    const table = listTables(this.$context.grid).find(({ id }) => id === this.$id);
    if (!table) throw itemNotFound();
    return table;
  }
  $range(area: GridArea) {
    return new Range(this.$context, { ...area, sheetId: this.$table().subUnitId });
  }
}
