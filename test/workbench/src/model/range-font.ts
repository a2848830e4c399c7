import { BooleanNumber } from "@univerjs/core";
import { checkedFlag, checkedNumber, checkedText, oneOf } from "../rich-api/given-values";
import { withProperties } from "../rich-api/property-table";
import { checkedColor } from "./cell-colour";
import { styled, StyledRange } from "./styled-range";

const NO_FILL = "#FFFFFF";
const OTHER_LINES = ["Double", "SingleAccountant", "DoubleAccountant"];

const flag = (given: unknown) => (checkedFlag(given) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The fill of a range (Excel.RangeFill). */
export class RangeFill extends withProperties(StyledRange, {
  color: {
    get: (range): string => range.$uniform(({ bg }) => bg?.rgb?.toUpperCase() ?? NO_FILL) ?? "",
    set: (range, given) => range.$change({ bg: { rgb: checkedColor(given) } }),
  },
}) {
  readonly $type = "RangeFill";

  clear() {
    this.$change({ bg: null });
  }
}

/** The font of a range (Excel.RangeFont); a property is null where the cells differ. */
export class RangeFont extends withProperties(StyledRange, {
  bold: styled(
    ({ bl }) => bl === BooleanNumber.TRUE,
    (given) => ({ bl: flag(given) }),
  ),
  italic: styled(
    ({ it }) => it === BooleanNumber.TRUE,
    (given) => ({ it: flag(given) }),
  ),
  underline: styled(
    ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    (given) => ({ ul: { s: flag(oneOf(given, "RangeFont.underline", ["None", "Single"], OTHER_LINES) === "Single") } }),
  ),
  color: styled(
    ({ cl }) => cl?.rgb?.toUpperCase() ?? "#000000",
    (given) => ({ cl: { rgb: checkedColor(given) } }),
  ),
  name: styled(
    ({ ff }) => ff ?? "Calibri",
    (given) => ({ ff: checkedText(given) }),
  ),
  size: styled(
    ({ fs }) => fs ?? 11,
    (given) => ({ fs: checkedNumber(given, 1, 409) }),
  ),
}) {
  readonly $type = "RangeFont";
}
