import { ICommandService } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import type { CellAddress } from "../grid/cell-value";
import type { Grid } from "../grid/grid";

const KEY = "custom-function-message";

/** Shows a function's message on the cell with the error, when the pointer rests on it or the cell is selected. */
export function showCellMessages(grid: Grid) {
  const { api } = grid;
  const alerts = grid.injector.get(CellAlertManagerService);
  let shown: string | undefined;

  const show = ({ sheetId, row, column }: CellAddress) => {
    const message = grid.message({ sheetId, row, column });
    if (message === shown) return;
    alerts.removeAlert(KEY);
    shown = message;
    if (message === undefined) return;
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: "",
      message,
      width: 320,
      height: 80,
      key: KEY,
      location: { unitId: grid.workbook().getId(), subUnitId: sheetId, row, col: column },
    });
  };

  const showSelected = () => {
    // While one workbook takes the place of another there is none for a moment.
    const cell = api.getActiveWorkbook()?.getActiveCell();
    if (cell) show({ sheetId: cell.getSheetId(), row: cell.getRow(), column: cell.getColumn() });
  };

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) =>
    show({ sheetId: worksheet.getSheetId(), row, column }),
  );
  // Not the event of the grid, which is silent when a selection is set by a script or by the add-in.
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) showSelected();
  });
  grid.onCalculated(showSelected);
}
