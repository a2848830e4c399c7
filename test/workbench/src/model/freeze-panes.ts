import { ICommandService } from "@univerjs/core";
import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/preset-sheets-core";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import type { ModelContext } from "./context";
import { ownArea } from "./given-range";
import { Range } from "./range";
import { gridSheet } from "./sheet-facts";

/** The frozen rows from `firstRow` on and columns from `firstColumn` on. */
interface Frozen {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

const NOTHING: Frozen = { firstRow: 0, rows: 0, firstColumn: 0, columns: 0 };

/** The rows and columns of a sheet that stay in view (Excel.WorksheetFreezePanes). */
export class FreezePanes extends ExcelObject {
  readonly $type = "WorksheetFreezePanes";

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  freezeAt(range: unknown) {
    if (range === null) {
      this.unfreeze();
      return;
    }
    const area = ownArea(this.$context, range, this.$sheetId);
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    const rows = isEntireColumn(area) ? 0 : lastRow - firstRow + 1;
    const columns = isEntireRow(area) ? 0 : lastColumn - firstColumn + 1;
    this.#freeze({ firstRow, rows, firstColumn, columns });
  }
  /** As in Excel, columns that were frozen are free again. */
  freezeRows(count?: number | null) {
    this.#freeze({ ...NOTHING, rows: checkedCount(count ?? 1) });
  }
  /** As in Excel, rows that were frozen are free again. */
  freezeColumns(count?: number | null) {
    this.#freeze({ ...NOTHING, columns: checkedCount(count ?? 1) });
  }
  unfreeze() {
    this.#freeze(NOTHING);
  }
  getLocation() {
    const { xSplit: columns, ySplit: rows, startRow, startColumn } = this.#sheet().getFreeze();
    if (rows === 0 && columns === 0) throw itemNotFound();
    return new Range(this.$context, {
      sheetId: this.$sheetId,
      firstRow: rows === 0 ? 0 : startRow - rows,
      lastRow: rows === 0 ? MAXIMUM_ROWS - 1 : startRow - 1,
      firstColumn: columns === 0 ? 0 : startColumn - columns,
      lastColumn: columns === 0 ? MAXIMUM_COLUMNS - 1 : startColumn - 1,
    });
  }

  #sheet() {
    return gridSheet(this.$context, this.$sheetId);
  }
  #freeze({ firstRow, rows, firstColumn, columns }: Frozen) {
    const target = { unitId: this.$context.grid.workbook().getId(), subUnitId: this.#sheet().getSheetId() };
    const commands = this.$context.grid.injector.get(ICommandService);
    const isDone =
      rows === 0 && columns === 0
        ? commands.syncExecuteCommand(CancelFrozenCommand.id, target)
        : commands.syncExecuteCommand(SetFrozenCommand.id, {
            ...target,
            ySplit: rows,
            startRow: rows === 0 ? -1 : firstRow + rows,
            xSplit: columns,
            startColumn: columns === 0 ? -1 : firstColumn + columns,
          });
    // The grid refuses to freeze everything it has.
    if (!isDone) throw invalidArgument();
  }
}

function checkedCount(count: unknown): number {
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) throw invalidArgument();
  return count;
}
