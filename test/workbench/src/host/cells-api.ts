import { DataValidationErrorStyle, DataValidationStatus } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { cellEntry } from "../grid/cell-entry";
import { isCellError } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { toRange } from "../grid/grid-range";
import { matrixOf } from "../grid/sheet-cells";
import { showSelection } from "../grid/show-selection";
import { TEXTS } from "../page/texts";
import { addressedRange, mapArea } from "./addressed-range";
import type { ReadCell, WorkbenchApi } from "./workbench-api";

/** The parts of `window.workbench` that read and write cells. */
export function cellsApi(grid: Grid): Pick<WorkbenchApi, "read" | "formulas" | "texts" | "write" | "type" | "select"> {
  return {
    read(address) {
      const { area, cells, sheetId } = addressedRange(grid, address);
      return mapArea(area, (row, column): ReadCell => {
        const value = cells.value(row, column);
        if (!isCellError(value)) return value;
        const message = grid.message({ sheetId, row, column });
        return message === undefined ? value : { ...value, message };
      });
    },
    formulas(address) {
      const { area, cells } = addressedRange(grid, address);
      return mapArea(area, (row, column) => cells.formula(row, column));
    },
    texts(address) {
      const { area, cells } = addressedRange(grid, address);
      return mapArea(area, (row, column) => cells.text(row, column));
    },
    write(address, values) {
      const { area, cells } = addressedRange(grid, address);
      const { firstRow, firstColumn, lastRow, lastColumn } = area;
      const isFitting =
        values.length === lastRow - firstRow + 1 && values.every((row) => row.length === lastColumn - firstColumn + 1);
      if (!isFitting) throw new Error(`The values do not have the size of ${address}.`);
      cells.reach(area);
      cells.write(
        matrixOf(area, (row, column) => {
          const value = values[row - firstRow]?.[column - firstColumn];
          return cellEntry(value ?? "", cells.style(row, column).n?.pattern);
        }),
      );
    },
    async type(address, text) {
      const { area, cells, sheet } = addressedRange(grid, address);
      const { firstRow: row, firstColumn: column } = area;
      cells.write({ [row]: { [column]: cellEntry(text, cells.style(row, column).n?.pattern) } });
      const range = sheet.getRange(row, column);
      const rule = range.getDataValidation()?.rule;
      if (!rule?.showErrorMessage || rule.errorStyle !== DataValidationErrorStyle.STOP) return;
      const [[status] = []] = await range.getValidatorStatus();
      if (status !== DataValidationStatus.INVALID) return;
      await grid.api.undo();
      throw new Error(TEXTS.invalidEntry(rule.errorTitle ?? "", rule.error ?? ""));
    },
    select(address) {
      const { area, sheet } = addressedRange(grid, address);
      showSelection(grid, sheet, toRange(area));
      // A person's next key goes to the cell.
      grid.injector.get(ILayoutService).focus();
    },
  };
}
