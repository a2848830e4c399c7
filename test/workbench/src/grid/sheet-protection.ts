import { IPermissionService } from "@univerjs/core";
import {
  getAllWorksheetPermissionPointByPointPanel,
  WorksheetCopyPermission,
  WorksheetEditPermission,
} from "@univerjs/preset-sheets-core";
import { readFileOnlyData } from "./file-only-data";
import type { Grid } from "./grid";

/** What a protected sheet does not let a person do: everything but to look and to copy. */
const lockedPoints = () => [
  WorksheetEditPermission,
  ...getAllWorksheetPermissionPointByPointPanel().filter((point) => point !== WorksheetCopyPermission),
];

/** Keeps a person from changing a sheet, or no longer; what the add-in writes is for the model to refuse. */
export function setSheetLocked(grid: Grid, sheetId: string, isLocked: boolean) {
  const permissions = grid.injector.get(IPermissionService);
  for (const Point of lockedPoints()) {
    const point = new Point(grid.workbook().getId(), sheetId);
    if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, !isLocked);
  }
}

/** For a workbook that was just opened: its sheets say whether they are protected. */
export function lockProtectedSheets(grid: Grid) {
  for (const sheet of grid.workbook().getSheets()) {
    const { isProtected } = readFileOnlyData(sheet.getCustomMetadata());
    if (isProtected) setSheetLocked(grid, sheet.getSheetId(), true);
  }
}
