import { parseA1, splitSheet, toA1 } from "../grid/a1";
import { readFileOnlyData } from "../grid/file-only-data";
import type { Grid } from "../grid/grid";
import { shiftedArea, type StructureChange } from "../grid/area-shift";

/** Lets a sheet's print area and its title rows and columns move with their cells; an area that is gone is none. */
export function shiftPageLayout(grid: Grid, change: StructureChange) {
  if (change.kind === "move") return;
  const { sheetId } = change;
  const sheet = grid.workbook().getWorkbook().getSheetBySheetId(sheetId);
  if (!sheet) return;
  const { pageLayout, ...others } = readFileOnlyData(sheet.getCustomMetadata());
  const shifted = (addresses: string | undefined) => {
    const areas = (addresses ?? "").split(",").flatMap((address) => {
      const area = parseA1(splitSheet(address).rest);
      const after = area && shiftedArea({ ...area, sheetId }, change);
      return after ? [toA1(after)] : [];
    });
    return areas.length === 0 ? undefined : areas.join(",");
  };
  const { printArea, printTitleRows, printTitleColumns, ...rest } = pageLayout;
  const moved = Object.entries({ printArea, printTitleRows, printTitleColumns }).flatMap(([key, addresses]) => {
    const after = shifted(addresses);
    return after === undefined ? [] : [[key, after] as const];
  });
  sheet.setCustomMetadata({ ...others, pageLayout: { ...rest, ...Object.fromEntries(moved) } });
}
