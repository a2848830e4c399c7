import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedFlag } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { checkedColor } from "./cell-colour";

/** Reads and changes the style of one conditional format; what it does not set, the cell's own format decides. */
export interface ConditionalStyle {
  get(): IStyleBase;
  change(style: IStyleBase): void;
}

abstract class StylePart extends ExcelObject {
  constructor(readonly $style: ConditionalStyle) {
    super();
  }
}

/** null is what the format leaves to the cell. */
const flag = (key: "bl" | "it"): Property<StylePart, boolean | null> => ({
  get: ({ $style }) => (key in $style.get() ? $style.get()[key] === BooleanNumber.TRUE : null),
  set: ({ $style }, given) => $style.change({ [key]: checkedFlag(given) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
});

const colour = (key: "bg" | "cl"): Property<StylePart, string> => ({
  get: ({ $style }) => $style.get()[key]?.rgb?.toUpperCase() ?? "",
  set: ({ $style }, given) => $style.change({ [key]: { rgb: checkedColor(given) } }),
});

/** How cells look that a conditional format applies to (Excel.ConditionalRangeFormat). */
export class ConditionalRangeFormat extends StylePart {
  readonly $type = "ConditionalRangeFormat";

  get fill() {
    return new ConditionalRangeFill(this.$style);
  }
  get font() {
    return new ConditionalRangeFont(this.$style);
  }
}

/** The fill that a conditional format gives (Excel.ConditionalRangeFill). */
export class ConditionalRangeFill extends withProperties(StylePart, { color: colour("bg") }) {
  readonly $type = "ConditionalRangeFill";
}

/** The font that a conditional format gives (Excel.ConditionalRangeFont). */
export class ConditionalRangeFont extends withProperties(StylePart, {
  bold: flag("bl"),
  italic: flag("it"),
  color: colour("cl"),
}) {
  readonly $type = "ConditionalRangeFont";
}
