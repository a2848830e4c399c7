import { columnCount, rowCount, toA1, type SheetArea } from "../grid/a1";
import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import type { ModelContext } from "./context";
import { rangeAt } from "./given-range";
import type { Range } from "./range";

/** Several rectangles of one sheet (Excel.RangeAreas). */
export class RangeAreas extends ExcelObject {
  readonly $type = "RangeAreas";

  constructor(
    readonly $context: ModelContext,
    readonly $areas: readonly SheetArea[],
  ) {
    super();
  }

  get address() {
    const { name } = this.worksheet;
    return this.$areas.map((area) => toA1(area, name)).join(",");
  }
  get addressLocal() {
    return this.address;
  }
  get areaCount() {
    return this.$areas.length;
  }
  get areas() {
    return new RangeCollection(this.$context, this.$areas);
  }
  get cellCount() {
    return this.$areas.reduce((count, area) => count + rowCount(area) * columnCount(area), 0);
  }
  get isEntireColumn() {
    return this.$areas.every(isEntireColumn);
  }
  get isEntireRow() {
    return this.$areas.every(isEntireRow);
  }
  get worksheet() {
    const [first] = this.$areas;
    if (!first) throw itemNotFound();
    return this.$context.worksheet(first.sheetId);
  }
}

/** The rectangles of a RangeAreas, each a range (Excel.RangeCollection). */
export class RangeCollection extends ExcelCollection<Range> {
  readonly $type = "RangeCollection";

  constructor(
    readonly $context: ModelContext,
    readonly $areas: readonly SheetArea[],
  ) {
    super();
  }

  $all() {
    return this.$areas.map((area) => rangeAt(this.$context, area));
  }
}
