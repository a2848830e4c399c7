import type { SheetArea } from "../grid/a1";
import { addFormat, deleteFormat, formatOver, listFormats, setFormat } from "../grid/conditional-format-operations";
import { fromRange } from "../grid/grid-range";
import { ExcelCollection } from "../rich-api/excel-collection";
import { oneOf } from "../rich-api/given-values";
import { without } from "./area-pieces";
import { ConditionalFormat } from "./conditional-format";
import type { ModelContext } from "./context";
import { overlaps } from "./given-range";
import { checkUnprotected, extentOf } from "./sheet-facts";

/** Excel has these besides. */
const OTHER_TYPES = ["ContainsText", "PresetCriteria", "DataBar", "ColorScale", "IconSet", "TopBottom"];
/** A format that has no rule yet applies to no cell. */
const NO_RULE = "=FALSE";

/** The conditional formats of a range or reaching into it, the first winning over the others (Excel.ConditionalFormatCollection). */
export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  readonly $type = "ConditionalFormatCollection";
  override readonly $keys = ["id"];

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
  }

  $all() {
    return this.#formats().map(({ cfId }) => new ConditionalFormat(this.$context, this.$area.sheetId, cfId));
  }

  add(given: unknown) {
    const type = oneOf(given, "ConditionalFormatCollection.add", ["Custom", "CellValue"], OTHER_TYPES);
    const { grid } = this.$context;
    const { sheetId } = this.$area;
    checkUnprotected(this.$context, sheetId);
    const id = addFormat(grid, sheetId, [extentOf(this.$context, this.$area)], NO_RULE, { type });
    return new ConditionalFormat(this.$context, sheetId, id);
  }
  /** Formats that reach beyond the range stay there. */
  clearAll() {
    const { grid } = this.$context;
    const { sheetId } = this.$area;
    checkUnprotected(this.$context, sheetId);
    for (const format of this.#formats()) {
      const left = format.ranges.flatMap((range) => without(fromRange(range), this.$area));
      if (left.length === 0) deleteFormat(grid, sheetId, format.cfId);
      else setFormat(grid, sheetId, formatOver(grid, format, left));
    }
  }

  #formats() {
    return listFormats(this.$context.grid, this.$area.sheetId).filter(({ ranges }) =>
      ranges.some((range) => overlaps(fromRange(range), this.$area)),
    );
  }
}
