import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { checkedColor } from "./cell-colour";

/** Reads and changes the style of one conditional format; what it does not set, the cell's own format decides. */
export interface ConditionalStyle {
  get(): IStyleBase;
  change(style: IStyleBase): void;
  clear(keys?: readonly (keyof IStyleBase)[]): void;
}

const flag = (isSet: unknown) => {
  if (typeof isSet !== "boolean") throw invalidArgument();
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
};
const isSet = (value: BooleanNumber | undefined) => (value === undefined ? null : value === BooleanNumber.TRUE);

/** How cells look that a conditional format applies to (Excel.ConditionalRangeFormat). */
export class ConditionalRangeFormat extends ExcelObject {
  readonly $type = "ConditionalRangeFormat";

  constructor(readonly $style: ConditionalStyle) {
    super();
  }

  get fill() {
    return new ConditionalRangeFill(this.$style);
  }
  get font() {
    return new ConditionalRangeFont(this.$style);
  }
  clearFormat() {
    this.$style.clear();
  }
}

/** The fill that a conditional format gives (Excel.ConditionalRangeFill). */
export class ConditionalRangeFill extends ExcelObject {
  readonly $type = "ConditionalRangeFill";

  constructor(readonly $style: ConditionalStyle) {
    super();
  }

  get color() {
    return this.$style.get().bg?.rgb?.toUpperCase() ?? "";
  }
  set color(color: string) {
    this.$style.change({ bg: { rgb: checkedColor(color) } });
  }
  clear() {
    this.$style.clear(["bg"]);
  }
}

/** The font that a conditional format gives (Excel.ConditionalRangeFont); null is what it leaves to the cell. */
export class ConditionalRangeFont extends ExcelObject {
  readonly $type = "ConditionalRangeFont";

  constructor(readonly $style: ConditionalStyle) {
    super();
  }

  get bold() {
    return isSet(this.$style.get().bl);
  }
  set bold(isBold: boolean | null) {
    this.$style.change({ bl: flag(isBold) });
  }
  get italic() {
    return isSet(this.$style.get().it);
  }
  set italic(isItalic: boolean | null) {
    this.$style.change({ it: flag(isItalic) });
  }
  get strikethrough() {
    return isSet(this.$style.get().st?.s);
  }
  set strikethrough(isStruck: boolean | null) {
    this.$style.change({ st: { s: flag(isStruck) } });
  }
  get underline() {
    const line = this.$style.get().ul?.s;
    return line === undefined ? null : line === BooleanNumber.TRUE ? "Single" : "None";
  }
  set underline(style: string | null) {
    if (style !== "None" && style !== "Single") throw invalidArgument();
    this.$style.change({ ul: { s: flag(style === "Single") } });
  }
  get color() {
    return this.$style.get().cl?.rgb?.toUpperCase() ?? "";
  }
  set color(color: string) {
    this.$style.change({ cl: { rgb: checkedColor(color) } });
  }
  clear() {
    this.$style.clear(["bl", "it", "st", "ul", "cl"]);
  }
}
