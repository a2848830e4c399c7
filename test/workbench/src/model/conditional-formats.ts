import type { SheetArea } from "../grid/a1";
import { addFormat, deleteFormat, formatOver, listFormats, setFormat } from "../grid/conditional-format-operations";
import { fromRange } from "../grid/grid-range";
import { ExcelCollection } from "../rich-api/excel-collection";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { without } from "./area-pieces";
import { NO_RULE } from "./conditional-criteria";
import { ConditionalFormat } from "./conditional-format";
import type { ModelContext } from "./context";
import { overlaps, rangeAt } from "./given-range";
import { checkUnprotected } from "./sheet-guard";

const TYPES: readonly string[] = ["Custom", "CellValue", "ContainsText", "PresetCriteria"];
/** Excel has these besides: the workbench draws none of them. */
const OTHER_TYPES: readonly string[] = ["DataBar", "ColorScale", "IconSet", "TopBottom"];

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

  add(type: string) {
    if (OTHER_TYPES.includes(type)) throw apiNotFound(`ConditionalFormatCollection.add ${type}`);
    if (!TYPES.includes(type)) throw invalidArgument();
    const { sheetId } = this.$area;
    checkUnprotected(this.$context, sheetId);
    const extent = rangeAt(this.$context, this.$area).$extent();
    return new ConditionalFormat(
      this.$context,
      sheetId,
      addFormat(this.$context.grid, sheetId, [extent], NO_RULE, { type }),
    );
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
