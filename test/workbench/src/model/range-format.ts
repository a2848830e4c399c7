import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type Nullable } from "@univerjs/core";
import { POINTS_PER_PIXEL } from "../grid/points-per-pixel";
import { checkedFlag, checkedNumber, oneOf } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font";
import { checkUnprotected, gridSheet } from "./sheet-facts";
import { styled, StyledRange } from "./styled-range";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
/** Excel aligns in these ways besides. */
const OTHER_HORIZONTAL = ["Fill", "CenterAcrossSelection", "Distributed"];
const OTHER_VERTICAL = ["Justify", "Distributed"];

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];
const keyOf = (table: Readonly<Record<string, number>>, value: Nullable<number>, otherwise: string) =>
  Object.keys(table).find((key) => table[key] === value) ?? otherwise;

/** A measure of a range's columns or rows in points; null where they differ. */
const measure = (what: "Column" | "Row"): Property<StyledRange, number | null> => ({
  get: ({ $context, $area, $extent }) => {
    const sheet = gridSheet($context, $area.sheetId);
    const size = (index: number) => (what === "Column" ? sheet.getColumnWidth(index) : sheet.getRowHeight(index));
    const [first, last] = [$extent[`first${what}`], $extent[`last${what}`]];
    for (let index = first; index <= last; index++) if (size(index) !== size(first)) return null;
    return size(first) * POINTS_PER_PIXEL;
  },
  set: (range, given) => {
    const pixels = checkedNumber(given, 0) / POINTS_PER_PIXEL;
    const sheet = sizedSheet(range);
    const [first, last] = [range.$extent[`first${what}`], range.$extent[`last${what}`]];
    if (what === "Column") sheet.setColumnWidths(first, last - first + 1, pixels);
    else sheet.setRowHeightsForced(first, last - first + 1, pixels);
  },
});

/** On a protected sheet rows and columns stay as high and as wide as they are. */
function sizedSheet({ $context, $area, $cells, $extent }: StyledRange) {
  checkUnprotected($context, $area.sheetId);
  $cells.reach($extent);
  return gridSheet($context, $area.sheetId);
}

/** How a range looks (Excel.RangeFormat). */
export class RangeFormat extends withProperties(StyledRange, {
  horizontalAlignment: styled(
    ({ ht }) => keyOf(HORIZONTAL, ht, "General"),
    (given) => ({
      ht: HORIZONTAL[oneOf(given, "RangeFormat.horizontalAlignment", keysOf(HORIZONTAL), OTHER_HORIZONTAL)],
    }),
  ),
  verticalAlignment: styled(
    ({ vt }) => keyOf(VERTICAL, vt, "Bottom"),
    (given) => ({ vt: VERTICAL[oneOf(given, "RangeFormat.verticalAlignment", keysOf(VERTICAL), OTHER_VERTICAL)] }),
  ),
  wrapText: styled(
    ({ tb }) => tb === WrapStrategy.WRAP,
    (given) => ({ tb: checkedFlag(given) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ),
  /** Degrees upwards. */
  textOrientation: styled(
    ({ tr }) => (tr?.a ? -tr.a : 0),
    (given) => ({ tr: { a: 0 - checkedNumber(given, -90, 90), v: BooleanNumber.FALSE } }),
  ),
  columnWidth: measure("Column"),
  rowHeight: measure("Row"),
}) {
  readonly $type = "RangeFormat";

  get fill() {
    return new RangeFill(this.$context, this.$area);
  }
  get font() {
    return new RangeFont(this.$context, this.$area);
  }
  get borders() {
    return new RangeBorderCollection(this.$context, this.$area);
  }

  /** Makes every column as wide as its widest text, by the letters' average width. */
  autofitColumns() {
    const sheet = sizedSheet(this);
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$extent;
    const last = Math.min(lastRow, this.$cells.usedArea(true)?.lastRow ?? -1);
    for (let column = firstColumn; column <= lastColumn; column++) {
      let longest = 0;
      for (let row = firstRow; row <= last; row++) {
        const lines = this.$cells.text(row, column).split("\n");
        longest = Math.max(longest, ...lines.map((line) => line.length));
      }
      if (longest > 0) sheet.setColumnWidth(column, Math.min(600, longest * 7 + 12));
    }
  }
  autofitRows() {
    const { firstRow, lastRow } = this.$extent;
    sizedSheet(this).setRowAutoHeight(firstRow, lastRow - firstRow + 1);
  }
}
