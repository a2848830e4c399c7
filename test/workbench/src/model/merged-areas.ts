import type { Worksheet } from "@univerjs/core";
import { toA1, type GridArea } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";

/** Several rectangles of cells on a sheet, as far as they are told apart here: their addresses (Excel.RangeAreas). */
export class MergedAreas extends ExcelObject {
  readonly $type = "RangeAreas";
  readonly $addresses: readonly string[];

  constructor(areas: readonly GridArea[], sheet: string) {
    super();
    this.$addresses = areas.map((area) => toA1(area, sheet));
  }

  get address() {
    return this.$addresses.join(",");
  }
  get areaCount() {
    return this.$addresses.length;
  }
}

/** The merged cells of a sheet that have any cell within an area. */
export function mergedWithin(worksheet: Worksheet, area: GridArea): GridArea[] {
  return worksheet
    .getMergeData()
    .filter(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= area.lastRow &&
        endRow >= area.firstRow &&
        startColumn <= area.lastColumn &&
        endColumn >= area.firstColumn,
    )
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      firstRow: startRow,
      firstColumn: startColumn,
      lastRow: endRow,
      lastColumn: endColumn,
    }));
}
