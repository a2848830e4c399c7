import { toA1, type SheetArea } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import type { ModelContext } from "./context";
import { gridSheet } from "./sheet-facts";

/** Several rectangles of one sheet, at least one, as far as they are told apart here: their addresses (Excel.RangeAreas). */
export class RangeAreas extends ExcelObject {
  readonly $type = "RangeAreas";

  constructor(
    readonly $context: ModelContext,
    readonly $areas: readonly [SheetArea, ...SheetArea[]],
  ) {
    super();
  }

  get address() {
    const name = gridSheet(this.$context, this.$areas[0].sheetId).getSheetName();
    return this.$areas.map((area) => toA1(area, name)).join(",");
  }
  get areaCount() {
    return this.$areas.length;
  }
}
