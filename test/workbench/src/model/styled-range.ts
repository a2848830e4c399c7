import type { IStyleData } from "@univerjs/core";
import type { GridArea, SheetArea } from "../grid/a1";
import { matrixOf, sheetCells } from "../grid/sheet-cells";
import { ExcelObject } from "../rich-api/excel-object";
import type { Property } from "../rich-api/property-table";
import type { ModelContext } from "./context";
import { checkUnprotected, extentOf } from "./sheet-facts";

/** What reads and changes the styles of a range: the common value of its cells, null where they differ. */
export abstract class StyledRange extends ExcelObject {
  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
  }

  get $cells() {
    return sheetCells(this.$context.grid, this.$area.sheetId);
  }
  get $extent(): GridArea {
    return extentOf(this.$context, this.$area);
  }
  $uniform<Value>(read: (style: IStyleData) => Value): Value | null {
    const cells = this.$cells;
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$extent;
    const first = read(cells.style(firstRow, firstColumn));
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        if (read(cells.style(row, column)) !== first) return null;
    return first;
  }
  $change(style: IStyleData) {
    this.$write(() => style);
    this.$cells.setWholeStyle(this.$area, style);
  }
  /** Changes every cell in its own way; undefined leaves it as it is. */
  $write(look: (row: number, column: number) => IStyleData | undefined, area: GridArea = this.$extent) {
    checkUnprotected(this.$context, this.$area.sheetId);
    const styles = matrixOf(area, (row, column) => {
      const s = look(row, column);
      return s && { s };
    });
    if (Object.keys(styles).length > 0) this.$cells.writeStyles(styles);
  }
}

/** A property that is a part of the cells' style. */
export const styled = <Value>(
  read: (style: IStyleData) => Value,
  style: (given: unknown) => IStyleData,
): Property<StyledRange, Value | null> => ({
  get: (range) => range.$uniform(read),
  set: (range, given) => range.$change(style(given)),
});
